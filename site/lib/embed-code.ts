import type {Widget} from '@linli/model/community';
import {type Kind, KINDS} from '@linli/model/kinds';

import {embedHtml, type Picture, pictureHtml} from 'linli/embed';
import type {FileHead} from './data-files.ts';
import type {Rung} from './embed-words.ts';
import type {Lang} from './facts.ts';
import {frameHtml} from './frame-code.ts';
import type {LoaderFile} from './loader.ts';
import type {WidgetData} from './widget-data.ts';

/** Everything the code of a widget is made from; addresses as the reader would write them. */
export interface CodeInput {
  readonly widget: Widget;
  readonly lang: Lang;
  readonly data: WidgetData | null;
  readonly head: FileHead | null;
  readonly loader: LoaderFile;
  readonly json: string;
  readonly frame: string;
  readonly frameScript: string;
  readonly page: string;
  readonly title: string;
  /** The picture of rung G; null for a widget without one. */
  readonly picture: Picture | null;
}

/** The kind as the registry names it, its marker in the script of the page. */
function kindOf({element, kind}: Widget, lang: Lang): Kind | null {
  const own = KINDS.filter((one) => one.element === element);
  const found = own.find((one) => one.kind === (kind ?? null)) ?? own[0];
  if (found === undefined) return null;
  return lang === 'zh-Hant' ? {...found, markers: [...found.markers].reverse()} : found;
}

/** A row's number is for the file; readers of an article need it only where records point to each other. */
function linesOf({kind, headings, rows}: WidgetData) {
  const hidden = kind === 'indicator' ? headings.indexOf('编号') : -1;
  const keep = <T>(cells: readonly T[]) => cells.filter((_, at) => at !== hidden);
  return {headings: keep(headings), rows: rows.map(keep)};
}

function frameCode({frame, page, title, widget, frameScript}: CodeInput): string {
  const script = `<script src="${frameScript}" defer></script>\n`;
  return `${frameHtml(frame, page, title, widget.element)}${script}`;
}

/** The code of one way to embed a widget; null where the widget's data are no single table. */
export function codeFor(rung: Rung, input: CodeInput): string | null {
  if (rung === 'F') return frameCode(input);
  const {widget, lang, data, head, loader, json, picture} = input;
  const kind = kindOf(widget, lang);
  if (kind === null || data === null || head === null) return null;
  const base = `/static/linli/${loader.version}`;
  const embed = {...head, kind, lines: linesOf(data), base, integrity: loader.integrity, href: json};
  if (rung === 'G') return picture && pictureHtml(picture, embed);
  return embedHtml(rung, embed);
}
