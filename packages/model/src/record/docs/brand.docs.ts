import type {BRAND_COLUMNS} from '../brand.ts';
import type {Docs} from './docs.ts';

/** What each column of brand holds, with an example. */
export const BRAND_DOCS: Docs<typeof BRAND_COLUMNS> = {
  id: ['这一部分的编号，在本表中不重复。', 'core'],
  parent: ['上一级的编号；最上一级不填。', 'she'],
  name: ['这一部分的名称，照文件写。', '微网格'],
  meaning: ['一句话说清它做什么。', '把社区分成网格，一格一长。'],
  role: ['核心、部分、阶段、链或成效；不填按部分。', '部分'],
  carriedBy: ['由谁或哪个机制承担。', '网格长与网格员'],
  href: ['点开到哪里：本页版块写 #编号。', '#grids'],
};
