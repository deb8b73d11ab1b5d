import type {Kind} from '@linli/model/kinds';
import type {Table} from '@linli/model/read/table';
import {PINYIN_HEADING, pinyinOfGrids} from '@linli/model/record/grid-pinyin';
import {csvOf} from '@linli/model/write/csv';
import {embedHtml, pictureHtml, type Rung} from 'linli/embed';

import type {About} from './state.ts';

/** Where the loader lies on the editor's own site, and the hash of its module. */
export interface Installed {
  readonly version: string;
  readonly integrity?: string;
}

const linesOf = ({headers, rows}: Table) => ({
  headings: headers,
  rows: rows.map(({values}) => headers.map((_, at) => values[at] ?? '')),
});

const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** The title, or that there is none yet. */
export const titleOf = ({title}: About): string => given(title) ?? '未命名的表';

const fileStem = (about: About): string => titleOf(about).replace(/[\\/:*?"<>|\s]+/g, '-');

function embedOf(table: Table, about: About, kind: Kind, loader: Installed) {
  const base = `/static/linli/${loader.version}`;
  const said = {title: titleOf(about), unit: given(about.unit), source: given(about.source), asOf: given(about.asOf)};
  const href = `/data/${fileName(about, 'json')}`;
  return {...said, kind, lines: linesOf(table), base, integrity: loader.integrity, href};
}

/** The code of one rung of the ladder. */
export const codeOf = (rung: Rung, table: Table, about: About, kind: Kind, loader: Installed): string =>
  embedHtml(rung, embedOf(table, about, kind, loader));

/** Rung G: the picture, to be put beside the article's other pictures, its sentence, and the plain table. Width in pixels. */
export function pictureCode(table: Table, about: About, kind: Kind, loader: Installed, alt: string): string {
  const src = `/images/${fileName(about, 'png')}`;
  return pictureHtml({src, alt, width: 800}, embedOf(table, about, kind, loader));
}

/** As a file, grids have one more column: the initials by which the map finds them. */
function fileLinesOf(table: Table) {
  const {headings, rows} = linesOf(table);
  const pinyin = pinyinOfGrids(table);
  if (pinyin === null) return {headings, rows};
  return {headings: [...headings, PINYIN_HEADING], rows: rows.map((cells, at) => [...cells, pinyin[at]!])};
}

/** 数据来源：…，截至…; empty where neither is known. */
export function sourceLine({source, asOf}: About): string {
  const parts = [given(source) && `数据来源：${source.trim()}`, given(asOf) && `截至${asOf.trim()}`];
  return parts.filter(Boolean).join('，');
}

/** Title, sentence, table and source as plain text: for WeChat articles, under a picture, or read out. */
export function plainText(table: Table, about: About, alt: string): string {
  const {headings, rows} = linesOf(table);
  const unit = given(about.unit);
  const title = `${titleOf(about)}${unit === undefined ? '' : `（单位：${unit}）`}`;
  const lines = [headings, ...rows].map((cells) => cells.join('\t'));
  return [title, alt, ...lines, sourceLine(about)].filter((line) => line !== '').join('\n');
}

/** The table as CSV that Excel opens at once, formulas made harmless. */
export function csvText(table: Table): string {
  const {headings, rows} = fileLinesOf(table);
  return csvOf([headings, ...rows]);
}

/** The table in the documented JSON; `$schema` only for a table whose columns are those of a format. */
export function jsonText(table: Table, about: About, kind: Kind): string {
  const {headings, rows} = fileLinesOf(table);
  const schema = kind.record !== null && table.kind === kind.record && !table.keys.includes(null);
  const head = Object.entries({title: titleOf(about), unit: about.unit, source: about.source, asOf: about.asOf});
  const said = Object.fromEntries(head.filter(([, text]) => text.trim() !== ''));
  const distinct = new Set(headings).size === headings.length && headings.every((heading) => heading !== '');
  const records = rows.map((cells) => Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ''])));
  const data = distinct ? {rows: records} : {columns: headings, rows};
  return `${JSON.stringify({...(schema ? {$schema: `urn:linli:table:${table.kind}:1`} : {}), ...said, ...data}, null, 2)}\n`;
}

/** A file name of the title, with this ending. */
export const fileName = (about: About, ending: string): string => `${fileStem(about)}.${ending}`;
