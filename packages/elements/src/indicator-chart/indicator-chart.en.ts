import type {ChartWords} from './indicator-chart.zh.ts';

export const words: ChartWords = {
  chart: 'Chart',
  missing: 'not reported',
  unreadable: 'not readable',
  unit: (unit) => `Unit: ${unit}`,
  source: (source) => `Source: ${source}`,
  asOf: (time) => `as of ${time}`,
  toSource: 'Source',
  join: (parts) => parts.filter((part) => part !== '').join(', '),
  target: (target) => `target ${target}`,
  hint: 'Arrow keys go from figure to figure; Enter selects it or opens its source',
  position: (index, count) => `${index} of ${count}`,
  refusals: {
    'no-numbers': () => 'The table has no column of numbers to draw.',
    'mixed-units': () =>
      'The rows have different units and do not fit one scale. Use kind “tile”, or one chart a unit.',
    'one-series': ({found}) => `This kind draws one column of numbers; the table has ${found}.`,
    'too-few': ({least}) => `This kind needs at least ${least} items.`,
    'unknown-kind': () => 'This kind of chart is not known; check the word in “kind”.',
  },
  summary: {
    items: (count) => (count === 1 ? '1 item' : `${count} items`),
    series: (count, names) => `${count} series: ${names}`,
    highest: (name, value) => `highest: ${name} (${value})`,
    lowest: (name, value) => `lowest: ${name} (${value})`,
    asWritten: 'by the numbers as written',
    equal: (value) => `all of them ${value}`,
    only: (name, value) => `${name} ${value}`,
    fromTo: (from, first, to, last) => `from ${first} in ${from} to ${last} in ${to}`,
    missing: (count) => `${count} not reported`,
    unreadable: (count) => `${count} not readable`,
    span: (from, to) => `from ${from} to ${to}`,
    trend: (name, first, last) => `${name} from ${first} to ${last}`,
    end: '.',
  },
};
