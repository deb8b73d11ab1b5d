import type {Locale} from '@linli/model/quantity';
import type {Wish} from '@linli/model/record/wish';
import {lastDayOf} from '@linli/model/record/wish-days';

import {formatDay} from '../internal/calendar-day.ts';
import {safeUrl} from '../internal/safe-url.ts';
import {isOpen, type Tone, TONES} from './wish-wall.status.ts';
import {type Timing, timingOf} from './wish-wall.timing.ts';
import type {Words} from './wish-wall.zh.ts';

/** What the wall calls its cards: wishes, opinions or visions. */
export type Preset = keyof Words['presets'];

/** How to say it. */
export interface Telling {
  readonly words: Words;
  readonly preset: Preset;
  readonly locale: Locale;
  /** What ids of grids, matters, projects and articles are called. */
  readonly names?: ReadonlyMap<string, string>;
}

/** What an id is called; the id itself where nobody said. */
export const named = (id: string, {names}: Telling): string => names?.get(id) ?? id;

/** A day in words, and as `<time datetime>` reads it. */
export interface Day {
  readonly iso: string;
  readonly text: string;
}

export interface Step {
  readonly label: string;
  readonly tone: Tone;
  readonly day: Day;
  /** Who took it, what came of it, how it was rated: said at its step. */
  readonly note: string;
}

/** One line of a card: 认领 · 社区志愿服务队. */
export interface Line {
  readonly term: string;
  readonly text: string;
  readonly day?: Day;
  readonly href?: string;
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
  /** How much of it is taken, for the bar: 3 of 5. */
  readonly share: Wish['share'] | null;
  readonly timing: Timing | null;
  /** The reader's day may have something to tell of it: room is kept for a line, so that nothing shifts. */
  readonly open: boolean;
  /** Nobody has taken all of it yet: it may be claimed. */
  readonly free: boolean;
  /** What else stands in a row of a list: for whom, who took it, by when. */
  readonly wish: Wish;
}

function ratingText({rating, raters}: Wish, {words}: Telling): string | undefined {
  return rating === undefined ? undefined : words.points(rating) + (raters ? words.raters(raters) : '');
}

function claimText({claimant = '', share}: Wish, {words}: Telling): string {
  return claimant + (share ? words.share(share.claimed, share.of) : '');
}

function linesOf(wish: Wish, telling: Telling): Line[] {
  const {words, preset, locale} = telling;
  const lines: Line[] = [];
  const tell = (term: string, text: string | undefined) => void (text && lines.push({term, text}));
  tell(words.audience, wish.audience);
  tell(words.filterBy.grid, wish.grid && named(wish.grid, telling));
  tell(words.presets[preset].claimant, claimText(wish, telling));
  if (wish.due && isOpen(wish.status)) {
    const text = formatDay(wish.due, locale);
    lines.push({term: words.due, text, day: {iso: wish.due, text}});
  }
  tell(words.result, wish.result);
  // A wish that was put off, passed on or taken back owes its reader a reason: its absence is said.
  tell(words.reason, wish.reason ?? (TONES[wish.status] === 'deferred' ? words.reasonMissing : undefined));
  tell(words.rating, ratingText(wish, telling));
  tell(words.support, wish.support ? words.supporters(wish.support) : undefined);
  if (wish.became) lines.push({term: words.became, text: named(wish.became, telling), href: safeUrl(wish.becameLink)});
  // What a resident asks first stands first; how the wish is filed, last.
  tell(words.category, wish.category);
  tell(words.channel, wish.channel);
  return lines;
}

function picturesOf({before, after}: Wish, {words}: Telling): Card['pictures'] {
  const pictures = [
    {src: safeUrl(before), caption: words.before},
    {src: safeUrl(after), caption: words.after},
  ];
  return pictures.filter((picture): picture is Card['pictures'][number] => picture.src !== undefined);
}

function stepsOf(wish: Wish, telling: Telling): Step[] {
  const {words, preset, locale} = telling;
  const notes: Partial<Record<string, string | undefined>> = {
    claimed: claimText(wish, telling),
    fulfilled: wish.result,
    rated: ratingText(wish, telling),
    [TONES[wish.status] === 'deferred' ? wish.status : '']: wish.reason,
  };
  return wish.steps.map(({status, date}) => ({
    label: words.presets[preset].status[status],
    tone: TONES[status],
    day: {iso: date, text: formatDay(date, locale)},
    note: notes[status] ?? '',
  }));
}

/** Turns one wish into a card. */
export function toCard(wish: Wish, telling: Telling, now: Date | null = null): Card {
  const {words, preset, locale} = telling;
  const {id, text, status, share = null} = wish;
  const last = lastDayOf(wish);
  const open = isOpen(status);
  return {
    ...{id, text, share, open, wish},
    label: words.presets[preset].status[status],
    tone: TONES[status],
    day: last ? {iso: last, text: formatDay(last, locale)} : null,
    lines: linesOf(wish, telling),
    steps: stepsOf(wish, telling),
    pictures: picturesOf(wish, telling),
    timing: now && timingOf(wish, now, words),
    free: open && status !== 'in-progress' && (status !== 'claimed' || (share !== null && share.claimed < share.of)),
  };
}
