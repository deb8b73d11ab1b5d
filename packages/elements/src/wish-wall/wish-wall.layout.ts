import type {Locale} from '@linli/model/quantity';
import type {Wish} from '@linli/model/record/wish';

import {formatDay} from '../internal/calendar-day.ts';
import {safeUrl} from '../internal/safe-url.ts';
import {lastDay, type WishIndex} from './wish-wall.index.ts';
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
  /** Before and after, as far as they were given: addresses that are safe to load. */
  readonly pictures: readonly {readonly src: string; readonly caption: string}[];
  readonly timing: Timing | null;
  /** The reader's day may have something to tell of it: room is kept for a line, so that nothing shifts. */
  readonly open: boolean;
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

/** How many wishes each status, or each category, has. */
type Counts = ReadonlyMap<string, number>;

function statusFacets(counts: Counts, chosen: string, {words, preset}: Telling): Facet[] {
  const facets = ORDER.map((key) => ({
    key,
    label: words.presets[preset].status[key],
    count: counts.get(key) ?? 0,
    tone: TONES[key],
    pressed: key === chosen,
  })).filter(({count, pressed}) => count > 0 || pressed);
  return [{key: '', label: words.all, count: totalOf(counts), pressed: chosen === ''}, ...facets];
}

/** Categories stay in their places whatever else is filtered: only their numbers change. */
function categoryFacets(names: readonly string[], found: Found, chosen: string, {words}: Telling): Facet[] {
  if (names.length < 2) return [];
  const facets = names.map((key, place) => ({
    key,
    label: key,
    count: found.categories[place] ?? 0,
    pressed: key === chosen,
  }));
  return [{key: '', label: words.all, count: found.inStatus, pressed: chosen === ''}, ...facets];
}

function totalOf(counts: Counts): number {
  let total = 0;
  counts.forEach((count) => (total += count));
  return total;
}

/** One decimal at most: 47.5%, 80%. */
const percent = (part: number, whole: number) => `${Math.round((part / whole) * 1000) / 10}%`;

/**
 * The sentence over the wall. A rate is told only where `collected` says how many were collected in all and every one of
 * them is on the wall: otherwise the wall shows a choice, and a rate of it would mean nothing.
 */
export function summaryOf({byStatus}: WishIndex, telling: Telling, collected: number | null = null): string {
  const {words, preset} = telling;
  const {count, short, empty} = words.presets[preset];
  const listed = totalOf(byStatus);
  if (listed === 0) return empty;
  const parts = statusFacets(byStatus, '', telling).slice(1);
  const total = words.total(
    count(listed),
    parts.map((part) => words.part(part.label, short(part.count))),
  );
  if (collected === null || collected < listed) return total;
  if (collected > listed) return total + words.collected(count(collected), short(listed));
  const fulfilled = (byStatus.get('fulfilled') ?? 0) + (byStatus.get('rated') ?? 0);
  return total + words.rate(percent(fulfilled, collected));
}

function linesOf(wish: Wish, {words, locale}: Telling): Line[] {
  const lines: Line[] = [];
  const tell = (term: string, text: string | undefined) => void (text && lines.push({term, text}));
  tell(words.audience, wish.audience);
  tell(words.category, wish.category);
  tell(words.channel, wish.channel);
  const share = wish.share ? words.share(wish.share.claimed, wish.share.of) : '';
  tell(words.claimant, (wish.claimant ?? '') + share);
  if (wish.due && isOpen(wish.status)) {
    const text = formatDay(wish.due, locale);
    lines.push({term: words.due, text, day: {iso: wish.due, text}});
  }
  tell(words.result, wish.result);
  // A wish that was put off, passed on or taken back owes its reader a reason: its absence is said.
  tell(words.reason, wish.reason ?? (TONES[wish.status] === 'deferred' ? words.reasonMissing : undefined));
  if (wish.rating !== undefined) tell(words.rating, words.points(wish.rating));
  return lines;
}

function picturesOf({before, after}: Wish, {words}: Telling): Card['pictures'] {
  const pictures = [
    {src: safeUrl(before), caption: words.before},
    {src: safeUrl(after), caption: words.after},
  ];
  return pictures.filter((picture): picture is Card['pictures'][number] => picture.src !== undefined);
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
    pictures: picturesOf(wish, telling),
    timing: now && timingOf(wish, now, words),
    open: isOpen(wish.status),
  };
}

/** What a filter finds. Each count leaves its own filter out, so that a button's number is what pressing it would show. */
interface Found {
  readonly first: readonly Wish[];
  readonly matches: number;
  readonly statuses: Counts;
  readonly categories: readonly number[];
  /** How many the status and the search let through, whatever their category. */
  readonly inStatus: number;
}

/** One pass with plain counters, so that 100 000 wishes follow the typing. */
function find({entries, categories: names}: WishIndex, filter: WallFilter, most: number): Found {
  const {status, category = '', query = ''} = filter;
  const needle = query.trim().toLowerCase();
  const wanted = names.indexOf(category);
  const statuses: Record<string, number> = {};
  const categories = names.map(() => 0);
  const first: Wish[] = [];
  let matches = 0;
  let inStatus = 0;
  for (const {wish, words, category: place} of entries) {
    if (needle !== '' && words.indexOf(needle) < 0) continue;
    const isInCategory = category === '' || (place >= 0 && place === wanted);
    if (isInCategory) statuses[wish.status] = (statuses[wish.status] ?? 0) + 1;
    if (status !== '' && wish.status !== status) continue;
    inStatus += 1;
    if (place >= 0) categories[place] = (categories[place] ?? 0) + 1;
    if (!isInCategory) continue;
    matches += 1;
    if (first.length < most) first.push(wish);
  }
  return {first, matches, statuses: new Map(Object.entries(statuses)), categories, inStatus};
}

/** Turns wishes into the wall: who is on it, in which order, under which buttons. */
export function toWall(index: WishIndex, filter: WallFilter, telling: Telling, context: Partial<Context> = {}): Wall {
  const {collected = null, now = null, most = PAGE} = context;
  const found = find(index, filter, most);
  return {
    sentence: summaryOf(index, telling, collected),
    statuses: statusFacets(found.statuses, filter.status, telling),
    categories: categoryFacets(index.categories, found, filter.category ?? '', telling),
    matches: found.matches,
    cards: found.first.map((wish) => toCard(wish, telling, now)),
    sample: index.sample,
  };
}
