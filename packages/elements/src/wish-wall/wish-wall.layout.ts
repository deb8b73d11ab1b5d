import type {Locale} from '@linli/model/quantity';
import type {Wish, WishStatus} from '@linli/model/record/wish';

import {daysUntil, formatDay} from '../internal/calendar-day.ts';
import type {Words} from './wish-wall.zh.ts';

/** What the wall calls its cards: wishes, opinions or visions. */
export type Preset = keyof Words['presets'];

/** The five looks that ten statuses share: 审核 and 公示 wear 征集's, 已评 已实现's, 转办 and 撤回 暂缓's. */
export type Tone = 'collected' | 'claimed' | 'in-progress' | 'fulfilled' | 'deferred';

/** Statuses in the order of a wish's way. */
const ORDER: readonly WishStatus[] = [
  'collected',
  'reviewed',
  'announced',
  'claimed',
  'in-progress',
  'fulfilled',
  'rated',
  'deferred',
  'referred',
  'withdrawn',
];

const TONES: Readonly<Record<WishStatus, Tone>> = {
  collected: 'collected',
  reviewed: 'collected',
  announced: 'collected',
  claimed: 'claimed',
  'in-progress': 'in-progress',
  fulfilled: 'fulfilled',
  rated: 'fulfilled',
  deferred: 'deferred',
  referred: 'deferred',
  withdrawn: 'deferred',
};

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
}

/** The whole wall ready to draw. */
export interface Wall {
  readonly sentence: string;
  readonly statuses: readonly Facet[];
  readonly categories: readonly Facet[];
  readonly cards: readonly Card[];
  readonly sample: boolean;
}

const isOpen = (status: WishStatus) => TONES[status] !== 'fulfilled' && TONES[status] !== 'deferred';

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
  add(words.claimant, wish.claimant);
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
export function toCard(wish: Wish, telling: Telling): Card {
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
  };
}

/** Turns wishes into the wall: who is on it, in which order, under which buttons. */
export function toWall(
  wishes: readonly Wish[],
  filter: WallFilter,
  telling: Telling,
  collected: number | null = null,
): Wall {
  // Each filter counts what the others leave, so that a number on a button is what pressing it would show.
  const forStatus = select(wishes, {...filter, status: ''});
  const forCategory = select(wishes, {...filter, category: ''});
  return {
    sentence: summaryOf(wishes, telling, collected),
    statuses: statusFacets(forStatus, filter.status, telling),
    categories: categoryFacets(wishes, forCategory, filter.category ?? '', telling),
    cards: newestFirst(select(wishes, filter)).map((wish) => toCard(wish, telling)),
    sample: wishes.some(({sample}) => sample),
  };
}

/** How long a wish may go unanswered before the wall says so, in days. */
export const PATIENCE = 90;

/**
 * What only the reader's day can tell, in Beijing time: days left or overdue of an open wish, or how long one that
 * nobody has taken has been waiting (from 91 days on). Null where there is nothing to tell.
 */
export function timingOf(
  wish: Wish,
  now: Date,
  words: Words,
): {readonly text: string; readonly late: boolean} | null {
  if (!isOpen(wish.status)) return null;
  const left = wish.due ? daysUntil(wish.due, now) : null;
  if (left !== null) return {text: left < 0 ? words.overdue(-left) : words.daysLeft(left), late: left < 0};
  const since = TONES[wish.status] === 'collected' ? wish.steps[0] : undefined;
  const waited = -(since ? (daysUntil(since.date, now) ?? 0) : 0);
  return waited > PATIENCE ? {text: words.waiting(waited), late: true} : null;
}

