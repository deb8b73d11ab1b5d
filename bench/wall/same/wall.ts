import type {Wish} from '@linli/model/record/wish';

import {element, WORDS} from '../note.ts';
import {markOf} from './card.ts';
import {type Ask, choose, type Counts, type Facet, NOTHING_ASKED, SORTS} from './choose.ts';

const LABELS = {category: '按类别筛选', grid: '网格', year: '年份'} as const;
const isStatus = (facet: Facet): boolean => facet === 'status';

/** Buttons that choose one name, each with the number of cards that it would show. */
function bar(facet: Facet, counts: Counts, press: (facet: Facet, value: string) => void): HTMLElement {
  const buttons = ['', ...[...counts[facet].keys()].filter(Boolean)].map((value) => {
    const word = value === '' ? '全部' : isStatus(facet) ? WORDS[value]! : value;
    const button = element('button', '', element('span', word), element('span', ''));
    if (isStatus(facet) && value) button.prepend(markOf(value));
    Object.assign(button.dataset, {facet, value});
    button.addEventListener('click', () => press(facet, value));
    return button;
  });
  return element('div', '', ...buttons.slice(facet === 'late' ? 1 : 0));
}

function list(name: string, label: string, values: readonly string[], press: (value: string) => void): HTMLElement {
  const options = values.map((value) => Object.assign(element('option', value || '全部'), {value}));
  options.forEach((option) => Object.assign(option.dataset, name === 'sort' ? {} : {facet: name, value: option.value}));
  const select = element('select', '', ...options) as HTMLSelectElement;
  select.addEventListener('input', () => press(select.value));
  return element('label', label, select);
}

/** Writes how many cards each name would show. */
function tellCounts(controls: HTMLElement, ask: Ask, counts: Counts): void {
  for (const each of controls.querySelectorAll<HTMLElement>('[data-facet]')) {
    const {facet, value = ''} = each.dataset as {facet: Facet; value?: string};
    const {[facet]: names} = counts;
    const count = value ? (names.get(value) ?? 0) : [...names.values()].reduce((sum, one) => sum + one, 0);
    if (each instanceof HTMLOptionElement) each.textContent = `${value || '全部'}（${count}）`;
    else {
      each.lastElementChild!.textContent = String(count);
      each.setAttribute('aria-pressed', String(ask[facet] === value));
    }
  }
}

function controlsOf(counts: Counts, update: (change: Partial<Ask>) => void, ask: () => Ask): HTMLElement {
  const toggle = (facet: Facet, value: string) => update({[facet]: ask()[facet] === value ? '' : value});
  const search = Object.assign(element('input', ''), {type: 'search'}) as HTMLInputElement;
  search.addEventListener('input', () => update({words: search.value.trim()}));
  const lists = (['category', 'grid', 'year'] as const).map((facet) =>
    list(facet, LABELS[facet], ['', ...counts[facet].keys()], (value) => update({[facet]: value})),
  );
  const sorts = list('sort', '排列', Object.keys(SORTS), (sort) => update({sort}));
  const [late, status] = [bar('late', counts, toggle), bar('status', counts, toggle)];
  return element('div', '', late, status, element('label', '在墙上查找', search), sorts, ...lists);
}

function sentence(all: readonly Wish[], {status}: Counts): string {
  const parts = Object.keys(WORDS).map((key) => `${WORDS[key]}${status.get(key) ?? 0}件`);
  return `墙上有${all.length}件心愿：${parts.join('，')}。示例数据`;
}

/**
 * A wall by hand around whatever draws the cards: its sentence, search, filters with counts and orders. `show` is given
 * the wishes to draw; the result filters by words.
 */
export function wallOf(
  all: readonly Wish[],
  place: HTMLElement,
  show: (wishes: readonly Wish[]) => void,
): (words: string) => void {
  let ask = NOTHING_ASKED;
  let order = [...all].sort(SORTS[ask.sort]);
  const shownLine = element('p', '');
  const draw = ({shown, counts}: ReturnType<typeof choose>): void => {
    tellCounts(controls, ask, counts);
    shownLine.textContent = `显示${shown.length}件心愿`;
    show(shown);
  };
  const update = (change: Partial<Ask>): void => {
    ask = {...ask, ...change};
    if (change.sort) order = order.sort(SORTS[change.sort]);
    draw(choose(order, ask));
  };
  const first = choose(order, ask);
  const controls = controlsOf(first.counts, update, () => ask);
  place.prepend(element('h2', '微心愿墙'), element('p', sentence(all, first.counts)), controls, shownLine);
  draw(first);
  return (words) => update({words});
}
