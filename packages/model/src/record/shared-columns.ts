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
  description: '填“是”表示这一行是虚构的示例，页面会标明“示例数据”；不填表示真实数据。',
  example: '是',
} as const;
