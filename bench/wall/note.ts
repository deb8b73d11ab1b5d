import type {Wish} from '@linli/model/record/wish';

/** What a status is called. */
export const WORDS = {collected: '征集', claimed: '认领', 'in-progress': '办理', fulfilled: '已实现'} as Record<
  string,
  string
>;

/** An element with a text and children, as people who write it by hand shorten it. */
export function element(name: string, text: string, ...children: Element[]): HTMLElement {
  const made = Object.assign(document.createElement(name), {textContent: text});
  made.append(...children);
  return made;
}

/** A mark beside a status. */
export function mark(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.innerHTML = '<circle cx="8" cy="8" r="6.25"/><path d="M8 8V2a6 6 0 0 1 6 6z"/>';
  return svg;
}

/** A bare note: status, day, words, category, a button to take it on, the first step of its way. */
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
