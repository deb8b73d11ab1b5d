import type {LegalFlag} from '../legality/flags.ts';
import {type LegalAdvice, LEGAL_BASES, type LegalBasis} from '../legality/bases.ts';
import type {LegalityProblems} from './legality.codes.ts';
import type {Words} from './problem.ts';

const WHAT: Readonly<Record<LegalFlag, string>> = {
  fine: '以公約設定罰款',
  confiscation: '以公約沒收、收繳財物',
  seizure: '扣押財物',
  'multiple-damages': '加倍賠償或加倍處罰',
  deposit: '收取押金、保證金',
  'levied-fee': '以居住、通行為由收費',
  'married-out-women': '因婚嫁減少婦女的權益',
  'son-in-law': '減少到女方家落戶男性的權益',
  'divorced-or-widowed': '因離婚、喪偶、未婚或戶無男性減少權益',
  inheritance: '限制女性繼承或取消繼承權',
  'collective-punishment': '一人違約牽連他人',
  outsiders: '禁止外來人員居住、租住或進入',
  discrimination: '因民族、性取向、經歷等身份區別對待',
  'household-registration': '取消戶籍、村民資格或不予落戶',
  'social-assistance': '取消或扣發低保、救助',
  benefits: '取消福利、待遇或分紅',
  utilities: '以停水停電等方式促使履約',
  access: '以停用門禁、電梯或鎖車促使履約',
  liberty: '限制人身自由',
  humiliation: '體罰或當眾羞辱',
  harm: '傷害他人或毀損他人動物',
  search: '搜查身體或強行進入住宅',
  'home-demolition': '強制拆除或毀損房屋財物',
  expulsion: '驅逐、強制搬離',
  land: '收回承包地、宅基地',
  petition: '限制信訪、舉報、訴訟或報警',
  'private-settlement': '只准私下解決',
  'forced-donation': '強制捐款或攤派',
  'forced-labour': '強制出工或以資代勞',
  blacklist: '公開曝光個人、設黑榜',
  'voting-rights': '限制選舉權、表決權',
  schooling: '限制子女入學',
  certificates: '以不開證明、不辦手續相約束',
  marriage: '限制婚姻自由',
  religion: '限制宗教信仰自由',
  birth: '徵收社會撫養費或強制節育',
  'disability-or-illness': '歧視殘疾人或病人',
  privacy: '查看通信或公開個人信息',
  speech: '限制批評、建議',
  'above-the-law': '以公約排除法律',
};

const LAWS: Readonly<Record<LegalBasis, string>> = {
  base: '村民委員會組織法（2018年修正）第二十七條、城市居民委員會組織法（2018年修正）第十五條，兩部法律2026年起施行新文本，條號以新文本為準',
  penalty: '行政處罰法（2021年修訂）第十六條、第十七條',
  property: '民法典第二百零七條、第二百六十七條',
  women: '婦女權益保障法（2022年修訂）第五十五條、第五十六條',
  inherit: '民法典第一千一百二十五條、第一千一百二十六條',
  person: '民法典第九百九十一條',
  registration: '戶口登記條例',
  assistance: '社會救助暫行辦法',
  utilities: '民法典第六百五十四條、第九百四十四條',
  shared: '民法典第二百七十一條、第九百四十二條、第九百四十四條',
  liberty: '憲法第三十七條、民法典第一千零一十一條',
  dignity: '憲法第三十八條、民法典第九百九十一條',
  home: '憲法第三十九條、民法典第一千零一十一條',
  land: '農村土地承包法、土地管理法',
  complaint: '憲法第四十一條、信訪工作條例',
  donation: '公益事業捐贈法第四條',
  privacy: '民法典第一千零三十二條、個人信息保護法',
  vote: '憲法第三十四條、婦女權益保障法（2022年修訂）',
  school: '義務教育法第四條',
  marriage: '民法典第一千零四十六條',
  religion: '憲法第三十六條',
  birth: '人口與計劃生育法（2021年修正）',
  disability: '殘疾人保障法第三條',
  equality: '憲法第四條、第三十三條，民法典第九百九十條',
};

const ADVICE: Readonly<Record<LegalAdvice, string>> = {
  persuade: '改為批評教育、志願服務、表揚先進等勸導方式',
  authority: '改為報請有權機關依法處理',
  damage: '改為損壞的按實際損失協商賠償',
  voluntary: '改為自願，並寫明不參加不受影響',
  equal: '改為對所有人一視同仁',
  self: '改為各人對自己的行為負責',
  consent: '改為徵得本人同意',
  aggregate: '改為只公布匯總情況，提醒不點名',
  dialogue: '改為先協商調解，並寫明不影響依法維權',
};

/** Traditional Chinese for what a convention may touch: advice to people who decide. */
export const words: Words<LegalityProblems> = {
  'legal-doubt': ({flag}) => {
    const [law, advice] = LEGAL_BASES[flag];
    return `可能涉及${WHAT[flag]}（參見${LAWS[law]}，請核對現行法律）；建議${ADVICE[advice]}，或寫明依據，並請街道、鄉鎮或法律顧問審核`;
  },
};
