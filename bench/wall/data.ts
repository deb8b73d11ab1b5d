import type {Wish} from '@linli/model/record/wish';

const TEXTS = [
  '楼道感应灯坏了，晚上看不清。',
  '想有人教用手机挂号。',
  '放学后想有个写作业的地方。',
  '门口想加一处躲雨的地方。',
];
const STATUSES = ['collected', 'claimed', 'in-progress', 'fulfilled'] as const;

const day = (month: number, at: number): string => `2025-0${month}-1${at % 10}`;

/** The way of a wish so far: a step each status, a month apart. */
const stepsOf = (at: number) =>
  STATUSES.slice(0, (at % 4) + 1).map((status, step) => ({status, date: day((at % 5) + 1 + step, at)}));

/** Invented wishes; the same for every contender. One in a hundred speaks of a 棋桌. */
export const wishesOf = (count: number): Wish[] =>
  Array.from({length: count}, (_, at) => {
    const status = STATUSES[at % 4]!;
    return {
      id: `W${at}`,
      text: at % 100 === 7 ? `想添第${at}张棋桌。` : `第${at}件：${TEXTS[at % 4]}`,
      category: ['环境设施', '助老服务', '儿童关爱'][at % 3]!,
      grid: `G0${(at % 6) + 1}`,
      status,
      steps: stepsOf(at),
      ...(status === 'collected' ? {} : {claimant: '社区志愿服务队'}),
      ...(status === 'claimed' || status === 'in-progress' ? {due: day((at % 5) + 5, at)} : {}),
      ...(status === 'fulfilled' ? {result: '已经办好'} : {}),
      sample: true,
    };
  });

/** How each contender is driven: draw the wishes, then show only those that hold the words. */
export interface Contender {
  readonly draw: (wishes: Wish[], place: HTMLElement) => unknown;
  readonly filter: (words: string) => void;
  /** How many notes it draws at most; otherwise it fills the screen. */
  readonly most?: number;
}
