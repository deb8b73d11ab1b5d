import type {Column, ColumnDoc} from '../column.ts';

/** What a column holds, in one Chinese sentence for templates and formats, and an invented example value. */
type Doc = readonly [description: string, example: string];

/** A doc for every column of a table: leaving one out is a compile error. Elements never import these. */
export type Docs<Columns extends readonly Column[]> = {readonly [Key in Columns[number]['key']]: Doc};

/** Every table's 示例. */
export const SAMPLE_DOC: Doc = ['填“是”表示这一行是虚构的示例，页面会标明“示例数据”；不填表示真实数据。', '是'];

/** The docs of a column by its key. */
export function docOf(docs: Readonly<Record<string, Doc>>, key: string): ColumnDoc {
  const [description, example] = docs[key] ?? ['', ''];
  return {description, example};
}
