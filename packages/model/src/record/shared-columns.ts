import type {Locale} from '../quantity/quantity.ts';

/** The name of a column in three languages. */
export const say = (hans: string, hant: string, en: string): Readonly<Record<Locale, string>> => ({
  'zh-Hans': hans,
  'zh-Hant': hant,
  en,
});

/** Every table may mark invented rows; the page then says 示例数据. */
export const SAMPLE = {
  key: 'sample',
  type: 'boolean',
  label: say('示例', '示例', 'sample'),
  aliases: ['样例', '樣例', '示例数据'],
} as const;
