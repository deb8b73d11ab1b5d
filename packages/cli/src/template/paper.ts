import type {Feature} from 'write-excel-file/node';
import {sanitizeTextContent} from 'write-excel-file/utility';

import type {Content} from './validations.ts';

/** A sheet as it is printed: how wide its columns are together, in characters, and whether they have headings to repeat. */
export interface Printed {
  readonly name: string;
  readonly width: number;
  readonly headed: boolean;
}

/** Characters that stand beside each other on A4 across, headings repeated, in type of 7 points or more. */
const PAGE = 165;

/** Pages that a sheet takes side by side. */
const pagesOf = ({width}: Printed): number => Math.max(1, Math.ceil(width / PAGE));

/** The pages of a sheet side by side are filled, with lines between cells: tables are also filled in by hand. */
function withPages(xml: string, sheet: Printed): string {
  const setup = `<pageSetup fitToWidth="${pagesOf(sheet)}" fitToHeight="0"`;
  return xml
    .replace(/(<worksheet [^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(
      /<pageMargins [^>]*>/,
      '<printOptions gridLines="1"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    )
    .replace('<pageSetup', setup);
}

/** Every page repeats the headings, and the first two columns where the table is wider than a page. */
function titlesOf(sheet: Printed, at: number): string {
  if (!sheet.headed) return '';
  const name = `'${sheet.name.replace(/'/g, "''")}'`;
  const columns = pagesOf(sheet) > 1 ? `${name}!$A:$B,` : '';
  const range = sanitizeTextContent(`${columns}${name}!$1:$1`);
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${range}</definedName>`;
}

/** Lets the sheets print on as few pages as can be read. */
export function paper(sheets: readonly Printed[]): Feature<Content> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, {sheetIndex}) => withPages(xml, sheets[sheetIndex]!),
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace('<definedNames/>', `<definedNames>${sheets.map(titlesOf).join('')}</definedNames>`),
        },
      },
    },
  };
}
