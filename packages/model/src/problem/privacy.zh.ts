import type {FindingKind} from '../privacy/finding.ts';
import type {PrivacyProblems} from './privacy.codes.ts';
import type {Words} from './problem.ts';

const WHAT: Readonly<Record<FindingKind, string>> = {
  'id-number': '身份证件号码',
  mobile: '手机号码',
  'bank-card': '银行卡号',
  passport: '护照或通行证号码',
  plate: '某个人的车牌号',
  health: '能认出是谁的健康、残疾或救助情况',
  minor: '未成年人的姓名和年龄、学校、班级或照片',
  'home-address': '到门牌的家庭住址',
  'image-gps': '照片里的拍摄位置',
  'wechat-group': '微信、QQ 的群号、个人号、入群链接或个人邮箱',
  'resident-name': '居民全名',
  'few-people': '不到三人的困难群体，邻里能认出是谁',
};

/** Simplified Chinese for personal data found before publishing. */
export const words: Words<PrivacyProblems> = {
  'personal-data': ({kind}) => `这里有${WHAT[kind]}，不能公布，请删去`,
  'maybe-personal-data': ({kind}) => `这里可能有${WHAT[kind]}，公布前请核对；居民可写作“王某”，人数可写作“少于5人”`,
};
