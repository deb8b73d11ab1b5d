import type {Translations} from './locale.ts';

export interface NoticeWords {
  readonly sample: string;
  readonly sampleHint: string;
  readonly empty: string;
  readonly emptyAdvice: string;
  readonly failed: string;
  readonly failedAdvice: string;
  readonly problems: (count: number) => string;
}

export const NOTICE_WORDS: Translations<NoticeWords> = {
  zhHans: {
    sample: '示例数据',
    sampleHint: '此处内容为演示而编写，不是实际数据',
    empty: '这里还没有数据。',
    emptyAdvice: '请在组件内放入一张表格，第一行写列名。',
    failed: '数据暂时无法画成图。',
    failedAdvice: '下面的表格内容完整，可直接查看。',
    problems: (count) => `有${count}处需要核对`,
  },
  zhHant: {
    sample: '示例數據',
    sampleHint: '此處內容為演示而編寫，不是實際數據',
    empty: '這裡還沒有數據。',
    emptyAdvice: '請在元件內放入一張表格，第一行寫列名。',
    failed: '數據暫時無法畫成圖。',
    failedAdvice: '下面的表格內容完整，可直接查看。',
    problems: (count) => `有${count}處需要核對`,
  },
  en: {
    sample: 'Sample data',
    sampleHint: 'Written for illustration; not real data',
    empty: 'There is no data here yet.',
    emptyAdvice: 'Put a table inside the element, with column names in its first row.',
    failed: 'The data cannot be drawn for now.',
    failedAdvice: 'The table below is complete and can be read as it is.',
    problems: (count) => (count === 1 ? '1 item to check' : `${count} items to check`),
  },
};
