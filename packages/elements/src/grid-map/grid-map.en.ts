import type {Words} from './grid-map.zh.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** The same words in English. */
export const words: Words = {
  map: 'Schematic map of grids',
  missing: 'not reported',
  unnamed: 'Community not stated',
  households: 'Households',
  population: 'Residents',
  bounds: 'Bounds',
  phone: 'Telephone',
  note: 'Note',
  unfit: 'holds personal data not fit for publishing, and is not shown',
  roleOnly: 'name not published',
  disclaimer: 'Schematic: not a record of boundaries',
  reflowed: 'Narrow screen: grids stand in order, not in their places on the map.',
  legend: {households: 'Households in each grid', population: 'Residents in each grid'},
  mixed: 'range across classes',
  choose: 'Choose a grid to see who looks after it and how to reach them.',
  chooseHint: 'Tap, or move with the arrow keys and press Enter.',
  close: 'Clear selection',
  empty: 'There are no grids to draw. Please check that the table has a column for the grid and one for the community.',
  withheld: 'Something in the table or the map data needs correcting. Until then only the table is shown.',
  below: (bound) => `fewer than ${bound}`,
  between: (from, to) => `${from} to ${to}`,
  from: (bound) => `${bound} or more`,
  exactly: (bound) => bound,
  save: 'Download',
  comma: ', ',
  side: {
    screen: {ArrowUp: 'Above', ArrowDown: 'Below', ArrowLeft: 'Left', ArrowRight: 'Right'},
    compass: {ArrowUp: 'North', ArrowDown: 'South', ArrowLeft: 'West', ArrowRight: 'East'},
  },
  role: (role) => `${role}: `,
  source: (text) => `Source: ${text}`,
  moved: (side, cell) => `${side}: ${cell}`,
  chosen: (cell) => `Chosen: ${cell}`,
  only: (steps, n) => `Only ${steps}: ${n}`,
  allLit: 'All shown',
  houses: (n) => count(n, 'building', 'buildings'),
  levels: 'Levels',
  whole: 'All',
  parts: (n) => `Open its ${count(n, 'part', 'parts')}`,
  entered: (name, n) => `${name}: ${count(n, 'part', 'parts')}`,
  summary: (rank, communities, rows, missing, measure) => {
    const grids = `${count(communities, 'community', 'communities')}, ${count(rows, 'grid', 'grids')}`;
    const all = {
      grid: grids,
      community: count(rows, 'community', 'communities'),
      team: count(rows, 'team', 'teams'),
      branch: count(rows, 'branch', 'branches'),
      building: count(rows, 'building', 'buildings'),
      other: `${rows} in all`,
    };
    const unknown = measure === 'population' ? 'residents' : 'households';
    return `${all[rank]}${missing > 0 ? `; ${unknown} not reported for ${missing}` : ''}.`;
  },
  summaryWithin: (name, parts) => `${name}: ${count(parts, 'part', 'parts')}.`,
};
