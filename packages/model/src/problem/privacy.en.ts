import type {FindingKind} from '../privacy/finding.ts';
import type {PrivacyProblems} from './privacy.codes.ts';
import type {Words} from './problem.ts';

const WHAT: Readonly<Record<FindingKind, string>> = {
  'id-number': 'an identity number',
  mobile: 'a mobile number',
  'bank-card': 'a bank card number',
  passport: 'the number of a passport or travel permit',
  plate: 'the number plate of somebody’s car',
  health: 'health, disability or relief of a person who can be recognised',
  minor: 'a child’s name with age, school, class or picture',
  'home-address': 'a home address down to the door',
  'image-gps': 'the place where a picture was taken',
  'wechat-group': 'a chat group’s number or link, a private account or mailbox',
  'resident-name': 'a resident’s full name',
  'few-people': 'fewer than three people of a vulnerable group, whom neighbours will recognise',
};

/** English for personal data found before publishing. */
export const words: Words<PrivacyProblems> = {
  'personal-data': ({kind}) => `There is ${WHAT[kind]} here, which must not be published: delete it`,
  'maybe-personal-data': ({kind}) =>
    `There may be ${WHAT[kind]} here: check before publishing; write residents as 王某 and small counts as 少于5人`,
};
