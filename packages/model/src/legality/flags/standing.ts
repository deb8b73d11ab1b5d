import {always, red} from './red-flag.ts';
import {any, AT_FAULT, BODY, clause, DENIED, FORBID, FROM_ELSEWHERE, sentence, TURNED_AWAY} from './vocabulary.ts';

const MARRIED_OUT = `(?:外嫁女|出嫁女|嫁出去的|嫁到外|嫁往外)`;
const MARRIES_OUT = '(?:出嫁|外嫁|嫁出|嫁到|嫁往)';
const ON_LAND = '(?:分|享|承包|宅基地|户口|土地|股|福利|征地|补偿)';
const WIVES = '(?:媳妇|儿媳)';
const SINGLE = '(?:离(?:了)?婚|离异|丧偶|寡妇|(?:大龄)?未婚(?:女|青年)|女儿户|户无男性)';
const NO_SHARE = `(?:不分(?!彼此|你我|内外|大小|男女|亲疏)|不算(?:本)?村|不享受|不参加${clause(4)}分配|不得分|不(?:得|能|给)(?:承包|分|享))`;

const OTHERS_SUFFER = '(?:同罚|受罚|一并处罚|一同处罚|连带受罚|一并取消)';
const RELATIVES = '(?:家属|子女|亲属|父母|配偶)';
const LOSES = `(?:停|扣|取消|受罚|罚|不得(?:评|领|享|参加|申请|入党)|不予)`;

const PLACE_TO_BE = any(
  '进(?!行)',
  '入内',
  '入住',
  '居住',
  '租',
  '住',
  '落户',
  '经营',
  '参加(?:议事|投票|表决|选举|会议|评选|[^，。；赌违非传]{0,6}(?:班|活动|课))',
  `使用${clause(6, '火电明燃')}(?:设施|器材|乐园|广场|球场|活动室|图书室|公厕|车位)`,
);
const OUR_HOMES = `${FORBID}(?:把|将)?(?:自家|自己的)?(?:房屋?|房子|住房)?出?租给(?:外|非本)`;
const NOT_OURS = `(?:非本[村地小社]${clause(6, '车')}|拾荒者?|乞讨者?|租户|租客)${FORBID}${clause(4, '车')}${any('进(?!行)', '入内', '入住', '居住', `使用${clause(6, '火电明燃')}(?:设施|器材|乐园|广场|球场|活动室)`)}`;
const NEEDS_LEAVE = `(?:租房|租住|入住)${clause(4)}(?:须|必须|应|要)(?:先)?(?:经|由)?${clause(4)}${BODY}${clause(3)}(?:批准|同意|许可)`;

const SET_APART = `(?:少数民族|同性恋者?|刑满释放人员?|劳改${clause(2)}|有前科${clause(2)}|单亲家庭)`;

/** Who belongs and with what rights: women, those from elsewhere, relatives, voters, pupils, the ill. */
export const STANDING = [
  red(
    'married-out-women',
    `${MARRIED_OUT}${sentence(20)}${DENIED}`,
    `${DENIED}${clause(4, '以因对把')}(?:外嫁女|出嫁女)`,
  ),
  red('married-out-women', `${MARRIES_OUT}${sentence(12)}${DENIED}${clause(4)}${ON_LAND}`),
  red('son-in-law', `(?:上门女婿|男到女家|入赘|招赘|招婿)${sentence(16, '可')}(?:${DENIED}|不上户)`),
  red(
    'son-in-law',
    `(?:女婿|招郎|招婿|姑爷)${sentence(12)}(?:只(?:能|准|许)|不得|不准|不予)${clause(6)}(?:落户|上户|分)`,
  ),
  red('son-in-law', `(?:姑爷|女婿)${sentence(14)}${NO_SHARE}`),
  red('married-out-women', `${WIVES}${sentence(14)}${NO_SHARE}`),
  red('divorced-or-widowed', `${SINGLE}${sentence(16, '请愿可想')}${DENIED}`),
  red(
    'divorced-or-widowed',
    `改嫁${sentence(10)}不享受`,
    `${any(SINGLE, '改嫁')}${sentence(8)}(?:须|应|要)(?:交出|退出|搬出|让出|净身)`,
  ),
  red('inheritance', `(?:取消|剥夺)${clause(6)}继承权`),
  always('inheritance', `(?:女儿|女性|妇女|女方)${sentence(8)}(?:不得|无权|不能|没有权利|不)继承`),
  red(
    'collective-punishment',
    '连坐|株连|联户联责',
    `(?:找不到|查不到|无人承认)${sentence(8, '不')}(?:整栋|全楼|全单元|各户|每户|所有)${clause(6, '不')}(?:摊|赔|分担|承担)`,
    '各打[^，。；]{0,3}大板',
    `(?:双方|两家)(?:各|都|均)罚`,
  ),
  red('collective-punishment', `(?:全家|家属|亲属|子女|邻居|整栋|全楼)${clause(6)}${OTHERS_SUFFER}`),
  red(
    'collective-punishment',
    `一(?:人|户|家)${clause(6)}(?:违|犯|不)${clause(6)}，?(?:全|整|家|邻|同)${clause(16, '不')}(?:停|扣|取消|受罚|罚)`,
  ),
  red(
    'collective-punishment',
    `家[中里]${clause(8)}(?:违|犯|吸毒|赌|偷|判刑)${clause(6)}，?(?:全|整|本)[家户]${clause(4)}${LOSES}`,
  ),
  red('collective-punishment', `${AT_FAULT}${clause(6)}，?其?${RELATIVES}${clause(10)}${LOSES}`),
  always(
    'outsiders',
    `${FORBID}${clause(8)}(?:外来(?:流动)?(?:摊贩|商贩)|外来人|外来户|外地人|外村人|外姓人)${clause(6)}(?:进|住|租|落户|经营)`,
  ),
  always(
    'outsiders',
    `${FROM_ELSEWHERE}家?${clause(4)}，?(?:孩子|子女)?(?:${FORBID}|请?勿)${clause(4, '车')}${PLACE_TO_BE}`,
    OUR_HOMES,
    NOT_OURS,
    NEEDS_LEAVE,
  ),
  always('outsiders', `(?:外来人员?|外来户|外地人|外村人|外姓人)${FORBID}(?:参加|参与)`),
  always(
    'discrimination',
    `${SET_APART}${clause(4)}(?:${FORBID}|谢绝|不租|不准)${clause(3, '因对')}(?:入|住|租|进|参加|使用|经营|落户|给)`,
  ),
  always(
    'discrimination',
    `${SET_APART}${clause(4)}，?(?:须|应|要|必须)(?:另行|单独|额外)`,
    `不(?:得|准)?租给${clause(4)}${SET_APART}`,
  ),
  red('household-registration', '(?:取消|注销|吊销|迁出|销)(?:其|他的|全家)?(?:户籍|户口|村籍)|开除村籍'),
  red(
    'household-registration',
    `不(?:予|给|准)${clause(2)}(?:落户|上户口|入户籍)`,
    `(?:取消|剥夺)${clause(4)}(?:村民|居民|成员)(?:资格|身份)(?!审)`,
  ),
  red('voting-rights', `(?:取消|剥夺|停止)${clause(6)}(?:选举权|被选举权|表决权|投票权|(?:投票|表决|参选)资格)`),
  always(
    'voting-rights',
    '(?:妇女|女性|女人)(?:没有|无)(?:投票|表决|选举|发言)权',
    `(?:妇女|女人)${clause(2)}不(?:得|准|能)?上桌`,
  ),
  always(
    'voting-rights',
    `(?:妇女|女性|女方?户主|租户|租客|外来户)${clause(3)}(?:不得|无权|不能)(?:参加|参与|当选?|担任)?(?:投票|表决|选举|开会|村民代表|代表|干部)`,
  ),
  always(
    'voting-rights',
    `只(?:由|能由|准|许)男${clause(6)}(?:参加|表决|投票|当选)`,
    '妇女不当家',
    '(?:妇女|女人|女的|女方)[^，。；]{0,4}(?:只(?:能|准|许)?旁听|不举手|不发言|不表决|不投票)',
    '(?:小姓|外姓|杂姓)[^，。；]{0,4}(?:不参选|不得|不能|不进)',
  ),
  always(
    'schooling',
    `(?:子女|孩子|儿童)${sentence(6)}(?:${FORBID}|取消|不予)${clause(4)}(?:入学|上学|入园|就读|入读)(?!迟)`,
  ),
  always(
    'schooling',
    `(?:孩子|子女)不(?:得|准|予)(?:入学|上学|入园|就读|入读)(?!迟)`,
    '不(?:予|给)?(?:开|出)具?入学证明',
    `通知学校${clause(2)}(?:扣|处分|开除)`,
  ),
  always(
    'disability-or-illness',
    `(?:精神病史|残疾(?:人|儿童|孩子)?|精神病人?|艾滋病人?|患病者|传染病人)${clause(6)}(?:${TURNED_AWAY}|一律不)${clause(6)}(?:入|住|租|进|参加|使用|停留|出门)`,
  ),
  always(
    'disability-or-illness',
    `${FORBID}${clause(4, '占歧挤嘲取拒')}(?:残疾|精神病|艾滋)${clause(4)}(?:入|住|进|参加|使用|到|来)`,
  ),
  red(
    'expulsion',
    `房东(?:必须|应当?|须|要)${clause(4)}(?:终止|解除|收回|赶)`,
    `有权要求[其他她][^，。；]{0,2}搬`,
    '驱逐|逐出|清(?:除)?出(?:本)?(?:村|小区|社区)|赶出(?:村|小区|社区|本)|勒令搬|强制搬离|强制清退',
    `${AT_FAULT}${sentence(14, '请愿')}(?:搬离|搬出|离开)(?:本)?(?:村|小区|社区|楼)`,
  ),
  red(
    'land',
    `${AT_FAULT}${sentence(10)}(?:调整|减少|收回)其?(?:承包地|宅基地)`,
    `收回${clause(6)}(?:承包地|承包田|责任田|宅基地|自留地)`,
    `取消${clause(6)}(?:承包权|宅基地|土地承包)`,
  ),
  red(
    'land',
    '不予?(?:审批|安排|分配)(?:宅基地|承包地)',
    `(?:承包地|宅基地|田地?|地)归(?:集体|村里|公)`,
    `承包[田地]由${clause(4)}(?:另行|重新)(?:安排|发包|分配)`,
  ),
] as const;
