/** What a sentence of a convention is made of, as pieces of patterns; simplified characters, every repetition bounded. */

/** One of these pieces. */
export const any = (...pieces: readonly string[]): string => `(?:${pieces.join('|')})`;

/** Up to so many characters within the clause, none of those in `without`. */
export const clause = (most: number, without = ''): string => `[^，。；${without}]{0,${most}}`;

/** Up to so many characters within the sentence, none of those in `without`. */
export const sentence = (most: number, without = ''): string => `[^。；${without}]{0,${most}}`;

export const FORBID = '(?:不得|不准|不许|禁止|严禁)';

const NUMBER = '[\\d一二三四五六七八九十百千万两几]';
/** 五十元, 三百块. */
export const AMOUNT = `${NUMBER}{1,8}(?:余|多)?(?:元|块)`;
/** 两百, 一千二: what people say without 元. */
export const ROUND = `[\\d一二三四五六七八九两几]{1,4}[百千万]`;
export const FEW = `${NUMBER}{1,6}`;

/** Softer, of people rather than deeds: 不要在花园停留. */
export const TURNED_AWAY = any(FORBID, '不要', '不宜', '谢绝', '不欢迎', '不接待');

/** Who acts for the community, and is no authority. */
export const BODY =
  '(?:村委会|居委会|业委会|业主委员会|村里|村上|村集体|村民?小组|社区|小区|物业|理事会|议事会|治保会|巡逻队|老年协会|楼组?长|村支书|族老|网格员|村干部)';

const RULE_BROKEN =
  '违者|违约|违反|违规|失信|屡教不改|不听劝阻?|拒不|无故|缺席|超标|大操大办|未经(?:批准|同意|允许)的|不守(?:公约|约定)';
const NOT_DONE =
  '(?:不|没有?|未)(?:按规定|履行|接受|参加|参与|服从|遵守|清理|打扫|分类|配合|出工|到会|开会|签|带头|落实|拴|牵绳|入桶|孝敬|赡养|拆除|整改|火化)';
const DONE =
  '乱|偷|盗|赌|随地|私自|擅自|砍伐|啃食|糟蹋|践踏|打架|斗殴|闹事|骂街|动手打人|破坏|毁坏|损毁|霸占|侵占|占道|占用通道|散养|扰民|酒后闹|非婚|未婚(?:先孕|同居|生子)?|同居';
/** Who has not kept to the convention: 违者, 乱停车的, 未婚先孕者, 打架斗殴. */
export const AT_FAULT = any(RULE_BROKEN, NOT_DONE, DONE);
/** The same, where a person is named by it: 乱停车的, 偷菜者. */
export const WHO_IS_AT_FAULT = any(
  '违者',
  '违约',
  '违反',
  '失信',
  '屡教不改',
  '不听劝',
  `未婚${clause(4)}`,
  `${any('乱', '偷', '随地', '私自', '擅自', NOT_DONE)}[^，。；！？不赔愿]{0,6}(?:的|者|一次)`,
  `${any(DONE, RULE_BROKEN)}[^，。；！？不赔愿车]{0,10}(?:的|者|一次|一株|一棵|，)`,
);

/** What is owed, to the property company above all. */
export const ARREARS =
  '(?:欠|未交|未缴|没交|没缴|不交|不缴|逾期|违约|违反|违者|屡教不改|拒不|拖欠|拖[一二三四五六七八九两\\d]{1,2}个?月)';

export const BENEFIT = '(?:养老金|补贴|补助|福利|分红|待遇|惠民政策|优惠政策|集体收益|征地款|年终奖励?|奖励金)';
/** Rights that a convention takes from some. */
export const DENIED =
  '(?:不享|不得|不能|不再|不予|不给|不批|不算|不参与|不参加|不分(?!彼此|你我|内外|大小|男女|亲疏|先后)|无权|取消|停止|除外|减半|迁[出走回]|没有)';
export const FROM_ELSEWHERE =
  '(?:外来(?:务工|打工|居住|租住|流动)?(?:的|人口|人员|人|户|租户|租客)|外地(?:租户|租客|人)|外省人?|外村人|外姓人|外来(?:流动)?(?:摊贩|商贩)|暂住人员|流动人口)';
