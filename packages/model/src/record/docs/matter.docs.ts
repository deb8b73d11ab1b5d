import type {MATTER_COLUMNS} from '../matter.columns.ts';
import {VOTE_DOCS} from './vote.docs.ts';
import {type Docs, SAMPLE_DOC} from './docs.ts';

/** What each column of matter holds, with an example. */
export const MATTER_DOCS: Docs<typeof MATTER_COLUMNS> = {
  id: ['议题的编号，在本表中不重复。', 'M01'],
  topic: ['议什么，一句话；不写个人的事。', '小区东门夜间是否关闭'],
  category: ['环卫、设施、租赁、教育、文体等，全表用词一致。', '设施'],
  track: ['分流的写明走哪一路。', '小事'],
  step: ['议到哪一步：流程表里步骤的编号。', 'D03'],
  grid: ['所在网格的编号。', 'G01'],
  metOn: ['哪天议的。', '2025年3月15日'],
  place: ['在哪里议的。', '居民议事吧'],
  host: ['由什么角色主持。', '楼栋党小组'],
  attendance: ['哪些角色各几人，用顿号隔开。', '居民代表12人、物业1人、社工1人'],
  opinions: ['主要意见，用分号隔开，不写是谁说的。', '夜里关门更安心；晚归要能刷卡'],
  conclusion: ['议定了什么。', '零时后刷卡进出'],
  who: ['由哪个单位或角色落实。', '物业公司'],
  due: ['哪天前办好。', '2025年5月1日'],
  ...VOTE_DOCS,
  noticeFrom: ['从哪天起公示。', '2025年3月20日'],
  noticeUntil: ['公示到哪天。', '2025年3月27日'],
  objections: ['收到几条异议。', '2条'],
  replies: ['对异议怎样答复。', '为夜班居民办理门禁卡'],
  became: ['写进了公约的，填条款的编号。', 'A05'],
  sample: SAMPLE_DOC,
};
