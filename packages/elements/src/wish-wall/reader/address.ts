import {WISH_SORTS} from '@linli/model/record/wish-query';

import {type Ask, ALL, VIEWS} from '../wish-wall.ask.ts';

const LATE = ['', 'overdue', 'unanswered'];
const oneOf = <T extends string>(all: readonly T[], value: string | undefined, other: T): T =>
  all.indexOf(value as T) < 0 ? other : (value as T);

/** The part of an address after `#` that says what is asked of one element: keys begin with its id. Parts of others stay. */
export function hashOf(ask: Ask, selected: string, id: string, present: string): string {
  const others = present
    .replace(/^#/, '')
    .split('&')
    .filter((piece) => piece !== '' && !piece.startsWith(`${encodeURIComponent(id)}-`));
  const own = Object.entries({...ask, selected})
    .filter(([key, value]) => value !== '' && value !== (ALL as unknown as Record<string, unknown>)[key])
    .map(([key, value]) => `${encodeURIComponent(`${id}-${key}`)}=${encodeURIComponent(value)}`);
  return [...others, ...own].join('&');
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

/** Reads what `hashOf` wrote; null where the address asks nothing of this element. */
export function readHash(hash: string, id: string): (Ask & {readonly selected: string}) | null {
  const asked: Partial<Record<keyof Ask | 'selected', string>> = {};
  for (const piece of hash.replace(/^#/, '').split('&')) {
    const [key = '', value = ''] = piece.split('=').map(decode);
    if (key.startsWith(`${id}-`) && piece.indexOf('=') > 0) asked[key.slice(id.length + 1) as keyof Ask] = value;
  }
  if (Object.keys(asked).length === 0) return null;
  const {status = '', category = '', audience = '', grid = '', year = '', query = '', selected = ''} = asked;
  return {
    ...{status, category, audience, grid, year, query, selected},
    view: oneOf(VIEWS, asked.view, 'wall'),
    late: oneOf(LATE, asked.late, '') as Ask['late'],
    sort: oneOf(WISH_SORTS, asked.sort, 'progress'),
    page: /^\d{1,5}$/.test(asked.page ?? '') ? Number(asked.page) : 0,
  };
}
