import type {Locale} from '@linli/model/quantity';
import type {Wish} from '@linli/model/record/wish';

import {formatDay} from '../internal/calendar-day.ts';
import {isOpen, ORDER, type Tone, TONES} from './wish-wall.status.ts';
import {type Timing, timingOf} from './wish-wall.timing.ts';
import type {Words} from './wish-wall.zh.ts';

/** What the wall calls its cards: wishes, opinions or visions. */
export type Preset = keyof Words['presets'];

/** How many cards are shown at first, and how many more at a time. */
export const PAGE = 24;

/** What the reader asked to see. An empty string asks for everything. */
export interface WallFilter {
  readonly status: string;
  readonly category?: string;
  readonly query?: string;
}

/** How to say it. */
export interface Telling {
  readonly words: Words;
  readonly preset: Preset;
  readonly locale: Locale;
}

/** One choice of a filter with the number of cards it would show. */
export interface Facet {
  /** Empty for "all". */
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly tone?: Tone;
  readonly pressed: boolean;
}

/** A day in words, and as `<time datetime>` reads it. */
export interface Day {
  readonly iso: string;
  readonly text: string;
}

export interface Step {
  readonly label: string;
  readonly tone: Tone;
  /** Null where the day was not reported. */
  readonly day: Day | null;
}

/** One line of a card: 认领 · 社区志愿服务队. */
export interface Line {
  readonly term: string;
  readonly text: string;
  readonly day?: Day;
}

/** A card ready to draw: the template has nothing left to work out. */
export interface Card {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly tone: Tone;
  /** The latest day that anything happened, or null. */
  readonly day: Day | null;
  readonly lines: readonly Line[];
  readonly steps: readonly Step[];
  readonly timing: Timing | null;
}

/** What the page knows besides the wishes. */
export interface Context {
  /** How many were collected in all, where that is known. */
  readonly collected: number | null;
  /** Null until the reader's own browser says it: a page printed on the server knows no today. */
  readonly now: Date | null;
  /** How many cards to lay out; the others are only counted. */
  readonly most: number;
}

/** The whole wall ready to draw. */
export interface Wall {
  readonly sentence: string;
  readonly statuses: readonly Facet[];
  readonly categories: readonly Facet[];
  /** How many cards the filter lets through; `cards` holds the first of them. */
  readonly matches: number;
  readonly cards: readonly Card[];
  readonly sample: boolean;
}

/** Finds what a reader looks for in the words of a wish, whatever their case. */
function contains(wish: Wish, query: string): boolean {
  const needle = query.trim().toLowerCase();
  const texts = [wish.text, wish.category, wish.audience, wish.claimant, wish.result, wish.reason];
  return texts.some((text) => text !== undefined && text.toLowerCase().indexOf(needle) >= 0);
}

/** Which wishes a filter lets through. */
export function select(wishes: readonly Wish[], {status, category = '', query = ''}: WallFilter): Wish[] {
  return wishes.filter(
    (wish) =>
      (status === '' || wish.status === status) &&
      (category === '' || wish.category === category) &&
      (query === '' || contains(wish, query)),
  );
}

const lastDay = (wish: Wish) => wish.steps.reduce((latest, {date}) => (date > latest ? date : latest), '');

/** Puts the latest progress first; wishes without any day come last, otherwise the table's order stays. */
export function newestFirst(wishes: readonly Wish[]): Wish[] {
  return [...wishes].sort((a, b) => {
    const [left, right] = [lastDay(a), lastDay(b)];
    if (left === right) return 0;
    return left < right ? 1 : -1;
  });
}

function statusFacets(wishes: readonly Wish[], chosen: string, telling: Telling): Facet[] {
  const {words, preset} = telling;
  const facets = ORDER.map((key) => ({
    key,
    label: words.presets[preset].status[key],
    count: wishes.filter(({status}) => status === key).length,
    tone: TONES[key],
    pressed: key === chosen,
  })).filter(({count, pressed}) => count > 0 || pressed);
  return [{key: '', label: words.all, count: wishes.length, pressed: chosen === ''}, ...facets];
}

/** Categories stay in their places whatever else is filtered: only their numbers change. */
function categoryFacets(all: readonly Wish[], left: readonly Wish[], chosen: string, {words}: Telling): Facet[] {
  const names = Array.from(new Set(all.map(({category}) => category ?? ''))).filter((name) => name !== '');
  if (names.length < 2) return [];
  const facets = names.map((key) => ({
    key,
    label: key,
    count: left.filter(({category}) => category === key).length,
    pressed: key === chosen,
  }));
  return [{key: '', label: words.all, count: left.length, pressed: chosen === ''}, ...facets];
}

/** One decimal at most: 47.5%, 80%. */
const percent = (part: number, whole: number) => `${Math.round((part / whole) * 1000) / 10}%`;

/**
 * The sentence over the wall. A rate is told only where `collected` says how many were collected in all and every one of
 * them is on the wall: otherwise the wall shows a choice, and a rate of it would mean nothing.
 */
export function summaryOf(wishes: readonly Wish[], telling: Telling, collected: number | null = null): string {
  const {words, preset} = telling;
  const {count, short, empty} = words.presets[preset];
  if (wishes.length === 0) return empty;
  const parts = statusFacets(wishes, '', telling).slice(1);
  const total = words.total(
    count(wishes.length),
    parts.map((part) => words.part(part.label, short(part.count))),
  );
  if (collected === null || collected < wishes.length) return total;
  if (collected > wishes.length) return total + words.collected(count(collected), short(wishes.length));
  const fulfilled = wishes.filter(({status}) => TONES[status] === 'fulfilled').length;
  return total + words.rate(percent(fulfilled, collected));
}

function linesOf(wish: Wish, {words, locale}: Telling): Line[] {
  const lines: Line[] = [];
  const add = (term: string, text: string | undefined) => void (text && lines.push({term, text}));
  add(words.audience, wish.audience);
  add(words.category, wish.category);
  add(words.channel, wish.channel);
  const share = wish.share ? words.share(wish.share.claimed, wish.share.of) : '';
  add(words.claimant, (wish.claimant ?? '') + share);
  if (wish.due && isOpen(wish.status)) {
    const text = formatDay(wish.due, locale);
    lines.push({term: words.due, text, day: {iso: wish.due, text}});
  }
  add(words.result, wish.result);
  // A wish that was put off, passed on or taken back owes its reader a reason: its absence is said.
  add(words.reason, wish.reason ?? (TONES[wish.status] === 'deferred' ? words.reasonMissing : undefined));
  if (wish.rating !== undefined) add(words.rating, words.points(wish.rating));
  return lines;
}

/** Turns one wish into a card. */
export function toCard(wish: Wish, telling: Telling, now: Date | null = null): Card {
  const {words, preset, locale} = telling;
  const {status} = words.presets[preset];
  const dayOf = (iso: string): Day | null => (iso ? {iso, text: formatDay(iso, locale)} : null);
  return {
    id: wish.id,
    text: wish.text,
    label: status[wish.status],
    tone: TONES[wish.status],
    day: dayOf(lastDay(wish)),
    lines: linesOf(wish, telling),
    steps: wish.steps.map((step) => ({label: status[step.status], tone: TONES[step.status], day: dayOf(step.date)})),
    timing: now && timingOf(wish, now, words),
  };
}

/** Turns wishes into the wall: who is on it, in which order, under which buttons. */
export function toWall(
  wishes: readonly Wish[],
  filter: WallFilter,
  telling: Telling,
  {collected = null, now = null, most = PAGE}: Partial<Context> = {},
): Wall {
  // Each filter counts what the others leave, so that a number on a button is what pressing it would show.
  const forStatus = select(wishes, {...filter, status: ''});
  const forCategory = select(wishes, {...filter, category: ''});
  const matching = newestFirst(select(wishes, filter));
  return {
    sentence: summaryOf(wishes, telling, collected),
    statuses: statusFacets(forStatus, filter.status, telling),
    categories: categoryFacets(wishes, forCategory, filter.category ?? '', telling),
    matches: matching.length,
    cards: matching.slice(0, most).map((wish) => toCard(wish, telling, now)),
    sample: wishes.some(({sample}) => sample),
  };
}
