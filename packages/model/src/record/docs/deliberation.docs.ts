import type {DELIBERATION_COLUMNS} from '../deliberation.ts';
import {type Docs, SAMPLE_DOC} from './docs.ts';

/** What each column of deliberation holds, with an example. */
export const DELIBERATION_DOCS: Docs<typeof DELIBERATION_COLUMNS> = {
  id: ['步骤的编号，在本表中不重复；议题表用它说明议到哪一步。', 'D01'],
  flow: ['这套流程的名称；一页可有几套。', '五步议事法'],
  preset: ['哪一种样式；不填按自定。', '五步议事法'],
  number: ['第几步，从 1 数起。', '1'],
  name: ['步骤的名称，照文件写。', '居民点题提需求'],
  track: ['分流的流程写明走哪一路；不分流的不填。', '小事'],
  role: ['哪些角色参加，不写个人。', '居民'],
  does: ['一句话说清这一步做什么。', '把想解决的事写下来或说出来'],
  yields: ['这一步留下什么。', '需求清单'],
  days: ['最多几天；没有规定不填。', '7'],
  sample: SAMPLE_DOC,
};
