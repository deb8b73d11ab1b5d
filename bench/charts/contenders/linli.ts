import '@linli/elements/indicator-chart/define';

import type {Draw} from '../contender.ts';
import {measure} from '../page.ts';

const draw: Draw = (box, bars, title) => {
  const chart = document.createElement('linli-indicator-chart');
  chart.kind = 'bar';
  chart.label = title;
  chart.folded = true;
  chart.data = bars.map(({name, value}) => ({社区: name, 户数: `${value}户`}));
  box.append(chart);
  return chart.updateComplete;
};

void measure(draw);
