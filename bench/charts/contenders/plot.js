import {barX, plot, text} from '@observablehq/plot';

import {measure} from '../page.ts';

/** @type {import('../contender.ts').Draw} */
const draw = (box, bars, title) => {
  const marks = [
    barX(bars, {x: 'value', y: 'name', fill: '#0c5a78', sort: {y: null}}),
    text(bars, {x: 'value', y: 'name', text: 'value', dx: 16}),
  ];
  box.append(plot({title, width: 480, height: 360, marginLeft: 80, marks}));
};

void measure(draw);
