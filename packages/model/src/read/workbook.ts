import type {Place, Problem} from '../problem/problem.ts';
import {readMatrix} from './cells.ts';
import {emptyFile} from './empty-file.ts';
import type {FileOptions} from './file-options.ts';
import {MAX_BYTES} from './limits.ts';
import type {SheetContext} from './sheet-cells.ts';
import {readSheetCells} from './sheet-cells.ts';
import {matrixOfSheet} from './sheet-matrix.ts';
import type {Read, Table} from './table.ts';
import type {SheetEntry} from './workbook-parts.ts';
import {readRelations, readSharedStrings, readStyles, readWorkbookPart} from './workbook-parts.ts';
import {sniffWorkbook} from './workbook-sniff.ts';
import type {Zip, ZipFault} from './zip.ts';
import {MAX_ENTRIES, MAX_INFLATED, MAX_RATIO, openZip} from './zip.ts';

/** Sheets that explain how to fill the others in. */
const EXPLAINS = /^(填写|填表|使用|填寫)?(说明|說明|须知|須知)$|^(readme|instructions|notes)$/i;

/** Carries a fault of the archive up to where the file is known. */
class ZipError extends Error {
  readonly fault: ZipFault;

  constructor(fault: ZipFault) {
    super(fault);
    this.fault = fault;
  }
}

function faultProblem(fault: ZipFault, place: Place): Problem {
  switch (fault) {
    case 'too-many-entries':
      return {code: 'too-many-entries', severity: 'error', place, args: {limit: MAX_ENTRIES}};
    case 'inflates-too-much': {
      const args = {megabytes: MAX_INFLATED / 1024 / 1024, ratio: MAX_RATIO};
      return {code: 'inflates-too-much', severity: 'error', place, args};
    }
    case 'encrypted':
      return {code: 'encrypted-workbook', severity: 'error', place, args: {}};
    default:
      return {code: 'broken-workbook', severity: 'error', place, args: {}};
  }
}

/** The text of a part; null where the workbook has none. */
function textOf(zip: Zip, path: string): string | null {
  const part = zip.read(path);
  if (typeof part === 'string') throw new ZipError(part);
  return part === null ? null : new TextDecoder().decode(part);
}

interface SheetFile extends SheetEntry {
  readonly path: string;
}

function openParts(zip: Zip): {sheets: SheetFile[]; context: SheetContext} | null {
  const workbook = textOf(zip, 'xl/workbook.xml');
  if (workbook === null) return null;
  const {sheets, is1904} = readWorkbookPart(workbook);
  const relations = readRelations(textOf(zip, 'xl/_rels/workbook.xml.rels') ?? '');
  const pathOfType = (type: string, usual: string): string =>
    [...relations.values()].find((relation) => relation.type === type)?.path ?? usual;
  const files = sheets.flatMap((sheet) => {
    const relation = relations.get(sheet.relation);
    return relation?.type === 'worksheet' ? [{...sheet, path: relation.path}] : [];
  });
  const strings = readSharedStrings(textOf(zip, pathOfType('sharedStrings', 'xl/sharedStrings.xml')) ?? '');
  const formats = readStyles(textOf(zip, pathOfType('styles', 'xl/styles.xml')) ?? '');
  return {sheets: files, context: {strings, formats, is1904}};
}

function readSheet(zip: Zip, sheet: SheetFile, context: SheetContext, options: Required<FileOptions>): Read {
  const place = {table: options.name, sheet: sheet.name};
  if (EXPLAINS.test(sheet.name.trim())) return {tables: [], problems: []};
  if (sheet.hidden) {
    return {tables: [], problems: [{code: 'hidden-sheet-skipped', severity: 'notice', place, args: {}}]};
  }
  const cells = readSheetCells(textOf(zip, sheet.path) ?? '', context, place);
  const broken: Problem[] = cells.sound ? [] : [{code: 'broken-workbook', severity: 'error', place, args: {}}];
  // A new workbook brings empty sheets along: nothing to tell.
  if (cells.rows.length === 0) return {tables: [], problems: [...broken, ...cells.problems]};
  const {tables, problems} = readMatrix(matrixOfSheet(cells, options.name, sheet.name), options.definitions);
  return {tables, problems: [...broken, ...cells.problems, ...problems]};
}

function readZip(zip: Zip, options: Required<FileOptions>): Read {
  const place = {table: options.name};
  const parts = openParts(zip);
  if (parts === null) return {tables: [], problems: [{code: 'not-a-workbook', severity: 'error', place, args: {}}]};
  const tables: Table[] = [];
  const problems: Problem[] = [];
  for (const sheet of parts.sheets) {
    const read = readSheet(zip, sheet, parts.context, options);
    tables.push(...read.tables);
    problems.push(...read.problems);
  }
  const empty = tables.length === 0 && !problems.some(({severity}) => severity !== 'notice');
  if (empty) problems.push({code: 'empty-table', severity: 'warning', place, args: {}});
  return {tables, problems};
}

/**
 * Reads an Excel workbook (.xlsx), one table a sheet: merged cells, dates in any style, percentages, leading zeros. Hidden sheets,
 * rows and columns are left out with a notice, sheets named 说明 without one. Old, encrypted, broken or oversized files give one problem.
 */
export function readWorkbook(bytes: Uint8Array, {name = '工作簿', definitions = []}: FileOptions = {}): Read {
  const place = {table: name};
  if (bytes.length === 0) return {tables: [], problems: [emptyFile(place)]};
  if (bytes.length > MAX_BYTES) {
    const args = {megabytes: MAX_BYTES / 1024 / 1024};
    return {tables: [], problems: [{code: 'file-too-big', severity: 'error', place, args}]};
  }
  const sniffed = sniffWorkbook(bytes);
  if (sniffed !== 'zip') return {tables: [], problems: [{code: sniffed, severity: 'error', place, args: {}}]};
  const zip = openZip(bytes);
  if (typeof zip === 'string') return {tables: [], problems: [faultProblem(zip, place)]};
  try {
    return readZip(zip, {name, definitions});
  } catch (error) {
    if (error instanceof ZipError) return {tables: [], problems: [faultProblem(error.fault, place)]};
    throw error;
  }
}
