import embed from 'vega-embed';

import {measure} from '../page.ts';

/** @type {import('../contender.ts').Draw} */
const draw = (box, bars, title) =>
  embed(
    box,
    {
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      title,
      width: 360,
      height: 320,
      data: {values: [...bars]},
      mark: {type: 'bar', color: '#0c5a78'},
      encoding: {x: {field: 'value', type: 'quantitative'}, y: {field: 'name', type: 'nominal', sort: null}},
    },
    {actions: false, renderer: 'svg'},
  );

void measure(draw);
