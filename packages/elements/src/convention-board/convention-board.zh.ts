import type {ConventionKind, ProcedureStep} from '@linli/model/record/convention';

import type {AdoptionFault} from './convention-board.adoption.ts';

/** What a vote amounts to: shares as text, and whether each passes the half. */
export interface Vote {
  readonly turnout: string;
  readonly approval: string;
  readonly majorityCame: boolean;
  readonly majorityAgreed: boolean;
}

/** Every word the board says, in one place for people who check wording. */
export interface Words {
  readonly board: string;
  readonly kinds: Readonly<Record<ConventionKind, string>>;
  readonly draft: string;
  readonly draftSentence: string;
  readonly inForce: (day: string) => string;
  readonly unclear: string;
  readonly scope: string;
  readonly nextReview: string;
  readonly plain: string;
  /** Of the link at an article without a number. */
  readonly address: string;
  readonly missing: string;
  readonly adoption: string;
  readonly rule: string;
  readonly figures: Readonly<Record<'eligible' | 'present' | 'inFavour' | 'against' | 'abstained', string>>;
  readonly voteSentence: (vote: Vote) => string;
  readonly notComputed: string;
  readonly faults: Readonly<Record<AdoptionFault, string>>;
  readonly procedure: string;
  readonly steps: Readonly<Record<ProcedureStep, string>>;
  readonly filingNumber: (number: string) => string;
  readonly filingNumberMissing: string;
  /** Four characters each, Chinese in every language: a seal is a picture. */
  readonly seal: Readonly<Record<ConventionKind, string>>;
  readonly example: string;
  readonly source: (name: string) => string;
  /** Between two sentences. */
  readonly gap: string;
}

export const words: Words = {
  board: '公约',
  kinds: {residents: '居民公约', village: '村规民约', gate: '楼门公约', charter: '自治章程'},
  draft: '草案',
  draftSentence: '草案，尚未备案公布。',
  inForce: (day) => `已备案公布，自${day}起施行。`,
  unclear: '日期前后矛盾，请核对；是否施行未作判断。',
  scope: '适用范围',
  nextReview: '下次修订',
  plain: '意思是',
  address: '本条的网址',
  missing: '未填报',
  adoption: '表决情况',
  rule: '表决规则',
  figures: {eligible: '应到', present: '实到', inFavour: '同意', against: '反对', abstained: '弃权'},
  voteSentence: ({turnout, approval, majorityCame, majorityAgreed}) =>
    `实到占应到的${turnout}${majorityCame ? '，过半数' : '，未过半数'}；同意占实到的${approval}${majorityAgreed ? '，过半数' : '，未过半数'}。`,
  notComputed: '未据此计算。',
  faults: {
    'present-over-eligible': '实到多于应到，请核对。',
    'votes-over-present': '同意、反对、弃权合计多于实到，请核对。',
  },
  procedure: '订立程序',
  steps: {collected: '征集', drafted: '草案', reviewed: '审核', voted: '表决', filed: '备案公布'},
  filingNumber: (number) => `备案号：${number}`,
  filingNumberMissing: '备案号未填报',
  seal: {residents: '居民公约', village: '村规民约', gate: '楼门公约', charter: '自治章程'},
  example: '比如',
  source: (name) => `数据来源：${name}`,
  gap: '',
};
