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
  /** How many notes it draws at most; otherwise it fills the screen. */
  readonly most?: number;
}

const WORDS = {collected: '征集', claimed: '认领', 'in-progress': '办理', fulfilled: '已实现'} as Record<
  string,
  string
>;

function element(name: string, text: string, ...children: Element[]): HTMLElement {
  const made = Object.assign(document.createElement(name), {textContent: text});
  made.append(...children);
  return made;
}

function mark(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.innerHTML = '<circle cx="8" cy="8" r="6.25"/><path d="M8 8V2a6 6 0 0 1 6 6z"/>';
  return svg;
}

/**
 * The same note for those who bring none of their own: status, day, words, category, a button to take it on, its way. Ours
 * has all that and is drawn by its own templates.
 */
export function noteOf({status, text, category, steps}: Wish): HTMLElement {
  const [{date = ''} = {}] = steps;
  const line = element('div', '', element('dt', '类别'), element('dd', category ?? ''));
  const step = element('li', '', mark(), element('span', WORDS[status]!), element('time', date));
  return element(
    'article',
    '',
    element('p', '', mark(), element('b', WORDS[status]!), element('time', date)),
    element('p', text),
    element('dl', '', line),
    ...(status === 'collected' ? [element('button', '我来认领')] : []),
    element('details', '', element('summary', '办理经过（1步）'), element('ol', '', step)),
  );
}
