import type {WISH_COLUMNS} from '../wish.columns.ts';
import {type Docs, SAMPLE_DOC} from './docs.ts';

/** What each column of wish holds, with an example. */
export const WISH_DOCS: Docs<typeof WISH_COLUMNS> = {
  id: ['心愿的编号，在本表中不重复。', 'W001'],
  text: ['心愿本身，一两句话；不写姓名、门牌和电话。', '希望楼道加装一盏感应灯'],
  category: ['心愿的类别，全表用词一致。', '环境设施'],
  audience: ['为哪一类人，只写人群，不写个人。', '独居老人'],
  channel: ['从哪里征集来：入户走访、热线、心愿墙等。', '入户走访'],
  grid: ['所在网格的编号，须在网格表中有。', 'G01'],
  status: ['心愿走到哪一步。', '办理'],
  collectedOn: ['征集到的日期；不知道日的可只写年月。', '2025年3月1日'],
  reviewedOn: ['审核通过的日期。', '2025年3月3日'],
  announcedOn: ['上墙公示的日期。', '2025年3月5日'],
  claimedOn: ['被认领的日期。', '2025年3月8日'],
  inProgressOn: ['开始办理的日期。', '2025年3月10日'],
  fulfilledOn: ['实现的日期。', '2025年4月2日'],
  ratedOn: ['居民评价的日期。', '2025年4月6日'],
  closedOn: ['暂缓、转办或撤回的日期，配合“状态”使用。', '2025年3月20日'],
  claimant: ['认领的单位或角色，不写个人姓名。', '社区志愿服务队'],
  share: ['分份认领时写“已认领份数/总份数”。', '3/5'],
  due: ['承诺办到的日期。', '2025年4月30日'],
  result: ['办成了什么，一两句话。', '三个单元已装感应灯'],
  reason: ['暂缓、转办、撤回时必填。', '等待管线改造完成'],
  rating: ['居民评分，1 到 5。', '5'],
  before: ['办理前图片的网址；图中不得有可辨认的个人。', 'pictures/w001-before.jpg'],
  after: ['办理后图片的网址。', 'pictures/w001-after.jpg'],
  became: ['转成的议题、清单项目或公约条款的编号。', 'M003'],
  sample: SAMPLE_DOC,
};
