import type {Hit} from './numbers.ts';

const NUMBER = '(?:[A-Za-z]?\\d{1,4}|[一二三四五六七八九十]{1,4})';
// 3栋2单元501室 · 12号楼1203 · 3-2-501室: a door, not a building alone.
const HOME = new RegExp(
  `${NUMBER}(?:栋|幢|号楼|座|#楼?)[，, ]?(?:${NUMBER}(?:单元|门|梯)[，, ]?)?(?:${NUMBER}(?:楼|层))?[，, ]?${NUMBER}(?:室|号房|户(?!数)|号(?!楼))?` +
    `|${NUMBER}单元[，, ]?${NUMBER}(?:室|号|户(?!数))?|\\d{1,3}-\\d{1,2}-\\d{3,4}室?`,
  'g',
);
const DOOR = /(室|号房|户|号)$|单元|-\d{3,4}室?$|(栋|幢|号楼|座|#楼?)[，, ]?\d{3,4}$/;
// An office, a shop or a service point may say where its door is.
const OFFICE =
  /中心|服务站|工作站|居委会|村委会|办公室|办公楼|大厅|会议室|活动室|议事|调解|图书|街道办|物业|驿站|食堂|门诊|卫生室|银行|商铺|店|公司|学院|派出所|教室|书屋|之家|写字楼|大厦|园区|政府|社工站|司法所|站点/;
const WINDOW = 14;

function isDoor(text: string, start: number, found: string): boolean {
  if (!DOOR.test(found)) return false;
  // 1049栋14125间 counts buildings; 第3栋 alone is no address either.
  const next = text.slice(start + found.length, start + found.length + 1);
  if (/[\d间套个人户次场处平米%]/.test(next)) return false;
  const around = text.slice(Math.max(0, start - WINDOW), start + found.length + WINDOW);
  return !OFFICE.test(around);
}

/** Home addresses down to the door (栋-单元-室). */
export function findHomes(text: string): Hit[] {
  return [...text.matchAll(HOME)]
    .filter((match) => isDoor(text, match.index, match[0]))
    .map((match) => ({kind: 'home-address' as const, start: match.index, end: match.index + match[0].length}));
}

const GROUP_LINK =
  /weixin\.qq\.com\/[gr]\/[\w-]+|u\.wechat\.com\/[\w-]+|work\.weixin\.qq\.com\/gm\/[\w-]+|weixin:\/\/[\w/?=&-]+|wxid_\w+/gi;
const GROUP_NUMBER =
  /(?:微信号|加微信|微信群号?|群号|QQ群|qq群|QQ号|入群码|邀请码)[:：是为 ]{0,3}([A-Za-z\d][\w-]{4,19})/g;

/** Links and codes that let a stranger join a residents' chat group or reach a private account. */
export function findGroups(text: string): Hit[] {
  const links = [...text.matchAll(GROUP_LINK)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const numbers = [...text.matchAll(GROUP_NUMBER)].map((match) => ({
    start: match.index + match[0].length - match[1]!.length,
    end: match.index + match[0].length,
  }));
  return [...links, ...numbers].map((hit) => ({kind: 'wechat-group' as const, ...hit}));
}
