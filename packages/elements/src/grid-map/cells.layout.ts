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

/** Grids of one community side by side in a row of a hand arrangement. */
export interface Stretch extends Block {
  /** True where the community goes on from the row above: no lane runs between, and its name stands there. */
  readonly goesOn: boolean;
}

/** One row of a hand-arranged schematic; `null` is open ground, one grid wide. */
export type Street = readonly (Stretch | null)[];

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

/** Rows of a hand arrangement; empty where there is none. */
export type Arrange = (cells: readonly Cell[]) => readonly Street[];

const NOT_BY_HAND: Arrange = () => [];

const UNIT_OF: Readonly<Record<Measure, Unit>> = {households: '户', population: '人'};

/** Writes a quantity as the reader's language does; `unit` is for a bare number. */
export type Format = (quantity: Quantity, unit: Unit) => string;

const MOST_ACROSS = 4;

/** How the cells of one map are told. */
interface Telling {
  readonly measure: Measure;
  /** False where no grid has a number at all: a table without such a column is no table of missing numbers. */
  readonly isMeasured: boolean;
  readonly format: Format;
  readonly words: Words;
}

/** A cell that works its words out when they are asked for: of a hundred thousand, a canvas shows few at a time. */
class GridCell implements Cell {
  readonly id: string;
  readonly grid: Grid;
  readonly shade: Shade;
  readonly #telling: Telling;
  #sign: Sign | undefined;
  #lines: readonly Line[] | undefined;

  constructor(grid: Grid, shade: Shade, telling: Telling) {
    this.id = grid.id;
    this.grid = grid;
    this.shade = shade;
    this.#telling = telling;
  }

  get sign(): Sign {
    return (this.#sign ??= signOf(this.grid.name));
  }

  get lines(): readonly Line[] {
    return (this.#lines ??= linesOf(this.grid, this.#telling));
  }

  get text(): string {
    return [this.grid.name, ...this.lines.map(({unseen, text}) => unseen + text)].join('');
  }
}

function linesOf(grid: Grid, {measure, isMeasured, format, words}: Telling): Line[] {
  const {leader} = grid;
  const measured = grid[measure];
  const count = measured && measured.value !== null ? format(measured, UNIT_OF[measure]) : words.missing;
  const first: Line[] = isMeasured ? [{unseen: words.comma, text: count}] : [];
  if (!leader) return first;
  const {role, name} = leader;
  const named = name !== undefined && name !== role;
  return [...first, {unseen: named ? words.comma + words.role(role) : words.comma, text: named ? name : role}];
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

/** What the rows are, as far as their names say it: rows may also be communities, teams, branches or buildings. */
export type Rank = 'grid' | 'community' | 'team' | 'branch' | 'building' | 'other';

/** The last word of a name says what it is; a table of mixed rows is looked at for grids and communities. */
const RANKS: readonly (readonly [Rank, RegExp])[] = [
  ['team', /[队隊]伍?$|team/i],
  ['branch', /支部$|branch/i],
  ['building', /[楼樓栋棟幢]$|building/i],
];

function rankOf(grids: readonly Grid[]): Rank {
  const [own] = grids.length > 0 ? RANKS.filter(([, word]) => grids.every(({name}) => word.test(name))) : [];
  if (own) return own[0];
  if (grids.some(({name}) => /格|grid/i.test(name))) return 'grid';
  return grids.every(({name}) => /社区|社區|村|community/i.test(name)) ? 'community' : 'other';
}

const HOUSEHOLDS: Scale = {measure: 'households'};

/** Checked grids → blocks, shades, legend and words to draw. A new row of the table never moves the others' order. */
export function layoutGrids(
  grids: readonly Grid[],
  format: Format,
  words: Words,
  scale: Scale = HOUSEHOLDS,
  within?: Within,
  streetsOf: Arrange = NOT_BY_HAND,
): GridLayout {
  const {measure} = scale;
  const bounds = boundsFor(grids, scale);
  const isMeasured = grids.some((grid) => grid[measure] !== null);
  const telling = {measure, isMeasured, format, words};
  const shade = (grid: Grid): Shade => (isMeasured ? shadeOf(grid[measure], bounds) : 0);
  const cells = grids.map((grid) => new GridCell(grid, shade(grid), telling));
  const blocks = blocksOf(cells, within, words);
  const missing = cells.filter(({shade}) => shade === 'none').length;
  return {
    blocks,
    streets: cells.length > 0 ? streetsOf(cells) : [],
    measure,
    legend: isMeasured ? legendOf(cells, bounds, UNIT_OF[measure], words) : [],
    summary: within
      ? words.summaryWithin(within.name, grids.length)
      : words.summary(rankOf(grids), blocks.length, grids.length, missing, measure),
    sample: grids.some(({sample}) => sample),
  };
}

/** All grids in the order in which they are drawn and read. */
export function cellsOf({blocks, streets}: GridLayout): readonly Cell[] {
  if (streets.length === 0) return blocks.flatMap(({cells}) => cells);
  return streets.flatMap((row) => row.flatMap((stretch) => stretch?.cells ?? []));
}
