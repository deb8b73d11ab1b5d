import type {Quantity} from '@linli/model/quantity';
import type {Grid} from '@linli/model/record/grid';

import type {Words} from './grid-map.zh.ts';
import {type Bounds, boundsOf, type Shade, shadeOf} from './grid-scale.ts';
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
  readonly legend: readonly Step[];
  readonly summary: string;
  readonly sample: boolean;
}

/** Writes a quantity as the reader's language does; `unit` is for a bare number. */
export type Format = (quantity: Quantity, unit: '户' | '人') => string;

const MOST_ACROSS = 4;
const MOST_COLUMNS = 12;
const MOST_ROWS = 60;

function linesOf({households, leader}: Grid, format: Format, words: Words): Line[] {
  const count = households && households.value !== null ? format(households, '户') : words.missing;
  const first: Line = {unseen: words.comma, text: count};
  if (!leader) return [first];
  const {role, name} = leader;
  const named = name !== undefined && name !== role;
  return [first, {unseen: named ? words.comma + words.role(role) : words.comma, text: named ? name : role}];
}

function cellOf(grid: Grid, bounds: Bounds, format: Format, words: Words): Cell {
  const lines = linesOf(grid, format, words);
  const text = [grid.name, ...lines.map((line) => line.unseen + line.text)].join('');
  return {id: grid.id, sign: signOf(grid.name), shade: shadeOf(grid.households, bounds), lines, text, grid};
}

/** As square a block as its number of grids allows: 3 stand in one row, 5 in rows of 3 and 2. */
function acrossOf(count: number): number {
  return count <= 3 ? count : Math.min(MOST_ACROSS, Math.ceil(Math.sqrt(count)));
}

function blocksOf(cells: readonly Cell[], words: Words): Block[] {
  const byName = new Map<string, Cell[]>();
  for (const cell of cells) {
    const name = cell.grid.community || words.unnamed;
    byName.set(name, [...(byName.get(name) ?? []), cell]);
  }
  return [...byName].map(([name, members]) => ({name, across: acrossOf(members.length), cells: members}));
}

/** The hand arrangement as rows; empty when a grid lacks a place, two share one, or it is too wide to draw. */
function streetsOf(cells: readonly Cell[]): Street[] {
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

function rangesOf(bounds: Bounds, words: Words): string[] {
  const between = bounds.slice(1).map((bound, index) => {
    const from = bounds[index]!;
    return from === bound - 1 ? words.exactly(String(from)) : words.between(String(from), String(bound - 1));
  });
  return [words.below(String(bounds[0])), ...between, words.from(String(bounds[bounds.length - 1]))];
}

function legendOf(cells: readonly Cell[], bounds: Bounds, words: Words): Step[] {
  const same = cells.find(({shade}) => shade === 0)?.lines[0]?.text;
  const ranges = bounds.length > 0 ? rangesOf(bounds, words) : same ? [same] : [];
  const steps: Step[] = ranges.map((text, shade) => ({shade: shade as Shade, text}));
  if (cells.some(({shade}) => shade === 'mixed')) steps.push({shade: 'mixed', text: words.mixed});
  if (cells.some(({shade}) => shade === 'none')) steps.push({shade: 'none', text: words.missing});
  return steps;
}

/** Checked grids → blocks, shades, legend and words to draw. A new row of the table never moves the others' order. */
export function layoutGrids(grids: readonly Grid[], format: Format, words: Words): GridLayout {
  const bounds = boundsOf(grids.map(({households}) => households));
  const cells = grids.map((grid) => cellOf(grid, bounds, format, words));
  const blocks = blocksOf(cells, words);
  const missing = cells.filter(({shade}) => shade === 'none').length;
  return {
    blocks,
    streets: grids.length > 0 ? streetsOf(cells) : [],
    legend: legendOf(cells, bounds, words),
    summary: words.summary(blocks.length, grids.length, missing),
    sample: grids.some(({sample}) => sample),
  };
}

/** All grids in the order in which they are drawn and read. */
export function cellsOf({blocks, streets}: GridLayout): readonly Cell[] {
  if (streets.length === 0) return blocks.flatMap(({cells}) => cells);
  return streets.flatMap((row) => row.filter((cell) => cell !== null));
}
