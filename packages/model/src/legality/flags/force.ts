import {always, red} from './red-flag.ts';
import {AMOUNT, AT_FAULT, BODY, clause, FORBID, sentence} from './vocabulary.ts';

const HELD = '拘留|拘禁|关禁闭|关押|禁足|软禁|扣人';
const PERSON_HELD = `(?:病人|患者|老人|媳妇|家属|小偷|者)${clause(6, '狗犬宠鸡')}关(?:在|进|起来)|(?:关|看管)[一二两三半]{1,2}(?:夜|天|晚)`;
const SHAMED = '游街|示众|体罚|罚跪|罚站(?!着)|戴高帽|挂牌子|游村';
const SELF_REPROACH = '(?:当众|公开)(?:检讨|认错|道歉)(?!不)|念检讨';
const DRIVEN_TO_KNEES = `跪${sentence(6)}(?:认错|道歉|检讨)`;

/** Who may force whom: bodies, homes, labour, what belongs to others. */
export const FORCE = [
  red('liberty', '限制(?:其|他)?(?:出入|进出)(?:村|小区|家门|社区)(?!的)|拘在|绑(?:起来)?(?:送|在)', PERSON_HELD),
  red('liberty', '封门|锁户', '限制(?:其|他的)?(?:人身|行动)?自由', HELD, '(?:不准|不许)出(?:村|门|小区)'),
  red('humiliation', SHAMED, SELF_REPROACH, DRIVEN_TO_KNEES),
  red(
    'harm',
    '打死|打一顿|打伤(?:不|概不)负责|毒死|毒杀|捕杀|扑杀|吊(?:起来)?打|见一[只个条](?:打|毒)(?:一|死)|往死里打|打断',
  ),
  red(
    'search',
    '随时入户|搜身|搜查|强行入户|强制入户|强行进入|入户搜',
    `(?:房东|${BODY})${clause(3)}(?:可|可以|有权)随时(?:进|入|开门|查)`,
  ),
  red('home-demolition', '强拆|强制拆除|强行(?:拆除|推倒)|捣毁|砸毁|拆其房'),
  red('home-demolition', `由${BODY}(?!保洁|环卫)${clause(6, '依')}(?:拆掉|拆除|铲除|推倒|砸|拔除|强拆|填平)`),
  red(
    'forced-labour',
    `(?:投工|义务工)${sentence(20, '愿')}(?:补交|缴|交)|缺[一每\\d]个?工|以资代劳|强制出(?:工|劳)|不出(?:义务)?工${sentence(8)}(?:罚|交|缴|扣)`,
    `强制${clause(4)}(?:义务劳动|出工)`,
  ),
  red(
    'forced-labour',
    '罚(?:其|他)?(?:种|栽|扫|清扫|打扫|做工|修路|义务)',
    `不出工的?，?${clause(4)}(?:交|缴|付)${clause(6)}元`,
  ),
  red('forced-labour', `(?:义务工|出工)${sentence(14, '愿')}(?:折算|折钱|折款|${AMOUNT}一[天个工])`),
  red('certificates', `${AT_FAULT}${sentence(10)}不(?:予|给|再)?(?:办理?|开具?|出具)${clause(6)}(?:手续|证明|介绍信)`),
  always(
    'certificates',
    `不(?:予|给|得)(?:盖[^，。；]{0,2}章|开证明|(?:开具|出具)${clause(4)}证明|办理${clause(8)}(?:手续|证明|证件|介绍信))`,
  ),
  always(
    'certificates',
    `拒绝(?:盖章|开证明|办理)|不[交缴签]${clause(4)}，?不(?:盖章|开${clause(4)}证明)`,
    '一律不(?:予|给)?(?:盖章|开具?|出具)',
    '不(?:再|予|给)?(?:出具|开具|办理)任何',
    `${BODY}不(?:给)?(?:盖章|办证明)`,
  ),
  always('marriage', `${FORBID}${clause(6, '因骂干阻')}(?:与外村|与外地|与外族|改嫁|再婚|离婚|恋爱|通婚)`),
  red('marriage', `(?:结婚|再婚|改嫁|离婚|嫁人)(?:须|必须|要|应)(?:先)?(?:经|征得|由)${clause(8)}(?:同意|批准)`),
  red('marriage', '不准[^，。；]{0,4}外嫁', `彩礼${sentence(10)}(?:不予|不给|不准)(?:办|登记|结婚)`),
  always(
    'religion',
    `(?:信教|信主|教徒|信徒)${clause(4)}${FORBID}${clause(4)}(?:办|入|进|住|参加|葬)`,
    `${FORBID}(?:信教|信仰宗教|信奉|信佛)`,
    `${FORBID}${clause(5, '强干拉')}(?:神父|牧师|阿訇|和尚|道士)`,
    `(?:统一|必须|一律|都要)信奉`,
  ),
  red(
    'birth',
    '社会抚养(?:费|保证金)|强制(?:节育|引产|结扎|上环)',
    `(?:超生|计划外生育|违反计划生育)${sentence(10)}(?:罚|取消|不得|不予)`,
  ),
] as const;
