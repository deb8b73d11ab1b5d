import type {LegalFlag} from '../legality/flags.ts';
import {type LegalAdvice, LEGAL_BASES, type LegalBasis} from '../legality/bases.ts';
import type {LegalityProblems} from './legality.codes.ts';
import type {Words} from './problem.ts';

const WHAT: Readonly<Record<LegalFlag, string>> = {
  fine: '以公约设定罚款',
  confiscation: '以公约没收、收缴财物',
  seizure: '扣押财物',
  'multiple-damages': '加倍赔偿或加倍处罚',
  deposit: '收取押金、保证金',
  'levied-fee': '以居住、通行为由收费',
  'married-out-women': '因婚嫁减少妇女的权益',
  'son-in-law': '减少到女方家落户男性的权益',
  'divorced-or-widowed': '因离婚、丧偶、未婚或户无男性减少权益',
  inheritance: '限制女性继承或取消继承权',
  'collective-punishment': '一人违约牵连他人',
  outsiders: '禁止外来人员居住、租住或进入',
  discrimination: '因民族、性取向、经历等身份区别对待',
  'household-registration': '取消户籍、村民资格或不予落户',
  'social-assistance': '取消或扣发低保、救助',
  benefits: '取消福利、待遇或分红',
  utilities: '以停水停电等方式促使履约',
  access: '以停用门禁、电梯或锁车促使履约',
  liberty: '限制人身自由',
  humiliation: '体罚或当众羞辱',
  harm: '伤害他人或毁损他人动物',
  search: '搜查身体或强行进入住宅',
  'home-demolition': '强制拆除或毁损房屋财物',
  expulsion: '驱逐、强制搬离',
  land: '收回承包地、宅基地',
  petition: '限制信访、举报、诉讼或报警',
  'private-settlement': '只准私下解决',
  'forced-donation': '强制捐款或摊派',
  'forced-labour': '强制出工或以资代劳',
  blacklist: '公开曝光个人、设黑榜',
  'voting-rights': '限制选举权、表决权',
  schooling: '限制子女入学',
  certificates: '以不开证明、不办手续相约束',
  marriage: '限制婚姻自由',
  religion: '限制宗教信仰自由',
  birth: '征收社会抚养费或强制节育',
  'disability-or-illness': '歧视残疾人或病人',
  privacy: '查看通信或公开个人信息',
  speech: '限制批评、建议',
  'above-the-law': '以公约排除法律',
};

const LAWS: Readonly<Record<LegalBasis, string>> = {
  base: '村民委员会组织法（2018年修正）第二十七条、城市居民委员会组织法（2018年修正）第十五条，两部法律2026年起施行新文本，条号以新文本为准',
  penalty: '行政处罚法（2021年修订）第十六条、第十七条',
  property: '民法典第二百零七条、第二百六十七条',
  women: '妇女权益保障法（2022年修订）第五十五条、第五十六条',
  inherit: '民法典第一千一百二十五条、第一千一百二十六条',
  person: '民法典第九百九十一条',
  registration: '户口登记条例',
  assistance: '社会救助暂行办法',
  utilities: '民法典第六百五十四条、第九百四十四条',
  shared: '民法典第二百七十一条、第九百四十二条、第九百四十四条',
  liberty: '宪法第三十七条、民法典第一千零一十一条',
  dignity: '宪法第三十八条、民法典第九百九十一条',
  home: '宪法第三十九条、民法典第一千零一十一条',
  land: '农村土地承包法、土地管理法',
  complaint: '宪法第四十一条、信访工作条例',
  donation: '公益事业捐赠法第四条',
  privacy: '民法典第一千零三十二条、个人信息保护法',
  vote: '宪法第三十四条、妇女权益保障法（2022年修订）',
  school: '义务教育法第四条',
  marriage: '民法典第一千零四十六条',
  religion: '宪法第三十六条',
  birth: '人口与计划生育法（2021年修正）',
  disability: '残疾人保障法第三条',
  equality: '宪法第四条、第三十三条，民法典第九百九十条',
};

const ADVICE: Readonly<Record<LegalAdvice, string>> = {
  persuade: '改为批评教育、志愿服务、表扬先进等劝导方式',
  authority: '改为报请有权机关依法处理',
  damage: '改为损坏的按实际损失协商赔偿',
  voluntary: '改为自愿，并写明不参加不受影响',
  equal: '改为对所有人一视同仁',
  self: '改为各人对自己的行为负责',
  consent: '改为征得本人同意',
  aggregate: '改为只公布汇总情况，提醒不点名',
  dialogue: '改为先协商调解，并写明不影响依法维权',
};

/** Simplified Chinese for what a convention may touch: advice to people who decide. */
export const words: Words<LegalityProblems> = {
  'legal-doubt': ({flag}) => {
    const [law, advice] = LEGAL_BASES[flag];
    return `可能涉及${WHAT[flag]}（参见${LAWS[law]}，请核对现行法律）；建议${ADVICE[advice]}，或写明依据，并请街道、乡镇或法律顾问审核`;
  },
};
