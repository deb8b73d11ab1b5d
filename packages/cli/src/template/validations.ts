import type {Blob} from 'node:buffer';
import type Stream from 'node:stream';

import type {Column, DocumentedColumn} from '@linli/model/record/column';
import type {Feature} from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';

/** What the writer of workbooks calls a file's content. */
export type Content = Stream | Buffer | Blob;

/** Rows that drop-downs and notes reach down to. */
const LAST_ROW = 1000;
/** What Excel takes at most. */
const LONGEST = {title: 32, note: 255, list: 255} as const;

/** The words a cell of the column may hold, as the drop-down offers them. */
export function offered({type, choices}: Column): readonly string[] {
  if (type === 'boolean') return ['是', '否'];
  return type === 'choice' ? Object.values(choices ?? {}).map((words) => words[0] ?? '') : [];
}

const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

/** One column's drop-down and the note that shows when its cell is chosen. Another wording warns, and may stay. */
function validationOf(column: DocumentedColumn, at: number): string {
  const list = offered(column).join(',');
  const hasList = list !== '' && list.length <= LONGEST.list;
  const texts: Readonly<Record<string, string>> = {
    promptTitle: cut(column.label['zh-Hans'], LONGEST.title),
    prompt: cut(`${column.required ? '必填。' : ''}${column.description}例：${column.example}`, LONGEST.note),
    ...(hasList ? {errorTitle: '请从下拉里选', error: '这一列请从下拉选项里选一个。'} : {}),
  };
  const written = Object.entries(texts).map(([name, text]) => ` ${name}="${sanitizeAttributeValue(text)}"`);
  const type = hasList ? ' type="list" errorStyle="warning" showErrorMessage="1"' : '';
  const range = `${getCellAddress(1, at)}:${getCellAddress(LAST_ROW - 1, at)}`;
  const formula = hasList ? `<formula1>${sanitizeTextContent(`"${list}"`)}</formula1>` : '';
  return `<dataValidation${type} allowBlank="1" showInputMessage="1"${written.join('')} sqref="${range}">${formula}</dataValidation>`;
}

/** Empty rows below the examples keep the format of row 4, or Excel turns 3/5 into a date and drops leading zeros. */
function withColumnStyle(xml: string): string {
  const style = /<c r="A4" s="(\d+)"/.exec(xml)?.[1];
  return style === undefined ? xml : xml.replace(/<col (?![^>]*style=)/g, `<col style="${style}" `);
}

/** Gives the sheets their drop-downs and notes; a sheet without columns has none. */
export function validations(sheets: readonly (readonly DocumentedColumn[])[]): Feature<Content> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform(xml, _options, {sheetIndex}) {
            const columns = sheets[sheetIndex] ?? [];
            if (columns.length === 0) return xml;
            const all = columns.map(validationOf).join('');
            const markup = `<dataValidations count="${columns.length}">${all}</dataValidations>`;
            const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
            return insertElementMarkupAccordingToOrderOfSiblings(withColumnStyle(xml), markup, order, 'worksheet');
          },
        },
      },
    },
  };
}
