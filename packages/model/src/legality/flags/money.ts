import {always, red} from './red-flag.ts';
import {
  AMOUNT,
  any,
  ARREARS,
  AT_FAULT,
  BENEFIT,
  BODY,
  clause,
  FEW,
  FORBID,
  ROUND,
  sentence,
  WHO_IS_AT_FAULT,
} from './vocabulary.ts';

/** An amount without 元, asked on top or of each. */
const ON_TOP = `(?:另|各|再)(?:交|缴|出|罚)[^，。；愿]{0,4}${any(AMOUNT, ROUND)}`;
const A_FEAST = `${AT_FAULT}${sentence(16)}(?:杀[一两二]?头|请全村)`;
const IN_KIND = '罚(?:粮|酒席|电影|戏)';
const SO_MANY = '罚[一二三四五六七八九十百千两\\d]{1,4}(?:桌|场|斤|棵|分|块)';
const TREES_FOR_ONE = `赔${FEW}(?:棵|株|只|头)|赔[一二\\d]罚${FEW}`;
const FINE_NAME = '罚款|罚金|罚钱|罚没';
const FINE_AMOUNT = `处罚?(?:以)?${FEW}元|罚${FEW}元|处以${any(AMOUNT, ROUND)}|罚${ROUND}`;
/** 乱停车的，每次交50元: a fine that avoids the name. */
const PAYS = `${sentence(16, '赔愿请可')}(?:交|缴|付|扣|收|处|出|罚)[^，。；赔补]{0,8}${any(AMOUNT, '[一二三四五六七八九两][百千万]')}`;
/** 在水源地洗衣服的，交两百元: whoever does something pays, and it is no price of a service. */
const CONDITION = '(?:[的者户]，|一次，?|第[一二三两]次，?)';
const PRICE =
  '(?:水|电|气|暖|物业|停车|工本|成本|材料|报名|活动|会|餐|租|车|话|学|保险|保洁|清运|服务|维修|维护|菜|票)';
const MUST_PAY = `${CONDITION}[^，。；愿请可赔按退凭借租办用需领]{0,8}(?:补交|交纳?|缴纳?|收取|罚|扣)(?!${clause(4)}(?:押金|${PRICE}费))[^，。；愿赔]{0,6}${AMOUNT}(?!${clause(4)}(?:工本|成本|材料|押金|${PRICE}费))`;
const FEE_NAME = '(?:整改费|教育费|处理费|管理费|违约金|滞纳金|生态费|抚养保证金)';
const PAYS_A_FEE = `${sentence(16, '请')}(?:交|缴|收)[^，。；合]{0,10}${FEE_NAME}`;
const AGREED_PENALTY = `(?:违者|违反|违约|缴纳|交纳|收取)[^，。；合]{0,10}(?:违约金|滞纳金)`;

const BREACH = `(?:违反|不愿|不肯|不同意|不搬|违者|拒不|拒交|拒绝|恶意欠|${ARREARS})`;
const CUT =
  '(?:停水|停电|断水|断电|停气|停暖|断网|停止供水|停止供电|(?:切断|掐断|关停)[^，。；]{0,2}(?:水电|水|电|气|网))';
const DOOR_CUT = `门禁${clause(3)}不(?:予|给|准)?开|拒绝放行|不予放行|断路|道闸不|门禁${clause(3)}停用|停(?:止|用)${clause(4)}(?:门禁|电梯)`;
const DOOR_FORBIDDEN = `${FORBID}${clause(4)}(?:乘坐?电梯|使用电梯|进小区|进入小区|出入|进出|进门|走(?:新|村|这|小区|大)|通行)`;

const TAKES = `(?:收取?|缴纳?|交纳?)${clause(6)}`;
/** What is lent: 用完退还, and not 无违约退还. */
const GIVEN_BACK = `${sentence(12, '违守')}退`;

/** Fines and what stands for them; what people own, what they are due, what they are made to pay. */
export const MONEY = [
  red('fine', FINE_NAME, FINE_AMOUNT, IN_KIND, A_FEAST, ON_TOP, SO_MANY, TREES_FOR_ONE, AGREED_PENALTY),
  red('fine', `${BODY}${clause(4, '不无')}处罚`),
  always('fine', `${WHO_IS_AT_FAULT}${PAYS}`, `${WHO_IS_AT_FAULT}${PAYS_A_FEE}`, MUST_PAY),
  red('confiscation', '没收|收缴(?:财物|车辆|电动车|宠物|犬)', '视(?:同|为)放弃'),
  red(
    'confiscation',
    `由${BODY}${clause(8, '商')}(?:变卖|拍卖|拿走|带走|收走|抱走|归集体|归村里)`,
    `${BODY}${clause(4)}(?:可|可以|有权|直接)(?:收走|拿走|没收|变卖|处置|送走)`,
    `(?:保安|物业|社区|村里)(?:有权|可以?)[^，。；]{0,4}(?:扔|丢)掉`,
    `由${BODY}(?:送走|处理掉)`,
    `${CONDITION}${clause(10)}收归`,
  ),
  red('seizure', '扣押|扣留|查扣|暂扣|扣车', `${CONDITION}${clause(6)}由${BODY}保管`),
  red(
    'multiple-damages',
    '加倍(?:赔偿|处罚|罚)',
    '[\\d两二三四五十百]{1,3}倍(?:赔偿|处罚|罚)',
    '赔(?:偿|付)?[\\d两二三四五十百]{1,3}倍',
  ),
  red('deposit', `${TAKES}(?:押金(?!${GIVEN_BACK})|保证金|抵押金)`, `入住${clause(4)}${TAKES}押金`),
  red(
    'levied-fee',
    `(?:外地|外来|租户|租客|流动人口)${clause(6, '愿')}(?:交|缴)纳?${clause(4)}(?:管理费|治安费|卫生费)`,
    '过路费|进村费|入村费|入住费|外来人员管理费|收费放行',
    '(?:落户|入户|上户|入伙|进场)费',
    '费(?:后)?方可(?:入住|上户|进|落户)',
  ),
  red('benefits', `扣(?:发|除|减|其)?${clause(5)}${any(BENEFIT, '工资')}`, `${BENEFIT}${clause(4, '代')}扣(?!水|电)`),
  red(
    'benefits',
    `(?:取消|停发|扣发|停止|剥夺)${clause(10)}${BENEFIT}`,
    `不(?:得|再|予|能)?(?:享受|领取?)${clause(8)}${BENEFIT}`,
  ),
  always('benefits', '(?:一律|的人|者|户)不分(?:口粮|粮田|红利|田|地|粮)'),
  red('utilities', `${BREACH}${sentence(20, '不')}${CUT}`, `(?:予以|给予|采取|实施|直至|可对其)${CUT}`),
  always(
    'access',
    `${ARREARS}${sentence(16, '不')}${any(DOOR_CUT)}`,
    `${ARREARS}的?${sentence(14, '不')}${DOOR_FORBIDDEN}`,
  ),
  red(
    'access',
    '(?:一律|予以|给予|强制|直接|可以?)(?:锁车(?!桩)|堵门)',
    '锁其车',
    `由${BODY}${clause(4)}锁车(?!桩)`,
    '解锁费|锁车费',
    `${AT_FAULT}${sentence(14)}锁轮`,
    `门禁不(?:予|给|准)开|对${ARREARS}${clause(8)}(?:拒绝|不予)放行|断路断`,
  ),
  red(
    'social-assistance',
    `(?:取消|停发|扣发|停止|剥夺|撤销)${clause(6)}(?:低保|最低生活保障|五保|特困供养|救助|困难补助|困难户)`,
    `(?:低保|五保|救助)${clause(4, '、')}(?:取消|停发|扣发|不得申请)`,
  ),
  red(
    'social-assistance',
    `不(?:给|予|准)(?:办理?|申请|申报|上报|评定?)${clause(3)}(?:低保|五保|特困|救助|困难补助)(?!时)`,
  ),
  red('forced-donation', `(?:必须|强制|一律|每户须|每人须|统一)${clause(6, '尊感凭')}(?:捐款|捐资|捐献|捐物)(?!人|者)`),
  red('forced-donation', `每[户人]必须捐`, '摊派', `不捐${sentence(6)}(?:不得|不予|取消)`),
  red(
    'forced-donation',
    `捐[款资]?${clause(6, '愿')}(?:不少于|不低于|至少)`,
    `每[户人](?:平均)?捐${clause(2)}${AMOUNT}`,
  ),
  always('forced-donation', `(?:集资|筹资|捐款|捐资)${sentence(14, '愿')}不[交捐出]的?，?(?:不准|不得|不予|取消|停)`),
] as const;
