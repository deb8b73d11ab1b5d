import type {FlatRow} from './expand.ts';
import type {HeaderBlock} from './header-row.ts';

/** What a row below the headings is. Only `data` becomes a record. */
export type RowRole = 'data' | 'empty' | 'total' | 'notes' | 'section' | 'repeated-header';

const TOTAL = /^(合计|总计|小计|共计|总和|合計|總計|小計|共計|總和|total|subtotal|grandtotal)[:]?$/;
const TOTAL_AT_END = /(合计|总计|小计|合計|總計|小計)[:]?$/;
const NOTES =
  /^[*※]{0,3}(注|备注|说明|附注|附|数据来源|资料来源|信息来源|来源|统计口径|填报单位|填报人|填表人|填表|制表人|制表单位|制表|统计人|经办人|复核人|审核人|审核|单位负责人|负责人|主管领导|联系人|联系电话|电话|填报日期|填报时间|填表日期|填表时间|制表日期|制表时间|统计时间|统计日期|日期|时间|单位|註|注釋|備註|說明|附註|數據來源|資料來源|來源|填表單位|單位|note|notes|source|sources|unit)\d{0,2}[:.、]/;

// Signs that every label of a total or a note has: most cells have none, and need no closer look.
const MAYBE_TOTAL = /[计計和l]/i;
const MAYBE_NOTES = /[:：.．、]/;

/** Longer texts are prose, not the label of a total. */
const LONGEST_LABEL = 20;

function compact(text: string): string {
  return text.slice(0, 64).normalize('NFKC').replace(/\s/g, '').toLowerCase();
}

function isTotal(filled: readonly string[]): boolean {
  const labels = filled.slice(0, 3).map((text) => (MAYBE_TOTAL.test(text) ? compact(text) : ''));
  if (labels.some((label) => TOTAL.test(label))) return true;
  return filled.length > 1 && labels[0]!.length <= LONGEST_LABEL && TOTAL_AT_END.test(labels[0]!);
}

/** Whether a row is one text across the table: a title, a section or a note. */
export function isOneText(row: FlatRow): boolean {
  let first: string | null = null;
  for (const text of row.texts) {
    if (text === '' || text === first) continue;
    if (first !== null) return false;
    first = text;
  }
  return first !== null;
}

function isNotes(row: FlatRow, filled: readonly string[]): boolean {
  if (!MAYBE_NOTES.test(filled[0]!.slice(0, 64)) || !NOTES.test(compact(filled[0]!))) return false;
  if (isOneText(row)) return true;
  const labels = filled.filter((text) => NOTES.test(compact(text)));
  if (labels.length === filled.length) return true;
  // 填表人：, a name, 审核人：, a name: each in a cell of its own. One label and its value may well be data.
  const isSigned = (text: string, at: number) => labels.includes(text) || /[:：]\s*$/.test(filled[at - 1] ?? '');
  return labels.length > 1 && filled.every(isSigned);
}

function isSection(row: FlatRow, width: number): boolean {
  return (
    width > 1 &&
    row.merged !== null &&
    row.merged.size >= width &&
    new Set(row.merged.values()).size === 1 &&
    isOneText(row)
  );
}

function repeats(row: FlatRow, headings: readonly string[]): boolean {
  let same = 0;
  for (let at = 0; at < row.texts.length; at += 1) {
    const text = row.texts[at]!;
    if (text === '') continue;
    if (text !== headings[at]) return false;
    same += 1;
  }
  return same > 0 && (same > 1 || headings.filter((heading) => heading !== '').length === 1);
}

/** Tells data from totals, notes, section headings and repeated headings; `lines` are the rows of the table's headings. */
export function roleOf(row: FlatRow, {headers, lines}: Pick<HeaderBlock, 'headers' | 'lines'>): RowRole {
  const filled = row.texts.filter((text) => text !== '');
  if (filled.length === 0) return 'empty';
  if (lines.some((line) => repeats(row, line))) return 'repeated-header';
  if (isNotes(row, filled)) return 'notes';
  if (isTotal(filled)) return 'total';
  return isSection(row, headers.length) ? 'section' : 'data';
}
