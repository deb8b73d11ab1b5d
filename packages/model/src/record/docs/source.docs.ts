import type {SOURCE_COLUMNS} from '../source.ts';
import type {Docs} from './docs.ts';

/** What each column of source holds, with an example. */
export const SOURCE_DOCS: Docs<typeof SOURCE_COLUMNS> = {
  id: ['文件的编号，在本表中不重复。', 'S01'],
  document: ['文件的标题；没有标题的写明是什么材料。', '社区治理工作总结'],
  publisher: ['谁发布的。', '街道办事处'],
  date: ['文件上的日期；文件没写就不填，页面会说明“文内未载日期”。', '2025年3月'],
  url: ['原文的网址。', 'https://example.org/summary'],
  quote: ['只摘数字本身的原文。', '160余个心愿'],
};
