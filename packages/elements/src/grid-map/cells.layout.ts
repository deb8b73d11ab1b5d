import type {Quantity} from '@linli/model/quantity';
import type {Grid} from '@linli/model/record/grid';

import type {Words} from './grid-map.zh.ts';
import {type Bounds, boundsOf, type Shade, shadeOf, valuesOf} from './grid-scale.ts';
import {type Sign, signOf} from './grid-sign.ts';

/** A line of a cell; `unseen` is said before it, so that what is seen is part of what is said. */
export interface Line {
  readonly unseen: string;
  readonly text: string;
}

/** One grid ready to draw: the template has nothing left to work out. */
export interface Cell {
  readonly id: string;
  readonly sign: Sign;
  readonly shade: Shade;
  /** The lines under the name: households as written, the leader by post or role. */
  readonly lines: readonly Line[];
  /** What is said of the grid: 第3网格，412户，网格长. */
  readonly text: string;
  readonly grid: Grid;
}

/** One community: a block of grids between lanes that carry its name. */
export interface Block {
  readonly name: string;
  /** How many grids stand side by side where there is room: 1 to 4. */
  readonly across: number;
  readonly cells: readonly Cell[];
}

/** One row of a hand-arranged schematic; `null` is open ground. */
export type Street = readonly ((Cell & {readonly community: string}) | null)[];

/** One step of the legend. */
export interface Step {
  readonly shade: Shade;
  readonly text: string;
}

export interface GridLayout {
  /** Communities in the order of the table. */
  readonly blocks: readonly Block[];
  /** Rows of the hand arrangement, when every grid has its own place; otherwise empty. */
  readonly streets: readonly Street[];
  readonly measure: Measure;
  readonly legend: readonly Step[];
  readonly summary: string;
  readonly sample: boolean;
}

/** What the shades tell. */
export type Measure = 'households' | 'population';

/** The unit of a bare number. */
export type Unit = '户' | '人';

/** How numbers become shades: what is measured, and where one class ends; round steps where `classes` is absent. */
export interface Scale {
  readonly measure: Measure;
  readonly classes?: ((values: readonly number[]) => Bounds) | undefined;
}

/** The unit whose parts are drawn; absent at the highest level. */
export type Within = Grid | undefined;

const UNIT_OF: Readonly<Record<Measure, Unit>> = {households: '户', population: '人'};

/** Writes a quantity as the reader's language does; `unit` is for a bare number. */
export type Format = (quantity: Quantity, unit: Unit) => string;

const MOST_ACROSS = 4;
const MOST_COLUMNS = 12;
const MOST_ROWS = 60;

function linesOf(grid: Grid, measure: Measure, format: Format, words: Words): Line[] {
  const {leader} = grid;
  const measured = grid[measure];
  const count = measured && measured.value !== null ? format(measured, UNIT_OF[measure]) : words.missing;
  const first: Line = {unseen: words.comma, text: count};
  if (!leader) return [first];
  const {role, name} = leader;
  const named = name !== undefined && name !== role;
  return [first, {unseen: named ? words.comma + words.role(role) : words.comma, text: named ? name : role}];
}

function cellOf(grid: Grid, bounds: Bounds, measure: Measure, format: Format, words: Words): Cell {
  const lines = linesOf(grid, measure, format, words);
  const text = [grid.name, ...lines.map((line) => line.unseen + line.text)].join('');
  return {id: grid.id, sign: signOf(grid.name), shade: shadeOf(grid[measure], bounds), lines, text, grid};
}

/** As square a block as its number of grids allows: 3 stand in one row, 5 in rows of 3 and 2. */
function acrossOf(count: number): number {
  return count <= 3 ? count : Math.min(MOST_ACROSS, Math.ceil(Math.sqrt(count)));
}

/** Rows that are communities, or whatever lies above grids, stand in one block under the name of what holds them. */
function blocksOf(cells: readonly Cell[], within: Within, words: Words): Block[] {
  const byName = new Map<string, Cell[]>();
  const areBlocks = cells.length > 1 && cells.every(({grid}) => grid.community === grid.name);
  for (const cell of cells) {
    const name = areBlocks ? (within?.name ?? '') : cell.grid.community || words.unnamed;
    const members = byName.get(name);
    if (members) members.push(cell);
    else byName.set(name, [cell]);
  }
  return [...byName].map(([name, members]) => ({name, across: acrossOf(members.length), cells: members}));
}

/** The hand arrangement as rows; empty when a grid lacks a place, two share one, or it is too wide to draw. */
function streetsOf(cells: readonly Cell[]): Street[] {
  if (cells.some(({grid}) => grid.at === undefined)) return [];
  const rows = cells.reduce((most, {grid}) => Math.max(most, grid.at?.row ?? 0), 0);
  const columns = cells.reduce((most, {grid}) => Math.max(most, grid.at?.column ?? 0), 0);
  const places = new Set(cells.map(({grid}) => (grid.at ? `${grid.at.row}/${grid.at.column}` : '')));
  if (places.has('') || places.size < cells.length || columns > MOST_COLUMNS || rows > MOST_ROWS) return [];
  const byPlace = new Map(cells.map((cell) => [`${cell.grid.at!.row}/${cell.grid.at!.column}`, cell]));
  return Array.from({length: rows}, (_, row) =>
    Array.from({length: columns}, (_, column) => {
      const cell = byPlace.get(`${row + 1}/${column + 1}`);
      return cell ? {...cell, community: cell.grid.community} : null;
    }),
  );
}

function rangesOf(bounds: Bounds, unit: Unit, words: Words): string[] {
  const between = bounds.slice(1).map((bound, index) => {
    const from = bounds[index]!;
    return from === bound - 1
      ? words.exactly(String(from), unit)
      : words.between(String(from), String(bound - 1), unit);
  });
  return [words.below(String(bounds[0]), unit), ...between, words.from(String(bounds[bounds.length - 1]), unit)];
}

function legendOf(cells: readonly Cell[], bounds: Bounds, unit: Unit, words: Words): Step[] {
  const same = cells.find(({shade}) => shade === 0)?.lines[0]?.text;
  const ranges = bounds.length > 0 ? rangesOf(bounds, unit, words) : same ? [same] : [];
  const steps: Step[] = ranges.map((text, shade) => ({shade: shade as Shade, text}));
  if (cells.some(({shade}) => shade === 'mixed')) steps.push({shade: 'mixed', text: words.mixed});
  if (cells.some(({shade}) => shade === 'none')) steps.push({shade: 'none', text: words.missing});
  return steps;
}

function boundsFor(grids: readonly Grid[], {measure, classes}: Scale): Bounds {
  const quantities = grids.map((grid) => grid[measure]);
  return classes ? classes(valuesOf(quantities)) : boundsOf(quantities);
}

const HOUSEHOLDS: Scale = {measure: 'households'};

/** Checked grids → blocks, shades, legend and words to draw. A new row of the table never moves the others' order. */
export function layoutGrids(
  grids: readonly Grid[],
  format: Format,
  words: Words,
  scale: Scale = HOUSEHOLDS,
  within?: Within,
): GridLayout {
  const {measure} = scale;
  const bounds = boundsFor(grids, scale);
  const cells = grids.map((grid) => cellOf(grid, bounds, measure, format, words));
  const blocks = blocksOf(cells, within, words);
  const missing = cells.filter(({shade}) => shade === 'none').length;
  return {
    blocks,
    streets: grids.length > 0 ? streetsOf(cells) : [],
    measure,
    legend: legendOf(cells, bounds, UNIT_OF[measure], words),
    summary: within
      ? words.summaryWithin(within.name, grids.length)
      : words.summary(blocks.length, grids.length, missing, measure),
    sample: grids.some(({sample}) => sample),
  };
}

/** All grids in the order in which they are drawn and read. */
export function cellsOf({blocks, streets}: GridLayout): readonly Cell[] {
  if (streets.length === 0) return blocks.flatMap(({cells}) => cells);
  return streets.flatMap((row) => row.filter((cell) => cell !== null));
}
