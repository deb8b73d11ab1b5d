import {always, red} from './red-flag.ts';
import {AT_FAULT, clause, FORBID, sentence} from './vocabulary.ts';

const NAMED = '(?:姓名|名字|照片|视频)';
const WHOSE = '(?:姓名|名字|门牌号?|户主|楼号)';
const POSTED = '(?:大喇叭|广播|公告栏|公示栏|宣传栏|村口)';
const SHOWN = '(?:榜|栏|门口|墙|群|广播|喇叭|大会)';
const DISGRACED = '(?:违约|违反|违者|失信|不孝|不守约)';
const DEBTORS = '(?:欠费|欠缴|违约|违规|失信|不文明|未交费)';
const TO_ABOVE = '(?:往上|向上|到(?:镇|乡|县|区|市|省)里?|去(?:镇|乡|县|市|省))';
const UNTRUE = `(?!布?${clause(6)}(?:谣|虚假|不实|他人|别人|隐私|广告))`;
const TOLD = `(?:接受采访|向(?:媒体|记者)|对外透露|议论(?:村|社区|干部|居委会|村委会)|批评干部|发表(?:不同|反对)?意见|(?:往|在|到|上)网上?发${UNTRUE})`;
const APPEAL = '(?:上访|信访|告状|举报|控告|投诉|起诉|打官司|报警|报案|[去找](?:法院|政府|媒体|记者))';

/** What people may say and to whom, what is said of them, and what stands above the convention. */
export const VOICE = [
  always(
    'petition',
    `${FORBID}${clause(4, '阻妨干复露恶虚谎诬拒诿对')}${APPEAL}`,
    `(?:不得|不许|不准)${TO_ABOVE}${clause(3)}(?:告|反映|闹)`,
    `(?:不得|不许|不准)向${clause(8)}反映`,
  ),
  always(
    'petition',
    `(?:上访|信访|告状|举报|打官司)(?:的|者|户)${sentence(10)}(?:取消|停|扣|不予|不得|罚)`,
    `(?:上访|信访|举报|告状)(?:须|要|必须|应)(?:先)?(?:经|由)${clause(6)}(?:同意|批准|签字)`,
    '只(?:准|能|许)在(?:村|社区|小区)[^，。；]{0,3}(?:提|说|反映)',
  ),
  always(
    'private-settlement',
    `(?:必须|一律|只能|只准)(?:私了|内部解决|私下解决|在(?:本)?(?:村|社区|小区)${clause(2)}解决)`,
  ),
  always(
    'private-settlement',
    `法院${clause(4)}(?:无权|不得)(?:过问|管)`,
    `(?:裁定|裁决|调解)后不得(?:反悔|起诉|再告)`,
  ),
  red(
    'blacklist',
    `${POSTED}${clause(4, '表')}(?:点名|曝光|通报|批评)|(?:列入|纳入)${clause(4)}失信|点名(?:批评|通报)`,
  ),
  red('blacklist', `${DISGRACED}${clause(8, '不')}${NAMED}${clause(10, '不')}(?:贴|挂|公示|公布|公开)`),
  red('blacklist', `${DISGRACED}${clause(10, '不')}(?:公开|公布|公示|贴出)${clause(4, '不')}(?:${NAMED}|住址|门牌)`),
  red('blacklist', `黑榜|红黑榜|黑名单|点名曝光|${NAMED}${clause(6)}曝光|曝光${clause(4)}(?:姓名|照片|视频|住址)`),
  red(
    'blacklist',
    `(?:公布|公示|张贴|贴出|公开|通报)${clause(4, '不')}${DEBTORS}${clause(3)}(?:名单|户|人)`,
    `${AT_FAULT}${sentence(16, '赞扬奖')}(?:张榜|公布|公示)${clause(6, '不')}(?:姓名|名单)`,
    `${AT_FAULT}${sentence(12)}${WHOSE}${clause(10, '不')}(?:写|贴|挂|念)(?:在|到|上)${clause(8)}${SHOWN}`,
  ),
  red('privacy', `(?:检查|查看|翻看)${clause(4)}(?:手机|聊天记录|信件)`, '私拆'),
  red(
    'privacy',
    `(?:登记|采集|录入)${clause(3, '自愿')}(?:指纹|人脸|DNA)`,
    `手机${clause(3)}(?:上交|交出)${clause(2)}检查(?!这)`,
  ),
  red(
    'privacy',
    `公开(?!${clause(6)}(?:楼长|网格|物业|值班|服务|求助|干部|委员))${clause(6)}(?:身份证|手机号|电话号码|家庭住址|病历)`,
  ),
  red(
    'humiliation',
    '挂(?:黑|白|落后)旗',
    `孤立[他她其]|(?:一起|共同)孤立`,
    `(?:抓拍|违规|不文明)${clause(4, '不')}(?:照片|视频|录像)${clause(6, '不')}(?:播放|滚动|公布|公示|上墙)`,
  ),
  always('speech', `${FORBID}${clause(4)}${TOLD}`),
  always(
    'above-the-law',
    `与(?:国家)?法律${clause(5)}(?:不一致|冲突|抵触)${sentence(6)}以本${clause(3)}(?:约|章程)为准`,
    '(?:高于|大于|不受)(?:国家)?法律|不受法律保护|代替法律',
  ),
  always(
    'above-the-law',
    `(?:法律|政策|法规)${clause(4)}(?:不一致|冲突|抵触|不符)${sentence(4)}[按照以](?:本村|村里|我们|老)${clause(8)}(?:为准|办|执行|规矩)`,
  ),
  red('above-the-law', `(?:公约|本约|章程|村规)${clause(4, '不无没')}有(?:同等)?法律效力`),
] as const;
