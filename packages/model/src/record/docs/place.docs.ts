import type {PLACE_COLUMNS} from '../place.ts';
import {type Docs, SAMPLE_DOC} from './docs.ts';

/** What each column of place holds, with an example. */
export const PLACE_DOCS: Docs<typeof PLACE_COLUMNS> = {
  id: ['资源点的编号，在本表中不重复。', 'P01'],
  name: ['对外公布的名称；能人、商家也写公开的名号。', '暖新驿站（一号）'],
  kind: ['暖新驿站、爱心商家、能人、创意空间、服务中心等，全表用词一致。', '暖新驿站'],
  grid: ['所在网格的编号，须在网格表中有。', 'G01'],
  where: ['公共场所的位置；不写任何人的住址。', '中心广场东侧'],
  hours: ['什么时候开门。', '每日 8:30—20:00'],
  offers: ['提供什么，几个词或一句话。', '饮水、充电、歇脚、急救包'],
  phone: ['对外公布的工作电话。', '0000-0000004'],
  lon: ['经度（WGS84，度），与纬度同填；没有可不填。', '97.01'],
  lat: ['纬度（WGS84，度）。', '39.82'],
  count: ['一行代表几处；不填按一处。', '1'],
  sample: SAMPLE_DOC,
};
