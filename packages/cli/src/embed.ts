import type {Kind} from '@linli/model/kinds';
import {classesOf} from '@linli/model/kinds';
import {columnOf} from '@linli/model/read/match';
import {DEFINITIONS} from '@linli/model/record';

import type {Lines} from './convert-table.ts';

/** How much of the code must survive the editor's system: A most, E nothing but paragraphs and a table. */
export const RUNGS = ['A', 'B', 'C', 'D', 'E'] as const;
export type Rung = (typeof RUNGS)[number];

/** What is said of a table beside its cells. */
export interface Embed {
  readonly kind: Kind;
  readonly lines: Lines;
  readonly title: string;
  readonly unit?: string;
  readonly source?: string;
  readonly asOf?: string;
  /** Rung A: the folder of `linli.mjs`, and the hash of that file. */
  readonly base: string;
  readonly integrity?: string;
  /** Rung C: the address of the JSON. */
  readonly href?: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in HTML, between tags or in a quoted attribute. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter]!);

/** Columns for programs (图形, 拼音), by their places: elements read them, readers are spared them. */
function machineColumns({headings}: Lines, {record}: Kind): ReadonlySet<number> {
  const definition = record && DEFINITIONS[record];
  const isMachine = (heading: string) => definition !== null && columnOf([heading], definition)?.machine === true;
  return new Set(headings.flatMap((heading, at) => (isMachine(heading) ? [at] : [])));
}

function tableHtml(
  {lines, kind}: Pick<Embed, 'lines' | 'kind'>,
  classes: string | null,
  caption: string | null,
): string {
  const {headings, rows} = lines;
  const hidden = machineColumns(lines, kind);
  const cells = (tag: string, texts: readonly string[]) =>
    texts.map((text, at) => `<${tag}${hidden.has(at) ? ' hidden' : ''}>${escape(text)}</${tag}>`).join('');
  return [
    classes === null ? '<table>' : `<table class="${classes}">`,
    ...(caption === null ? [] : [`<caption>${escape(caption)}</caption>`]),
    `<thead><tr>${cells('th', headings)}</tr></thead>`,
    '<tbody>',
    ...rows.map((texts) => `<tr>${cells('td', texts)}</tr>`),
    '</tbody>',
    '</table>',
  ].join('\n');
}

/** `数据来源：…，截至…`, the paragraph that the loader reads behind a table; `null` where neither is known. */
function sourceLine({source, asOf}: Embed): string | null {
  if (source === undefined) return asOf === undefined ? null : `截至${asOf}`;
  return `数据来源：${source}${asOf === undefined ? '' : `，截至${asOf}`}`;
}

const titleWithUnit = ({title, unit}: Embed): string => (unit === undefined ? title : `${title}（单位：${unit}）`);

function elementHtml(embed: Embed): string {
  const {kind, title, unit, source, asOf} = embed;
  const chart = kind.element === 'indicator-chart';
  const named: Readonly<Record<string, string | undefined>> = {
    kind: chart ? (kind.kind ?? undefined) : undefined,
    preset: kind.element === 'wish-wall' ? (kind.kind ?? undefined) : undefined,
    label: title,
    unit: chart ? unit : undefined,
    source,
    'as-of': chart ? asOf : undefined,
  };
  const given = Object.entries(named).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escape(value)}"`],
  );
  return `<linli-${kind.element}${given.join('')}>\n${tableHtml(embed, null, null)}\n</linli-${kind.element}>\n`;
}

function scriptHtml({base, integrity}: Embed): string {
  const address = escape(`${base.replace(/\/+$/, '')}/linli.mjs`);
  const check = integrity === undefined ? '' : ` integrity="${escape(integrity)}" crossorigin="anonymous"`;
  return `<script type="module" src="${address}"${check}></script>\n`;
}

const paragraph = (text: string | null): string => (text === null ? '' : `<p>${escape(text)}</p>\n`);

/** The HTML that an editor pastes, on the given rung; every text of the table escaped. */
export function embedHtml(rung: Rung, embed: Embed): string {
  const {kind} = embed;
  switch (rung) {
    case 'A':
      return scriptHtml(embed) + elementHtml(embed);
    case 'B':
      return elementHtml(embed);
    case 'C':
      return `<a class="${classesOf(kind)}" href="${escape(embed.href ?? '')}">${escape(embed.title)}</a>\n`;
    case 'D':
      return `${tableHtml(embed, classesOf(kind), titleWithUnit(embed))}\n${paragraph(sourceLine(embed))}`;
    case 'E':
      return `${paragraph(`【${kind.markers[0]}】${titleWithUnit(embed)}`)}${tableHtml(embed, null, null)}\n${paragraph(sourceLine(embed))}`;
  }
}

/** A picture file with its size in pixels, and what it shows in one sentence. */
export interface Picture {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  /** Absent where only the file knows it. */
  readonly height?: number;
}

/** Rung G: a picture with its sentence above the title, the plain table and the source. Nothing turns it into an element. */
export function pictureHtml({src, alt, width, height}: Picture, embed: Embed): string {
  const tall = height === undefined ? '' : ` height="${height}"`;
  const image = `<p><img src="${escape(src)}" alt="${escape(alt)}" width="${width}"${tall}></p>\n`;
  const title = paragraph(titleWithUnit(embed));
  const programs = machineColumns(embed.lines, embed.kind);
  const keep = (cells: readonly string[]) => cells.filter((_, at) => !programs.has(at));
  const lines = {headings: keep(embed.lines.headings), rows: embed.lines.rows.map(keep)};
  return `${image}${title}${tableHtml({...embed, lines}, null, null)}\n${paragraph(sourceLine(embed))}`;
}
