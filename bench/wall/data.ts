import type {Wish} from '@linli/model/record/wish';

const TEXTS = [
  '楼道感应灯坏了，晚上看不清。',
  '想有人教用手机挂号。',
  '放学后想有个写作业的地方。',
  '门口想加一处躲雨的地方。',
];
const STATUSES = ['collected', 'claimed', 'in-progress', 'fulfilled'] as const;

/** Invented wishes; the same for every contender. One in a hundred speaks of a 棋桌. */
export const wishesOf = (count: number): Wish[] =>
  Array.from({length: count}, (_, at) => ({
    id: `W${at}`,
    text: at % 100 === 7 ? `想添第${at}张棋桌。` : `第${at}件：${TEXTS[at % 4]}`,
    category: ['环境设施', '助老服务', '儿童关爱'][at % 3]!,
    status: STATUSES[at % 4]!,
    steps: [{status: 'collected' as const, date: `2025-0${(at % 9) + 1}-1${at % 9}`}],
    sample: true,
  }));

/** How each contender is driven: draw the wishes, then show only those that hold the words. */
export interface Contender {
  readonly draw: (wishes: Wish[], place: HTMLElement) => unknown;
  readonly filter: (words: string) => void;
}

/** The same note for those who bring no notes of their own. */
export function noteOf({text, status, category}: Wish): HTMLElement {
  const note = document.createElement('article');
  for (const part of [status, text, category ?? ''])
    note.append(Object.assign(document.createElement('p'), {textContent: part}));
  return note;
}
