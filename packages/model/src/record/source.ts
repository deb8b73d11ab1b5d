import type {Assembled, Values} from './build-row.ts';
import {defineRecord} from './build-row.ts';
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
    description: '文件的编号，在本表中不重复。',
    example: 'S01',
  },
  {
    key: 'document',
    type: 'text',
    label: say('文件', '文件', 'document'),
    aliases: ['文件名', '标题', '標題', '文件名称'],
    required: true,
    description: '文件的标题；没有标题的写明是什么材料。',
    example: '社区治理工作总结',
  },
  {
    key: 'publisher',
    type: 'text',
    label: say('发布单位', '發布單位', 'publisher'),
    aliases: ['单位', '发布机构', '来源单位'],
    description: '谁发布的。',
    example: '街道办事处',
  },
  {
    key: 'date',
    type: 'date',
    label: say('日期', '日期', 'date'),
    aliases: ['发布日期', '发布时间', '成文日期'],
    description: '文件上的日期；文件没写就不填，页面会说明“文内未载日期”。',
    example: '2025年3月',
  },
  {
    key: 'url',
    type: 'url',
    label: say('网址', '網址', 'url'),
    aliases: ['链接', '原文链接'],
    description: '原文的网址。',
    example: 'https://example.org/summary',
  },
  {
    key: 'quote',
    type: 'text',
    label: say('原文', '原文', 'quote'),
    aliases: ['引文', '原文摘录'],
    prose: true,
    description: '只摘数字本身的原文。',
    example: '160余个心愿',
  },
] as const satisfies readonly Column[];

function assemble(values: Values<typeof SOURCE_COLUMNS>): Assembled<Source> {
  return {record: present<Source>({...values})};
}

/** How a table of documents is read. */
export const sourceRecord = defineRecord({kind: 'source', columns: SOURCE_COLUMNS, assemble});
