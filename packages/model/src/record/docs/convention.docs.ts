import type {CONVENTION_COLUMNS} from '../convention.columns.ts';
import {VOTE_DOCS} from './vote.docs.ts';
import {BALLOT_DOCS} from './ballot.docs.ts';
import {type Docs, SAMPLE_DOC} from './docs.ts';

/** What each column of convention holds, with an example. */
export const CONVENTION_DOCS: Docs<typeof CONVENTION_COLUMNS> = {
  id: ['公约的编号，在本表中不重复；条款表用它指向公约。', 'C01'],
  title: ['公约的全名。', '幸福楼楼门公约'],
  kind: ['居民公约、村规民约、楼门公约或章程。', '楼门公约'],
  form: ['条文、三字经、五言或七言；不填按条文。', '条文'],
  scope: ['管到哪里：一个楼门、一个小区、一个社区。', '一号楼一单元'],
  ...VOTE_DOCS,
  ...BALLOT_DOCS,
  collectedOn: ['征集意见的日期。', '2025年3月1日'],
  draftedOn: ['形成草案的日期。', '2025年3月20日'],
  reviewedOn: ['街道或乡镇审核的日期。', '2025年4月2日'],
  votedOn: ['表决通过的日期。', '2025年4月12日'],
  filedOn: ['备案并公布的日期。', '2025年4月20日'],
  filedWith: ['报哪里备案：街道办事处或乡镇人民政府。', '示范街道办事处'],
  filingNumber: ['备案的编号。', '示例备〔2025〕1号'],
  collectedDocument: ['征集意见的通知的网址：https开头，或站内地址。', 'https://example.gov.cn/zhengji'],
  draftedDocument: ['草案全文的网址。', 'https://example.gov.cn/caoan'],
  reviewedDocument: ['审核意见的网址。', 'https://example.gov.cn/shenhe'],
  votedDocument: ['表决结果公示的网址，不要链接到投票人名单。', 'https://example.gov.cn/biaojue'],
  filedDocument: ['备案公告或公约正文的网址。', 'https://example.gov.cn/beian'],
  inForceFrom: ['从哪天起施行。', '2025年5月1日'],
  nextReview: ['什么时候再议。', '2026年4月'],
  version: ['第几版或哪年版。', '2025年版'],
  replaces: ['替代的上一版公约的编号；两版的条款都在条款表里时可对照修改。', 'C00'],
  inherits: ['在哪份公约下面：楼门公约填小区公约的编号，小区公约填社区公约的编号。', 'C02'],
  grid: ['只管一个网格时，填网格的编号。', 'G01'],
  sample: SAMPLE_DOC,
};
