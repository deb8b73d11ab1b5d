import type {Words} from './grid-map.zh.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** The same words in English. */
export const words: Words = {
  map: 'Schematic map of grids',
  missing: 'not reported',
  unnamed: 'Community not stated',
  households: 'Households',
  population: 'Residents',
  community: 'Community',
  bounds: 'Bounds',
  phone: 'Telephone',
  note: 'Note',
  within: 'Part of',
  roleOnly: 'name not published',
  disclaimer: 'Schematic: not a record of boundaries',
  reflowed: 'Narrow screen: grids stand in order, not in their places on the map.',
  legend: 'Households in each grid',
  mixed: 'range across classes',
  find: 'Which grid is my home in?',
  findHint: 'community, number, leader or estate',
  notFound: 'Nothing found. Try other words, or choose on the map.',
  choose: 'Choose a grid to see who looks after it and how to reach them.',
  chooseHint: 'Tap, or move with the arrow keys and press Enter.',
  close: 'Clear selection',
  empty: 'There are no grids to draw. Please check that the table has a column for the grid and one for the community.',
  onlySchematic: 'Only a schematic is drawn here. To publish a map with a review number, use the reviewed picture.',
  below: (bound) => `fewer than ${bound}`,
  between: (from, to) => `${from} to ${to}`,
  from: (bound) => `${bound} or more`,
  exactly: (bound) => bound,
  comma: ', ',
  side: {
    screen: {ArrowUp: 'Above', ArrowDown: 'Below', ArrowLeft: 'Left', ArrowRight: 'Right'},
    compass: {ArrowUp: 'North', ArrowDown: 'South', ArrowLeft: 'West', ArrowRight: 'East'},
  },
  role: (role) => `${role}: `,
  source: (text) => `Source: ${text}`,
  moved: (side, cell) => `${side}: ${cell}`,
  chosen: (cell) => `Chosen: ${cell}`,
  summary: (communities, grids, missing) =>
    `${count(communities, 'community', 'communities')}, ${count(grids, 'grid', 'grids')}` +
    `${missing > 0 ? `; households not reported for ${missing}` : ''}.`,
};
