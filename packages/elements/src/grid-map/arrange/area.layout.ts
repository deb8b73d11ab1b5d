import {hierarchy, type HierarchyNode, type HierarchyRectangularNode, treemap} from 'd3-hierarchy';

import {textWidth} from '../../internal/text-width.ts';
import type {Block, Cell, GridLayout} from '../cells.layout.ts';

/**
 * How much of a grid is written on it: everything; its number and first line, below or beside each other; its number; a
 * figure that the key explains.
 */
export type Writing = 'all' | 'short' | 'row' | 'number' | 'key';

/** One grid, or the name of a community, as drawn, in em of the map's own type from the upper left corner. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedCell extends Placed {
  readonly cell: Cell;
  readonly writing: Writing;
  /** Its figure in the key; 0 where its name stands on it. */
  readonly key: number;
}

export interface PlacedBlock extends Placed {
  readonly block: Block;
}

/** The map by households: every area is as large as its number. */
export interface AreaLayout {
  /** Height of the drawing in em. */
  readonly height: number;
  readonly blocks: readonly PlacedBlock[];
  readonly cells: readonly PlacedCell[];
}

/** A line of a community's name, and room between communities and between grids, in em. */
const NAME = 1.6;
const STREET = 0.7;
const LANE = 0.22;
/** Room for one grid of middling size, in square em. */
const ROOM = 50;
/** An area under this share of the middling one could be neither seen nor hit. */
const LEAST_SHARE = 0.15;

/** The top, a community, or a grid: d3 asks for one shape. */
interface Node {
  readonly block?: Block;
  readonly cell?: Cell;
  readonly value: number;
  readonly children?: readonly Node[];
}

type Box = HierarchyRectangularNode<Node>;
type Sized = HierarchyNode<Node>;

/** What a strip is judged by: its sum, its smallest and its largest child. */
interface Strip {
  readonly sum: number;
  readonly least: number;
  readonly most: number;
}

/** How far a strip's children are from squares, at the worst; 1 is best. */
function worst({sum, least, most}: Strip, length: number, scale: number): number {
  const across = (sum * scale) / length;
  return Math.max((most * scale) / (across * across), (across * across) / (least * scale));
}

/** Cuts children into strips of `length`, in their order: a child joins a strip while that makes it squarer. */
function stripsOf<N extends Sized>(children: readonly N[], length: number, scale: number): N[][] {
  const strips: N[][] = [];
  let strip: Strip | undefined;
  for (const child of children) {
    const {value = 0} = child;
    const alone: Strip = {sum: value, least: value, most: value};
    const joined: Strip | undefined = strip && {
      sum: strip.sum + value,
      least: Math.min(strip.least, value),
      most: Math.max(strip.most, value),
    };
    const joins = strip && joined && worst(joined, length, scale) <= worst(strip, length, scale);
    if (joins) strips[strips.length - 1]!.push(child);
    else strips.push([child]);
    strip = joins ? joined : alone;
  }
  return strips;
}

/**
 * Strips from top to bottom, each filled from left to right in the order of the table (Bederson, Shneiderman and
 * Wattenberg 2002): a new row never makes others change places, as squarified treemaps do.
 */
function tileStrips(parent: Box, x0: number, y0: number, x1: number, y1: number): void {
  const children = parent.children ?? [];
  const total = children.reduce((sum, {value = 0}) => sum + value, 0);
  const [width, height] = [x1 - x0, y1 - y0];
  if (total <= 0 || width <= 0 || height <= 0) return;
  let top = y0;
  for (const strip of stripsOf(children, width, (width * height) / total)) {
    const sum = strip.reduce((all, {value = 0}) => all + value, 0);
    const bottom = top + (height * sum) / total;
    let left = x0;
    for (const child of strip) {
      const right = left + (width * (child.value ?? 0)) / sum;
      Object.assign(child, {x0: left, x1: right, y0: top, y1: bottom});
      left = right;
    }
    top = bottom;
  }
}

function numberOf({grid}: Cell, measure: GridLayout['measure']): number {
  const quantity = grid[measure];
  if (!quantity || quantity.value === null) return 0;
  return quantity.upper === undefined ? quantity.value : (quantity.value + quantity.upper) / 2;
}

/** Sizes of grids: what was not reported is drawn as large as the smallest that was, and hatched. */
function treeOf(blocks: readonly Block[], measure: GridLayout['measure']): Node {
  const numbers = blocks.flatMap(({cells}) =>
    cells.map((cell) => numberOf(cell, measure)).filter((number) => number > 0),
  );
  const sorted = numbers.sort((a, b) => a - b);
  const least = Math.max(sorted[0] ?? 1, (sorted[Math.floor(sorted.length / 2)] ?? 1) * LEAST_SHARE);
  const children = blocks.map((block) => {
    const cells = block.cells.map((cell) => ({cell, value: Math.max(least, numberOf(cell, measure))}));
    return {block, value: 0, children: cells};
  });
  return {value: 0, children};
}

/** How many lines of `width` em a text of this size takes. */
const lines = (text: string, size: number, width: number): number => Math.ceil((textWidth(text) * size) / width);

/** What can be written on a grid of this width and height without cutting a word. */
export function writingFor(
  {sign: {before, number, after}, lines: written}: Cell,
  width: number,
  height: number,
): Writing {
  const inner = width - 1.1;
  const plate = 1.35 * number.length + 0.95 * textWidth(after);
  const head =
    number === '' ? 1.25 * lines(before, 0.95, inner) : 2.7 + (before ? 1.2 * lines(before, 0.95, inner) : 0);
  const heights = written.map(({text}) => 1.3 * lines(text, 0.95, inner));
  const longest = number === '' ? Math.min(3, textWidth(before)) : plate;
  if (inner < longest || inner <= 0)
    return number !== '' && width > 1.35 * number.length + 0.6 && height > 2.6 ? 'number' : 'key';
  const room = height - 1.1;
  if (head + heights.reduce((sum, one) => sum + one, 0) <= room) return 'all';
  if (head + (heights[0] ?? 0) <= room) return 'short';
  const beside = (number === '' ? textWidth(before) : plate) + 0.95 * textWidth(written[0]?.text ?? '') + 0.8;
  if (beside <= inner && height >= (number === '' ? 1.8 : 2.2)) return 'row';
  if (number !== '' ? height > 2.6 : head <= room) return 'number';
  return 'key';
}

/** Grids of one community inside its box. */
function gridsIn(community: Sized, x: number, y: number, width: number, height: number): Omit<PlacedCell, 'key'>[] {
  const inner = treemap<Node>().tile(tileStrips).size([width, height]).paddingInner(LANE);
  return inner(community.copy())
    .leaves()
    .flatMap(({data: {cell}, x0, y0, x1, y1}) => {
      if (!cell) return [];
      const [w, h] = [x1 - x0, y1 - y0];
      return [{cell, x: x + x0, y: y + y0, width: w, height: h, writing: writingFor(cell, w, h)}];
    });
}

/** One strip of communities: names above, areas below, all at one scale. */
function layoutStrip(strip: readonly Sized[], top: number, width: number, scale: number) {
  const free = width - STREET * (strip.length - 1);
  const sum = strip.reduce((all, {value = 0}) => all + value, 0);
  const widthOf = ({value = 0}: Sized) => (free * value) / sum;
  const nameLines = strip.map((one) => (one.data.block?.name ? lines(one.data.block.name, 0.95, widthOf(one)) : 0));
  const name = NAME * Math.max(...nameLines);
  const height = (sum * scale) / free;
  let x = 0;
  const blocks: PlacedBlock[] = [];
  const cells: Omit<PlacedCell, 'key'>[] = [];
  for (const one of strip) {
    blocks.push({block: one.data.block!, x, y: top, width: widthOf(one), height: name});
    cells.push(...gridsIn(one, x, top + name, widthOf(one), height));
    x += widthOf(one) + STREET;
  }
  return {blocks, cells, bottom: top + name + height + STREET};
}

/** Lays the communities out for a width in em: strips of communities, in each strips of its grids, by their numbers. */
export function layoutArea({blocks: communities, measure}: GridLayout, width: number): AreaLayout {
  const root = hierarchy<Node>(treeOf(communities, measure)).sum(({value}) => value);
  const scale = (ROOM * root.leaves().length) / Math.max(1, root.value ?? 1);
  const blocks: PlacedBlock[] = [];
  const cells: PlacedCell[] = [];
  let top = 0;
  let key = 0;
  for (const strip of stripsOf(root.children ?? [], width, scale)) {
    const laid = layoutStrip(strip, top, width, scale);
    blocks.push(...laid.blocks);
    for (const one of laid.cells) cells.push({...one, key: one.writing === 'key' ? (key += 1) : 0});
    top = laid.bottom;
  }
  return {height: Math.max(0, top - STREET), blocks, cells};
}
