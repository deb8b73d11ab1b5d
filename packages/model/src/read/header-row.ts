import type {FlatRow} from './expand.ts';
import type {Match, Recognised} from './match.ts';
import {matchHeadings} from './match.ts';
import {isOneText} from './row-role.ts';
import {numbersUnder, spreadHeading} from './spread-heading.ts';

/** Where the headings stand, what they say, and what they match. */
export interface HeaderBlock {
  /** Index of the first row of headings, and how many rows they take. */
  readonly start: number;
  readonly depth: number;
  /** The heading of each column; several rows of headings are joined by a space. */
  readonly headers: readonly string[];
  /** The rows of headings as they stand there. */
  readonly lines: readonly (readonly string[])[];
  readonly match: Match;
}

/** Rows from the top in which headings are looked for. */
const SEARCHED = 12;
const DEEPEST = 4;

function columnsWithText(row: FlatRow): number {
  return row.texts.filter((text) => text !== '').length;
}

/** A title or a unit line: one text, where rows below it hold more. */
function isTitle(rows: readonly FlatRow[], at: number): boolean {
  if (!isOneText(rows[at]!)) return false;
  return rows.slice(at + 1, at + SEARCHED).some((row) => columnsWithText(row) > 1 && !isOneText(row));
}

function continues(first: FlatRow, next: FlatRow): boolean {
  if (first.heads && next.heads) return true;
  if (next.merged === null) return false;
  const fromAbove = [...next.merged].filter(([, from]) => from <= first.row).length;
  return fromAbove > 0 && fromAbove < columnsWithText(next);
}

function depthAt(rows: readonly FlatRow[], start: number): number {
  let depth = 1;
  while (depth < DEEPEST && start + depth < rows.length && continues(rows[start]!, rows[start + depth]!)) depth += 1;
  return depth < rows.length - start || depth === 1 ? depth : 1;
}

type Lines = readonly (readonly string[])[];

function partsOf(lines: Lines): string[][] {
  const width = Math.max(...lines.map((texts) => texts.length));
  return Array.from({length: width}, (_, column) => {
    const texts = lines.map((line) => line[column] ?? '').filter((text) => text !== '');
    return texts.filter((text, at) => text !== texts[at - 1]);
  });
}

/** Headings from `lines` as they are meant; `block` is how they stand in the table. */
function blockOf(
  start: number,
  block: readonly FlatRow[],
  lines: Lines,
  definitions: readonly Recognised[],
): HeaderBlock {
  const parts = partsOf(lines);
  const headers = parts.map((texts) => texts.join(' '));
  const match = matchHeadings(parts, definitions);
  return {start, depth: block.length, headers, lines: block.map(({texts}) => texts), match};
}

/** Two rows of headings that lost their merged cells, where they are surely that; else null. */
function spreadBlock(rows: readonly FlatRow[], start: number, definitions: readonly Recognised[]): HeaderBlock | null {
  const [first, next] = [rows[start]!, rows[start + 1]];
  const spread = next === undefined ? null : spreadHeading(first, next);
  if (next === undefined || spread === null) return null;
  const block = blockOf(start, [first, next], [spread, next.texts], definitions);
  const single = blockOf(start, [first], [first.texts], definitions);
  const isSure = block.match.found > single.match.found || numbersUnder(rows[start + 2], next);
  return isSure ? block : null;
}

function blockAt(rows: readonly FlatRow[], start: number, definitions: readonly Recognised[]): HeaderBlock {
  const block = rows.slice(start, start + depthAt(rows, start));
  const spread = block.length === 1 ? spreadBlock(rows, start, definitions) : null;
  return (
    spread ??
    blockOf(
      start,
      block,
      block.map(({texts}) => texts),
      definitions,
    )
  );
}

/** Finds the headings: a first row of `<th>`, else the row that names most known columns, else the first row that is no title. Null without rows. */
export function findHeader(rows: readonly FlatRow[], definitions: readonly Recognised[]): HeaderBlock | null {
  const candidates: number[] = [];
  for (let at = 0; at < rows.length && candidates.length < SEARCHED; at += 1) {
    if (columnsWithText(rows[at]!) > 0 && !isTitle(rows, at)) candidates.push(at);
  }
  const [first] = candidates;
  if (first !== undefined && rows[first]!.heads) return blockAt(rows, first, definitions);
  let best: HeaderBlock | null = null;
  for (const start of candidates) {
    if (best && start < best.start + best.depth) continue;
    const block = blockAt(rows, start, definitions);
    if (best === null || (block.match.found > best.match.found && block.match.found > 1)) best = block;
  }
  return best;
}
