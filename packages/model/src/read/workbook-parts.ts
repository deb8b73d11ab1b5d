import type {NumberFormat} from './number-format.ts';
import {numberFormat} from './number-format.ts';
import {walkXml} from './xml.ts';

/** One sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** Id of the relation that names its file. */
  readonly relation: string;
}

/** The list of sheets, and from when dates are counted. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly is1904: boolean;
}

/** Reads `xl/workbook.xml`. */
export function readWorkbookPart(xml: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  walkXml(xml, {
    open: (name, attribute) => {
      if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const relation = attribute('r:id') ?? attribute('relationships:id') ?? '';
      sheets.push({name: attribute('name') ?? '', hidden: (attribute('state') ?? 'visible') !== 'visible', relation});
    },
    close: () => {},
  });
  return {sheets, is1904};
}

/** The path in the archive that a relation's target stands for. */
function pathOf(target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target.slice(1) : `xl/${target}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Reads `xl/_rels/workbook.xml.rels`: paths by relation id, with what they are (`worksheet`, `styles`, `sharedStrings` …). */
export function readRelations(xml: string): ReadonlyMap<string, {readonly path: string; readonly type: string}> {
  const relations = new Map<string, {path: string; type: string}>();
  walkXml(xml, {
    open: (name, attribute) => {
      if (name !== 'Relationship') return;
      const type = (attribute('Type') ?? '').split('/').pop() ?? '';
      relations.set(attribute('Id') ?? '', {path: pathOf(attribute('Target') ?? ''), type});
    },
    close: () => {},
  });
  return relations;
}

/** `_x000D_` is how a workbook writes characters that XML cannot hold. */
export function unescapeString(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Reads `xl/sharedStrings.xml`: each text with its runs joined, without the readings above characters. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let parts: string[] = [];
  let inText = false;
  let inReading = false;
  walkXml(xml, {
    open: (name) => {
      if (name === 'si') parts = [];
      if (name === 't') inText = true;
      if (name === 'rPh') inReading = true;
    },
    close: (name) => {
      if (name === 'si') strings.push(unescapeString(parts.join('')));
      if (name === 't') inText = false;
      if (name === 'rPh') inReading = false;
    },
    text: (text) => {
      if (inText && !inReading) parts.push(text);
    },
  });
  return strings;
}

/** Reads `xl/styles.xml`: the number format of each cell style by its index. */
export function readStyles(xml: string): NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  walkXml(xml, {
    open: (name, attribute) => {
      if (name === 'cellXfs') inCells = true;
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name !== 'xf' || !inCells) return;
      const id = Number(attribute('numFmtId') ?? 0);
      formats.push(numberFormat(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}
