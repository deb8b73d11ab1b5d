import type {NoticeWords} from './notice.words.ts';

export const zhHant: NoticeWords = {
  data: '數據表',
  sample: '示例數據',
  sampleHint: '此處內容為演示而編寫，不是實際數據',
  empty: '這裡還沒有數據。',
  emptyAdvice: '請在元件內放入一張表格，第一行寫列名。',
  failed: '數據暫時無法畫成圖。',
  failedAdvice: '下面的表格內容完整，可直接查看。',
  problems: (count) => `有${count}處需要核對`,
};

export const en: NoticeWords = {
  data: 'Data table',
  sample: 'Sample data',
  sampleHint: 'Written for illustration; not real data',
  empty: 'There is no data here yet.',
  emptyAdvice: 'Put a table inside the element, with column names in its first row.',
  failed: 'The data cannot be drawn for now.',
  failedAdvice: 'The table below is complete and can be read as it is.',
  problems: (count) => (count === 1 ? '1 item to check' : `${count} items to check`),
};
