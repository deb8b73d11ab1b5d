import type {ConventionKind, ProcedureStep} from '@linli/model/record/convention';
import type {Threshold, Voters} from '@linli/model/record/convention.rules';

import type {AdoptionFault} from '../adoption/adoption.ts';
import type {BoardWords} from '../board.zh.ts';

/** The figures of a vote by head, by floor area, and by way of voting. */
export type FigureKey =
  | 'eligible'
  | 'present'
  | 'inFavour'
  | 'against'
  | 'abstained'
  | 'areaEligible'
  | 'areaPresent'
  | 'areaInFavour'
  | 'paperVotes'
  | 'onlineVotes';

/** What a vote amounts to: shares as text, and how each stands to what it takes; by head or by floor area. */
export interface Vote {
  readonly area: boolean;
  readonly turnout: string;
  readonly approval: string;
  readonly quorum: string;
  readonly majority: string;
}

/** A rule of voting in words; what is not known is empty. */
export interface RuleWords {
  readonly voters: string;
  readonly quorum: string;
  readonly majority: string;
  readonly law: string;
  readonly from: string;
  readonly until: string;
  readonly isDouble: boolean;
}

/** What a board says of its convention: its standing, its vote, its procedure, its versions. */
export interface ConventionWords {
  readonly kinds: Readonly<Record<ConventionKind, string>>;
  readonly draft: string;
  readonly draftSentence: string;
  readonly inForce: (day: string) => string;
  readonly unclear: string;
  readonly scope: string;
  readonly nextReview: string;
  readonly missing: string;
  readonly wider: (title: string, count: number) => string;
  readonly inherits: string;
  readonly versions: (count: number) => string;
  readonly adoption: string;
  readonly rule: string;
  readonly law: string;
  /** Under a rule with its law: what is computed is a hint. */
  readonly lawHint: string;
  readonly figures: Readonly<Record<FigureKey, string>>;
  /** Reached, and not reached. */
  readonly thresholds: Readonly<Record<Threshold, readonly [string, string]>>;
  readonly shares: Readonly<Record<Threshold, string>>;
  readonly voters: Readonly<Record<Voters, string>>;
  readonly outcome: Readonly<Record<'passed' | 'failed', string>>;
  readonly ruleLine: (rule: RuleWords) => string;
  readonly ruleNotThen: string;
  readonly ruleUndated: string;
  /** Under a rule of others than those who make such a convention. */
  readonly ruleOthers: (law: string) => string;
  readonly notExact: string;
  readonly noFigures: string;
  readonly ruleOtherUnit: string;
  readonly areaMissing: string;
  readonly voteSentence: (vote: Vote) => string;
  readonly notComputed: string;
  readonly faults: Readonly<Record<AdoptionFault, string>>;
  readonly procedure: string;
  readonly steps: Readonly<Record<ProcedureStep, string>>;
  readonly missingSteps: (steps: readonly string[]) => string;
  readonly overdue: (day: string) => string;
  readonly filedWith: (office: string) => string;
  readonly filingNumber: (number: string) => string;
  readonly filingNumberMissing: string;
  /** Of the link to what was published at a step, as seen and as spoken. */
  readonly document: string;
  readonly documentOf: (step: string) => string;
  /** Four characters each, Chinese in every language: a seal is a picture. */
  readonly seal: Readonly<Record<ConventionKind, string>>;
  /** Between two names. */
  readonly between: string;
  /** Between two sentences. */
  readonly gap: string;
}

/** Every word that a board with a convention says. */
export type Words = BoardWords & ConventionWords;

export const words: ConventionWords = {
  kinds: {residents: '居民公约', village: '村规民约', gate: '楼门公约', charter: '自治章程'},
  draft: '草案',
  draftSentence: '草案，尚未备案公布。',
  inForce: (day) => `已备案公布，自${day}起施行。`,
  unclear: '日期前后矛盾，请核对；是否施行未作判断。',
  scope: '适用范围',
  nextReview: '下次修订',
  missing: '未填报',
  wider: (title, count) => `一并遵守：${title}（${count}条）`,
  inherits: '承接',
  versions: (count) => `修改对照（${count}个版本）`,
  adoption: '表决情况',
  rule: '表决规则',
  law: '依据',
  lawHint: '依据和结论按表中所填推算，是提示，不是法律意见。',
  figures: {
    eligible: '应到',
    present: '实到',
    inFavour: '同意',
    against: '反对',
    abstained: '弃权',
    areaEligible: '总面积',
    areaPresent: '参与面积',
    areaInFavour: '同意面积',
    paperVotes: '纸质票',
    onlineVotes: '线上票',
  },
  thresholds: {
    half: ['过半数', '未过半数'],
    'two-thirds': ['达到三分之二', '不足三分之二'],
    'three-quarters': ['达到四分之三', '不足四分之三'],
    all: ['全体', '不是全体'],
  },
  shares: {half: '过半数', 'two-thirds': '三分之二以上', 'three-quarters': '四分之三以上', all: '全体'},
  voters: {adults: '十八周岁以上居民', households: '每户一名代表', representatives: '代表', owners: '业主'},
  outcome: {passed: '按此规则，表决通过。', failed: '按此规则，表决未通过。'},
  ruleLine: ({voters, quorum, majority, law, from, until, isDouble}) =>
    `${voters ? `${voters}表决；` : ''}须${quorum}${isDouble ? '参与、参与' : '到会、到会'}的${majority}同意${isDouble ? '，人数和面积都要达到' : ''}。` +
    `${law ? `出处：${law}${from ? `，${from}起${until && `至${until}`}` : ''}。` : ''}`,
  ruleNotThen:
    '表决不在所填依据已知的适用期内，是否通过未作判断；请按表决当时的规定填写“到会门槛”“通过门槛”“门槛出处”。',
  ruleUndated: '表决日期未填报，不知适用哪时的规定，是否通过未作判断。',
  ruleOthers: (law) => `${law}写的是由村民会议制定和修改，请核对能否由代表会议表决；是否通过未作判断。`,
  notExact: '应到、实到、同意不都是同一单位的准确数，未计算比例。',
  noFigures: '表决数字未填报，或有误未采用，未据此计算。',
  ruleOtherUnit: '表中的单位与规则的计数对象不同（户或人），未据此计算。',
  areaMissing: '还须按面积计算；面积未填报或前后矛盾，是否通过未作判断。',
  voteSentence: ({area, turnout, approval, quorum, majority}) =>
    area
      ? `参与面积占总面积的${turnout}，${quorum}；同意面积占参与面积的${approval}，${majority}。`
      : `实到占应到的${turnout}，${quorum}；同意占实到的${approval}，${majority}。`,
  notComputed: '未据此计算。',
  faults: {
    'present-over-eligible': '实到多于应到，请核对。',
    'votes-over-present': '同意、反对、弃权合计多于实到，请核对。',
  },
  procedure: '订立程序',
  steps: {collected: '征集', drafted: '草案', reviewed: '审核', voted: '表决', filed: '备案公布'},
  missingSteps: (steps) => `还缺：${steps.join('、')}的日期。`,
  overdue: (day) => `${day}，已过期，请及时复审`,
  filedWith: (office) => `备案机关：${office}`,
  filingNumber: (number) => `备案号：${number}`,
  filingNumberMissing: '备案号未填报',
  document: '查看文件',
  documentOf: (step) => `查看文件：${step}`,
  seal: {residents: '居民公约', village: '村规民约', gate: '楼门公约', charter: '自治章程'},
  between: '、',
  gap: '',
};
