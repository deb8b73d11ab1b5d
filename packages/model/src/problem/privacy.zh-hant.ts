import type {FindingKind} from '../privacy/finding.ts';
import type {PrivacyProblems} from './privacy.codes.ts';
import type {Words} from './problem.ts';

const WHAT: Readonly<Record<FindingKind, string>> = {
  'id-number': '身分證件號碼',
  mobile: '手機號碼',
  'bank-card': '銀行卡號',
  passport: '護照或通行證號碼',
  plate: '某個人的車牌號',
  health: '能認出是誰的健康、殘疾或救助情況',
  minor: '未成年人的姓名和年齡、學校、班級或照片',
  'home-address': '到門牌的家庭住址',
  'image-gps': '照片裡的拍攝位置',
  'wechat-group': '微信、QQ 的群號、個人號、入群連結或個人信箱',
  'resident-name': '居民全名',
  'few-people': '不到三人的困難群體，鄰里能認出是誰',
};

/** Traditional Chinese for personal data found before publishing. */
export const words: Words<PrivacyProblems> = {
  'personal-data': ({kind}) => `這裡有${WHAT[kind]}，不能公布，請刪去`,
  'maybe-personal-data': ({kind}) => `這裡可能有${WHAT[kind]}，公布前請核對；居民可寫作「王某」，人數可寫作「少於5人」`,
};
