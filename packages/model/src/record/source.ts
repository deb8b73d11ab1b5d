import type {Assembled, Values} from './build-row.ts';
import {defineRecord} from './build-row.ts';
import {DATE_PARSERS} from './date-parsers.ts';
import type {Column} from './column.ts';
import {present} from './present.ts';
import {say} from './shared-columns.ts';

/** A document that figures come from. */
export interface Source {
  readonly id: string;
  readonly document: string;
  readonly publisher?: string;
  /** ISO; absent where the document has none, which the page then says. */
  readonly date?: string;
  readonly url?: string;
  /** No longer than the figure's own wording. */
  readonly quote?: string;
}

/** Columns of its table. */
export const SOURCE_COLUMNS = [
  {
    key: 'id',
    type: 'id',
    label: say('编号', '編號', 'id'),
    aliases: ['序号'],
    required: true,
  },
  {
    key: 'document',
    type: 'text',
    label: say('文件', '文件', 'document'),
    aliases: ['文件名', '标题', '標題', '文件名称'],
    required: true,
  },
  {
    key: 'publisher',
    type: 'text',
    label: say('发布单位', '發布單位', 'publisher'),
    aliases: ['单位', '发布机构', '来源单位'],
  },
  {
    key: 'date',
    type: 'date',
    label: say('日期', '日期', 'date'),
    aliases: ['发布日期', '发布时间', '成文日期'],
  },
  {
    key: 'url',
    type: 'url',
    label: say('网址', '網址', 'url'),
    aliases: ['链接', '原文链接'],
  },
  {
    key: 'quote',
    type: 'text',
    label: say('原文', '原文', 'quote'),
    aliases: ['引文', '原文摘录'],
    prose: true,
  },
] as const satisfies readonly Column[];

function assemble(values: Values<typeof SOURCE_COLUMNS>): Assembled<Source> {
  return {record: present<Source>({...values})};
}

/** How a table of documents is read. */
export const sourceRecord = defineRecord({kind: 'source', columns: SOURCE_COLUMNS, parsers: DATE_PARSERS, assemble});
