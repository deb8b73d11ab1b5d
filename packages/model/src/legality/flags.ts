/** What a sentence of a convention may touch; each has its reason and its law in `problem/legality.*.ts`. */
export type LegalFlag = (typeof RED_FLAGS)[number]['flag'];

interface RedFlag {
  readonly flag: string;
  /** Written in simplified characters without spaces; every repetition is bounded, so time grows with the length only. */
  readonly pattern: RegExp;
  /** A match inside 不…, 严禁… or 依法… says the opposite and is no finding. */
  readonly unlessNegated: boolean;
}

const DENIED = '(?:不享|不得|不能|不再|不予|不分|不参与|无权|取消|停止|除外|减半|迁出|没有)';
const FORBID = '(?:不得|不准|不许|禁止|严禁)';
const BENEFIT = '(?:养老金|补贴|补助|福利|分红|待遇|惠民政策|优惠政策|集体收益)';
const CUT = '(?:停水|停电|断水|断电|停气|停暖|断网|停止供水|停止供电)';
const BREACH = '(?:违反|违者|拒不|拒交|拒绝|不交|不缴|欠费|拖欠|逾期|屡教不改)';

const red = <Flag extends string>(flag: Flag, source: string, unlessNegated = true) => ({
  flag,
  pattern: new RegExp(source, 'g'),
  unlessNegated,
});

/** Patterns that ask for a second look. They find wording, not intent: a person decides. */
export const RED_FLAGS = [
  red('fine', '罚款|罚金|罚钱|处罚\\d{1,6}元|罚[\\d一二三四五六七八九十百千两]{1,6}元|罚(?:粮|酒席|电影|戏)'),
  red('confiscation', '没收|收缴(?:财物|车辆|电动车|宠物|犬)'),
  red('seizure', '扣押|扣留|查扣|暂扣|扣车'),
  red('multiple-damages', '加倍(?:赔偿|处罚|罚)|[\\d两二三四五十百]{1,3}倍(?:赔偿|处罚|罚)'),
  red('deposit', '(?:收取?|缴纳?|交纳?)[^，。；]{0,6}(?:押金|保证金|抵押金)'),
  red('levied-fee', '过路费|进村费|入村费|入住费|外来人员管理费|收费放行'),
  red(
    'married-out-women',
    `(?:外嫁女|出嫁女|嫁出去的|嫁到外)[^。；]{0,20}${DENIED}|${DENIED}[^，。；]{0,4}(?:外嫁女|出嫁女)`,
  ),
  red('son-in-law', `(?:上门女婿|入赘)[^。；]{0,16}${DENIED}`),
  red('divorced-or-widowed', `(?:离婚|丧偶|寡妇|未婚女|女儿户|户无男性)[^。；]{0,16}${DENIED}`),
  red('inheritance', '(?:女儿|女性|妇女|女方)[^。；]{0,8}(?:不得|无权|不能|没有权利|不)继承', false),
  red(
    'collective-punishment',
    '连坐|株连|(?:全家|家属|亲属|子女|邻居|整栋|全楼)[^，。；]{0,6}(?:同罚|受罚|一并处罚|一同处罚|连带受罚|一并取消)',
  ),
  red(
    'outsiders',
    `${FORBID}[^，。；]{0,8}(?:外来人|外来户|外地人|外村人|外姓人)[^，。；]{0,6}(?:进|住|租|落户|经营)|(?:外来人员?|外来户|外地人|外村人|外姓人)[^，。；]{0,4}${FORBID}[^，。；]{0,4}(?:进|住|租|落户|经营)|${FORBID}(?:出)?租给(?:外|非本)`,
    false,
  ),
  red(
    'household-registration',
    '(?:取消|注销|吊销|迁出|销)(?:其|他的|全家)?(?:户籍|户口|村籍)|开除村籍|不(?:予|给|准)[^，。；]{0,2}(?:落户|上户口|入户籍)',
  ),
  red(
    'social-assistance',
    '(?:取消|停发|扣发|停止|剥夺)[^，。；]{0,6}(?:低保|五保|特困供养|救助|困难补助)|(?:低保|五保|救助)[^，。；]{0,4}(?:取消|停发|扣发|不得申请)',
  ),
  red('benefits', `(?:取消|停发|扣发|停止|剥夺)[^，。；]{0,6}${BENEFIT}|不(?:得|再|予)?享受[^，。；]{0,8}${BENEFIT}`),
  red('utilities', `${BREACH}[^。；]{0,20}${CUT}|(?:予以|给予|采取|实施|直至|可对其)${CUT}`),
  red('liberty', '限制(?:其|他的)?(?:人身|行动)?自由|拘留|拘禁|关禁闭|关押|禁足|软禁|(?:不准|不许)出(?:村|门|小区)'),
  red('humiliation', '游街|示众|体罚|罚跪|罚站|戴高帽|挂牌子|当众检讨'),
  red('harm', '打死|打伤(?:不|概不)负责|毒死|毒杀|捕杀|扑杀'),
  red('search', '搜身|搜查|强行入户|强制入户|强行进入|入户搜'),
  red('home-demolition', '强拆|强制拆除|捣毁|砸毁|拆其房'),
  red('expulsion', '驱逐|逐出|赶出(?:村|小区|社区|本)|勒令搬|强制搬离|强制清退'),
  red(
    'land',
    '收回[^，。；]{0,6}(?:承包地|承包田|责任田|宅基地|自留地)|取消[^，。；]{0,6}(?:承包权|宅基地|土地承包)|不予?(?:审批|安排|分配)(?:宅基地|承包地)',
  ),
  red('petition', `${FORBID}[^，。；]{0,4}(?:上访|信访|告状|举报|控告|投诉|起诉|打官司|报警|报案)`, false),
  red(
    'private-settlement',
    '(?:必须|一律|只能|只准)(?:私了|内部解决|私下解决)|法院[^，。；]{0,4}(?:无权|不得)(?:过问|管)',
    false,
  ),
  red(
    'forced-donation',
    '(?:必须|强制|一律|每户须|每人须|统一)[^，。；]{0,6}(?:捐款|捐资|捐献|捐物)|摊派|不捐[^。；]{0,6}(?:不得|不予|取消)',
  ),
  red('forced-labour', '以资代劳|强制出(?:工|劳)|不出(?:义务)?工[^。；]{0,8}(?:罚|交|缴|扣)'),
  red(
    'blacklist',
    '黑榜|红黑榜|黑名单|点名曝光|(?:姓名|照片|视频)[^，。；]{0,6}曝光|曝光[^，。；]{0,4}(?:姓名|照片|视频|住址)',
  ),
  red(
    'voting-rights',
    '(?:取消|剥夺|停止)[^，。；]{0,6}(?:选举权|被选举权|表决权|投票权)|(?:妇女|女性|租户|租客|外来户)[^，。；]{0,3}(?:不得|无权|不能)(?:参加|参与)?(?:投票|表决|选举|开会)',
    false,
  ),
  red(
    'schooling',
    `(?:子女|孩子|儿童)[^。；]{0,6}(?:${FORBID}|取消|不予)[^，。；]{0,4}(?:入学|上学|入园|就读)|不(?:予|给)?(?:开|出)具?入学证明`,
    false,
  ),
  red(
    'certificates',
    '不(?:予|给|得)(?:盖章|开证明|开具[^，。；]{0,4}证明|出具[^，。；]{0,4}证明|办理[^，。；]{0,6}(?:手续|证明|证件))|拒绝(?:盖章|开证明|办理)',
    false,
  ),
  red('marriage', `${FORBID}[^，。；]{0,6}(?:与外村|与外地|与外族|改嫁|再婚|离婚|恋爱|通婚)`, false),
  red('religion', `${FORBID}(?:信教|信仰宗教|信奉|信佛)`, false),
  red('birth', '社会抚养费|强制(?:节育|引产|结扎|上环)|(?:超生|计划外生育)[^。；]{0,10}(?:罚|取消|不得|不予)'),
  red(
    'disability-or-illness',
    `(?:残疾人?|精神病人?|艾滋病人?|患病者|传染病人)[^，。；]{0,6}(?:${FORBID}|谢绝)[^，。；]{0,4}(?:入|住|进|参加|使用)|${FORBID}[^，。；]{0,4}(?:残疾|精神病|艾滋)[^，。；]{0,4}(?:入|住|进|参加|使用)`,
    false,
  ),
  red(
    'privacy',
    '(?:检查|查看|翻看)[^，。；]{0,4}(?:手机|聊天记录|信件)|公开[^，。；]{0,6}(?:身份证|手机号|电话号码|家庭住址|病历)|私拆',
  ),
  red(
    'speech',
    `${FORBID}[^，。；]{0,4}(?:接受采访|向媒体|对外透露|议论(?:村|社区|干部|居委会|村委会)|批评干部)`,
    false,
  ),
  red('above-the-law', '(?:高于|大于|不受)(?:国家)?法律|不受法律保护|代替法律', false),
] as const satisfies readonly RedFlag[];
