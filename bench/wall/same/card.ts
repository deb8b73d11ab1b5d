import {findPersonalData} from '@linli/model/privacy';
import type {Wish} from '@linli/model/record/wish';

import {element, WORDS} from '../note.ts';

const FILLS: Readonly<Record<string, string>> = {
  claimed: '<path d="M8 8V2a6 6 0 0 1 6 6z"/>',
  'in-progress': '<path d="M8 2a6 6 0 0 1 0 12z"/>',
  fulfilled: '<circle cx="8" cy="8" r="6"/>',
};

/** A circle as full as the wish's way. */
export function markOf(status: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.innerHTML = `<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor"/>${FILLS[status] ?? ''}`;
  return svg;
}

function timeOf(iso: string): HTMLElement {
  const [year, month, date] = iso.split('-').map(Number);
  const time = element('time', `${year}年${month}月${date}日`);
  time.setAttribute('datetime', iso);
  return time;
}

const daysSince = (iso: string): number => Math.floor((Date.now() - Date.parse(`${iso}T00:00:00+08:00`)) / 86_400_000);

/** 还有3天, 已超期1天, 已等待91天. */
function timingOf({status, due, steps}: Wish): HTMLElement[] {
  if (status === 'fulfilled') return [];
  const over = due === undefined ? null : daysSince(due);
  if (over !== null) return [element('p', over > 0 ? `已超期${over}天` : `还有${-over}天`)];
  const waited = status === 'collected' ? daysSince(steps[0]!.date) : 0;
  return waited > 90 ? [element('p', `已等待${waited}天`)] : [];
}

function linesOf({grid, claimant, due, status, result, category}: Wish): HTMLElement {
  const line = (term: string, value: string | undefined, ...children: Element[]): HTMLElement[] =>
    value === undefined ? [] : [element('div', '', element('dt', term), element('dd', value, ...children))];
  const promised = due !== undefined && status !== 'fulfilled' ? line('约定', '', timeOf(due)) : [];
  return element(
    'dl',
    '',
    ...[line('网格', grid), line('认领', claimant), promised, line('结果', result), line('类别', category)].flat(),
  );
}

function historyOf({steps, claimant = '', result = ''}: Wish): HTMLElement {
  const notes: Readonly<Record<string, string>> = {claimed: claimant, fulfilled: result};
  const items = steps.map(({status, date}) => {
    const said = notes[status] ? [element('p', notes[status])] : [];
    return element('li', '', markOf(status), element('span', WORDS[status]!), timeOf(date), ...said);
  });
  return element('details', '', element('summary', `办理经过（${steps.length}步）`), element('ol', '', ...items));
}

const textsOf = ({text, category = '', claimant = '', result = ''}: Wish): string =>
  [text, category, claimant, result].join('\n');

/** The card by hand, with all that ours says of such a wish, behind the same privacy gate. */
export function cardOf(wish: Wish): HTMLElement {
  const isBlocked = findPersonalData(textsOf(wish)).some(({severity}) => severity === 'block');
  if (isBlocked) return element('article', '含个人信息，未显示');
  const {status, text, steps} = wish;
  const card = element(
    'article',
    '',
    element('p', '', markOf(status), element('b', WORDS[status]!), timeOf(steps[steps.length - 1]!.date)),
    element('p', text),
    linesOf(wish),
    ...timingOf(wish),
    ...(status === 'collected' ? [element('button', '我来认领')] : []),
    historyOf(wish),
  );
  card.dataset['status'] = status;
  return card;
}
