import type {COMMUNITY_COLUMNS} from '../community.ts';
import {type Docs, SAMPLE_DOC} from './docs.ts';

/** What each column of community holds, with an example. */
export const COMMUNITY_DOCS: Docs<typeof COMMUNITY_COLUMNS> = {
  id: ['社区的编号，作网址的一部分，用小写字母和短横。', 'shili-shequ'],
  name: ['社区、街道或区的全称。', '示例市幸福社区'],
  nameHant: ['繁体的名称；不填由程序转换。', '示例市幸福社區'],
  region: ['省、市、区（县）、街道。', '示例省示例市'],
  level: ['社区、街道、区、县级市或管委会。', '社区'],
  brand: ['治理品牌的名称。', '五微'],
  slogan: ['品牌的口号，照文件写。', '小事不出格'],
  phone: ['对外公布的工作电话。', '0000-0000006'],
  updatedAt: ['资料更新到哪天。', '2025年6月30日'],
  reviewedBy: ['由哪个单位审核，写单位不写个人。', '街道党建办'],
  sample: SAMPLE_DOC,
};
