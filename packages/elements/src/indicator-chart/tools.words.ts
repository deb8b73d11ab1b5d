import type {Translations} from '../internal/locale.ts';

/** Words of what a chart's tools do beside its picture, in one place for people who check wording. */
export const TOOL_WORDS = {
  zhHans: {
    csv: '表格（CSV）',
    copyTable: '复制表格',
    copySentence: '复制这句话',
    summary: '文字说明：',
  },
  zhHant: {
    csv: '表格（CSV）',
    copyTable: '複製表格',
    copySentence: '複製這句話',
    summary: '文字說明：',
  },
  en: {
    csv: 'Table (CSV)',
    copyTable: 'Copy table',
    copySentence: 'Copy this sentence',
    summary: 'In words: ',
  },
} satisfies Translations<Readonly<Record<string, string>>>;
