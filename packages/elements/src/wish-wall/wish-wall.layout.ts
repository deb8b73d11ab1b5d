import type {WishFacet} from '@linli/model/record/wish-index';
import type {Selection, WishAsk} from '@linli/model/record/wish-query';
import type {WishTotals} from '@linli/model/record/wish-totals';
import type {WishStatus} from '@linli/model/record/wish';

import {type Ask, ALL, VIEWS} from './wish-wall.ask.ts';
import {type Card, named, type Telling, toCard} from './wish-wall.card.ts';
import {isOpen, ORDER, type Tone, TONES} from './wish-wall.status.ts';
import type {WishStore} from './wish-wall.store.ts';

export {installParts} from './server-parts.ts';
export {storeOf} from './wish-wall.engine.ts';

/** How many cards stand on one page of each view: never more than 60, whatever the wall holds. */
export const PAGES: Readonly<Record<Ask['view'], number>> = {wall: 24, board: 60, list: 48, table: 48};

/** One choice of a filter with the number of cards it would show. */
export interface Facet {
  /** Empty for "all". */
  readonly key: string;
  readonly label: string;
  /** Null where a choice shows the same cards in another way. */
  readonly count: number | null;
  readonly tone?: Tone;
  readonly pressed: boolean;
}

/** One filter: its buttons, or a list to choose from. */
export interface Filter {
  readonly name: WishFacet | 'sort' | 'view' | 'late';
  readonly label: string;
  readonly facets: readonly Facet[];
}

/** What the page knows besides the wishes. */
export interface Context {
  /** How many were collected in all, where that is known. */
  readonly collected: number | null;
  /** Null until the reader's own browser says it: a page printed on the server knows no today. */
  readonly now: Date | null;
  /** Keeps the line of late wishes where it may turn out empty: a page from a server, on which nothing is to move. */
  readonly reserves: boolean;
  /** For each row 1 where the search found it; null where nothing is searched or the words are not here yet. */
  readonly found: Uint8Array | null;
}

/** The whole wall ready to draw. */
export interface Wall {
  readonly sentence: string;
  readonly statuses: Filter;
  readonly picks: readonly Filter[];
  /** Overdue and unanswered, once the reader's day is known; without buttons where nothing is late. */
  readonly late: Filter | null;
  /** Whether days may come to tell of anything: room is kept for their line. */
  readonly mayBeLate: boolean;
  readonly view: Ask['view'];
  /** How many cards the filter lets through; `cards` holds one page of them. */
  readonly matches: number;
  readonly page: number;
  readonly pages: number;
  /** A card whose file is still on its way is missing. */
  readonly cards: readonly Card[];
  readonly sample: boolean;
  /** The first cards of the same selection, or of one status of it: for a board, or for paper. */
  readonly first: (most: number, status?: WishStatus) => readonly Card[];
  /** Waits for the files that were asked for. */
  readonly settled: () => Promise<unknown>;
}

function statusFilter(totals: Selection['counts'], store: WishStore, ask: Ask, {words, preset}: Telling): Filter {
  const names = store.names.status;
  const facets = ORDER.map((key) => ({
    key,
    label: words.presets[preset].status[key],
    count: totals.status[names.indexOf(key) + 1 || names.length + 1] ?? 0,
    tone: TONES[key],
    pressed: key === ask.status,
  })).filter(({count, pressed}) => count > 0 || pressed);
  const all = {key: '', label: words.all, count: totals.status[0] ?? 0, pressed: ask.status === ''};
  return {name: 'status', label: words.filterBy.status, facets: [all, ...facets]};
}

/** Names stay in their places whatever else is filtered: only their numbers change. Years come newest first. */
function nameFilter(
  name: Exclude<WishFacet, 'status'>,
  counts: Selection['counts'],
  store: WishStore,
  ask: Ask,
  telling: Telling,
) {
  const names = store.names[name];
  const facets = names.map((key, at) => ({
    key,
    label: name === 'grid' ? named(key, telling) : key,
    count: counts[name][at + 1] ?? 0,
    pressed: key === ask[name],
  }));
  if (name === 'year') facets.sort((a, b) => (a.key < b.key ? 1 : -1));
  return facets;
}

function filtersOf(counts: Selection['counts'], store: WishStore, ask: Ask, telling: Telling): Filter[] {
  const {words} = telling;
  return (['category', 'audience', 'grid', 'year'] as const).flatMap((name) => {
    const facets = nameFilter(name, counts, store, ask, telling);
    if (facets.length < 2) return [];
    const all = {key: '', label: words.all, count: counts[name][0] ?? 0, pressed: ask[name] === ''};
    return [{name, label: words.filterBy[name], facets: [all, ...facets]}];
  });
}

/** Choices that change how the same cards are shown. Those that the data has nothing for are left out. */
function choices(name: 'sort' | 'view', keys: readonly string[], ask: Ask, {words}: Telling): Filter {
  const said: Readonly<Record<string, string>> = words[`${name}s`];
  const facets = keys.map((key) => ({key, label: said[key] ?? key, count: null, pressed: key === ask[name]}));
  return {name, label: words.chooseBy[name], facets};
}

function lateFilter(store: WishStore, ask: Ask, {words}: Telling, now: Date | null): Filter | null {
  if (!now) return null;
  const facets = (['overdue', 'unanswered'] as const).map((key) => {
    return {key, label: words.late[key], count: store.late(key, now).count, pressed: ask.late === key};
  });
  return {name: 'late', label: words.late.label, facets: facets.filter(({count, pressed}) => count > 0 || pressed)};
}

/** One decimal at most: 47.5%, 80%. */
const percent = (part: number, whole: number) => `${Math.round((part / whole) * 1000) / 10}%`;

function rateOf(byStatus: WishTotals['byStatus'], listed: number, {words, preset}: Telling, collected: number | null) {
  const {count, short} = words.presets[preset];
  if (collected === null || collected < listed) return '';
  if (collected > listed) return words.collected(count(collected), short(listed));
  return words.rate(percent((byStatus.fulfilled ?? 0) + (byStatus.rated ?? 0), collected));
}

/**
 * The sentence over the wall. A rate is told only where `collected` says how many were collected in all and every one of
 * them is on the wall: otherwise the wall shows a choice, and a rate of it would mean nothing. A median is told with the
 * number of wishes it is of, a mean rating with the number of people.
 */
export function summaryOf({byStatus, took, rating}: WishTotals, telling: Telling, collected: number | null = null) {
  const {words, preset} = telling;
  const {count, short, empty, status} = words.presets[preset];
  const listed = Object.values(byStatus).reduce((sum, number) => sum + number, 0);
  if (listed === 0) return empty;
  const parts = ORDER.filter((key) => byStatus[key]).map((key) => words.part(status[key], short(byStatus[key]!)));
  return [
    words.total(count(listed), parts),
    rateOf(byStatus, listed, telling, collected),
    took && took.of >= 3 ? words.took(took.days, short(took.of)) : '',
    rating && rating.raters >= 3 ? words.rated(Math.round(rating.mean * 10) / 10, rating.raters) : '',
  ].join('');
}

/** One page of a selection, or the first page of all while no more is known; a page after the last is the last. */
function pageOf(store: WishStore, query: WishAsk, page: number, size: number): Selection & {readonly page: number} {
  const {start} = store;
  if (start) return {...start, page: 0};
  const selection = store.select(query, page * size, size);
  const last = Math.max(0, Math.ceil(selection.matches / size) - 1);
  return page > last ? {...store.select(query, last * size, size), page: last} : {...selection, page};
}

/** Turns what is in a store into the wall: who is on it, in which order, under which buttons. */
export function toWall(store: WishStore, asked: Partial<Ask>, telling: Telling, context: Partial<Context> = {}): Wall {
  const {collected = null, now = null, found = null, reserves = true} = context;
  const ask = {...ALL, ...asked};
  const size = PAGES[ask.view];
  const query = {...ask, found, lateRows: ask.late && now ? store.late(ask.late, now).rows : null};
  const {rows, matches, counts, page} = pageOf(store, query, ask.page, size);
  const cardsOf = (wanted: readonly number[]) =>
    wanted.flatMap((row) => {
      const wish = store.wish(row);
      return wish ? [toCard(wish, telling, now)] : [];
    });
  const sorts = choices('sort', store.sorts, ask, telling);
  const late = lateFilter(store, ask, telling, now);
  return {
    sentence: summaryOf(store.totals, telling, collected),
    statuses: statusFilter(counts, store, ask, telling),
    picks: [sorts, ...filtersOf(counts, store, ask, telling)],
    late,
    mayBeLate:
      (reserves || Boolean(late?.facets.length)) &&
      ORDER.some((status) => isOpen(status) && store.totals.byStatus[status]),
    ...{matches, page, pages: Math.ceil(matches / size)},
    cards: ask.view === 'board' ? [] : cardsOf(rows),
    view: ask.view,
    settled: () => store.settled(),
    sample: store.sample,
    first: (most, status) => cardsOf(store.select(status ? {...query, status} : query, 0, most).rows),
  };
}

/** The ways to show the wishes. */
export const viewChoices = (ask: Ask, telling: Telling): Filter => choices('view', VIEWS, ask, telling);
