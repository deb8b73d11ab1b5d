import {HAN_DIGIT} from './fold.ts';
import {type Span, spansOf} from './spans.ts';

const DIGIT = HAN_DIGIT.slice(0, 11);
const HAN = `[${DIGIT}十百]`;
const BUILDING = `(?:[A-Z]?\\d{1,4}|${HAN}{1,4}|[A-Z甲乙丙丁东西南北])(?:[栋幢座弄]|号[楼院]|#楼?)`;
const UNIT = `(?:(?:\\d{1,2}|${HAN}{1,3}|[A-Z甲乙丙丁])(?:单元|[门梯])|\\d{1,3}号(?=\\d{3}))`;
const FLOOR = `(?:\\d{1,2}|${HAN}{1,3})[楼层]`;
const SIDE = '[东西中南北左右]{1,2}[户室手]';
const ROOM = `(?:[A-Z]?\\d{1,4}(?:室|号(?![楼院])房?)|${HAN}{1,5}(?:室|号房?)|${SIDE}`;
// Without 室 a room has three or four digits, and nothing after it that would make it a count or a year.
const BARE = `(?:\\d{3,4}|[${DIGIT}]{3,4})(?![\\d${DIGIT}十百千年月日间套个人户名次场处平米㎡%万元余多台盏盆棵部家幢栋座])`;
const GAP = '[,、\\- ]?';
// 3栋2单元501室 · 12号楼1203 · 2单元东户 · 3-2-501室: a door, not a building alone.
const HOME = new RegExp(
  `${BUILDING}${GAP}(?:${UNIT}${GAP})?(?:${FLOOR}${GAP})?${ROOM}|${BARE})` +
    `|(?:${BUILDING}${GAP})?${UNIT}${GAP}(?:${FLOOR}${GAP})?${ROOM}|\\d{1,2}0[1-9]户|${BARE})` +
    `|${BUILDING}-?\\d{1,2}-\\d{3,4}|小区\\d{1,3}-\\d{3,4}|\\d{1,3}-\\d{1,2}-\\d{3,4}室?`,
  'gi',
);
const DASHED = /^\d{1,3}-\d{1,2}-\d{3,4}$/;
const LIVES = /[住家户址苑园里庭府城湾村房]|小区/;
const THING_NEXT = /^(?:[线车桩路楼院机文令窗岗台站铺]|电梯|门(?!口)|充电|公[交告]|底?商)/;
// An office, a shop or a service point may say where its door is.
const OFFICE =
  '(?:中心|[务作工驿]站|站点|委会|办公|大厅|会议|活动|议事|调解|图书|街道办|物业|食堂|门诊|卫生室|教室|银行|店|商铺|公司|之家|大厦|政府|[出法律]所|地点|报名)';
const OFFICE_BEFORE = new RegExp(`${OFFICE}(?:[^。;,住]{0,3}(?:[:( ]|位于|设|在|地址|迁|搬)[^。;,住]{0,16})?$`);
const OFFICE_AFTER = new RegExp(`^(?:是|为|设|作|改|的|建|[( ])?[^。;,!?、]{0,6}?${OFFICE}`);
const LIVES_AT =
  /(?:(?:[家现]住|家在|住地?[址在]|家庭地址)[^。;!?\n]{0,24}?|住[^。;!?\n]{0,12}[村组巷街路])\d{1,4}号(?!楼|院|线|文|[A-Za-z])|家[住在][^。;!?\n]{0,16}[\d一二三四五六]单元.{1,2}[楼层](?!.?[户室\d])/g;

function isHome(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 26), start);
  const after = text.slice(end, end + 12);
  if (/[\dA-Za-z]-?$/.test(before) || /^[至到-]?\d/.test(after) || THING_NEXT.test(after)) return false;
  if (DASHED.test(text.slice(start, end)) && !/^[室户]/.test(after) && !LIVES.test(before.slice(-10))) return false;
  return !OFFICE_BEFORE.test(before) && !OFFICE_AFTER.test(after);
}

/** Home addresses down to the door: building, unit and room, or a street number where somebody is said to live. */
export function findHomes(text: string): Span[] {
  const doors = spansOf(text, HOME).filter(({start, end}) => isHome(text, start, end));
  return [...doors, ...spansOf(text, LIVES_AT)];
}

const GROUP_LINK = /(?:(?:u\.wechat|qm\.qq)\.com|(?:work\.)?weixin\.qq\.com\/[gr]m?|weixin:\/)\/[\w/?=&-]+|wxid_\w+/gi;
const GROUP_NUMBER =
  /(?:[微薇威]信 ?(?:群|号|ID|[:是为]|(?=[a-z][\w-]*\d))|加我?(?:微信|V)|\bv[x信]|群号|加群|QQ|扣扣|企鹅|(?:[入进]群|邀请)码)[群号信: 是为]{0,4}([A-Z\d][\w-]{4,19})/gi;

const MAILBOX = /[\w.+-]{1,40}@(?:vip\.)?(?:qq|1[236][369]|foxmail|gmail|outlook)\.[a-z]{2,3}/gi;
const OF_AN_OFFICE = new RegExp(`${OFFICE}|社区|单位|[公举诉报聘稿]`);

/** Mailboxes at the providers that private people use, unless the words before say whose office it is. */
export const findMailboxes = (text: string): Span[] =>
  spansOf(text, MAILBOX).filter(({start}) => !OF_AN_OFFICE.test(text.slice(Math.max(0, start - 12), start + 40)));

/** Links and codes that let a stranger join a residents' chat group or reach a private account. */
export function findGroups(text: string): Span[] {
  const numbers = spansOf(text, GROUP_NUMBER).map(({end, said}) => ({start: end - said!.length, end}));
  return [...spansOf(text, GROUP_LINK), ...numbers];
}
