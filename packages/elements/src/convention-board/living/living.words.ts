import type {Translations} from '../../internal/locale.ts';

/** Words of how a convention lives. */
export interface LivingWords {
  readonly pledges: string;
  readonly supervision: string;
  readonly effects: string;
  readonly models: string;
  readonly signed: (signed: string, households: string) => string;
  readonly kept: (count: string) => string;
  readonly reminded: (count: string) => string;
  readonly beforeAfter: (before: string, after: string) => string;
  readonly missing: string;
  readonly colon: string;
  readonly comma: string;
}

export const LIVING_WORDS: Translations<LivingWords> = {
  zhHans: {
    pledges: '签约承诺',
    supervision: '履约情况',
    effects: '前后变化',
    models: '身边榜样',
    signed: (signed, households) => `已签${signed}，共${households}`,
    kept: (count) => `做到${count}`,
    reminded: (count) => `提醒${count}`,
    beforeAfter: (before, after) => `订立前${before}，订立后${after}`,
    missing: '未填报',
    colon: '：',
    comma: '，',
  },
  zhHant: {
    pledges: '簽約承諾',
    supervision: '履約情況',
    effects: '前後變化',
    models: '身邊榜樣',
    signed: (signed, households) => `已簽${signed}，共${households}`,
    kept: (count) => `做到${count}`,
    reminded: (count) => `提醒${count}`,
    beforeAfter: (before, after) => `訂立前${before}，訂立後${after}`,
    missing: '未填報',
    colon: '：',
    comma: '，',
  },
  en: {
    pledges: 'Pledges',
    supervision: 'How it is kept',
    effects: 'Before and after',
    models: 'Good examples',
    signed: (signed, households) => `${signed} of ${households} signed`,
    kept: (count) => `kept by ${count}`,
    reminded: (count) => `reminders: ${count}`,
    beforeAfter: (before, after) => `${before} before, ${after} after`,
    missing: 'not reported',
    colon: ': ',
    comma: ', ',
  },
};
