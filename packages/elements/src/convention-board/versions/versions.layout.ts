import type {Article} from '@linli/model/record/article';

import {diffLists, diffTexts, likeness, type Stretch} from './text-diff.ts';

/** What became of an article from one version to the next. `moved`: the same words under another number. */
export type Fate = 'added' | 'changed' | 'removed' | 'moved' | 'same';

/** One article in both versions; the side that lacks it is null. */
export interface Pair {
  readonly fate: Fate;
  readonly from: Article | null;
  readonly to: Article | null;
  readonly stretches: readonly Stretch[];
}

/** How much two texts must share to be one article that was changed, not two. */
const ALIKE = 0.5;

type Partner = (article: Article) => Article | undefined;

/** Pairs the articles of two versions: same words first, then most alike, then the same number with some likeness. */
function partners(from: readonly Article[], to: readonly Article[]): Map<Article, Article> {
  const pairs = new Map<Article, Article>();
  const free = new Set(from);
  const take = (now: Article, before: Article | undefined) => {
    if (before === undefined || pairs.has(now)) return;
    pairs.set(now, before);
    free.delete(before);
  };
  for (const now of to)
    take(
      now,
      Array.from(free).find(({text}) => text === now.text),
    );
  const candidates = to
    .filter((now) => !pairs.has(now))
    .flatMap((now) => Array.from(free, (before) => ({now, before, like: likeness(before.text, now.text)})))
    .filter(({like}) => like >= ALIKE)
    .sort((a, b) => b.like - a.like);
  for (const {now, before} of candidates) if (free.has(before)) take(now, before);
  return pairs;
}

/** Articles that kept their order among the others; the rest were moved. */
function inOrder(from: readonly Article[], to: readonly Article[], partner: Partner): Set<Article> {
  const before = from.filter((article) => to.some((now) => partner(now) === article));
  const after = to.flatMap((now) => partner(now) ?? []);
  return new Set(diffLists(before, after).flatMap(({kind, item}) => (kind === 'same' ? [item] : [])));
}

/**
 * Sets two versions side by side, in the order of the newer one; what was removed stands where it stood. An article counts
 * as moved where others changed their order around it, not where only its number shifted.
 */
export function compare(from: readonly Article[], to: readonly Article[]): Pair[] {
  const matched = partners(from, to);
  const partner: Partner = (article) => matched.get(article);
  const stayed = inOrder(from, to, partner);
  const kept = new Set(matched.values());
  const pairs = to.map((now): Pair => {
    const before = partner(now) ?? null;
    const stretches = diffTexts(before?.text ?? '', now.text);
    if (before === null) return {fate: 'added', from: null, to: now, stretches};
    const fate = before.text !== now.text ? 'changed' : stayed.has(before) ? 'same' : 'moved';
    return {fate, from: before, to: now, stretches};
  });
  for (const gone of from.filter((article) => !kept.has(article))) {
    const earlier = from.slice(0, from.indexOf(gone)).reverse();
    const anchor = earlier.find((article) => pairs.some((pair) => pair.from === article));
    const at = anchor ? pairs.findIndex((pair) => pair.from === anchor) + 1 : 0;
    pairs.splice(at, 0, {fate: 'removed', from: gone, to: null, stretches: diffTexts(gone.text, '')});
  }
  return pairs;
}

/** How many articles met each fate. */
export function tally(pairs: readonly Pair[]): Readonly<Record<Fate, number>> {
  const counts: Record<Fate, number> = {added: 0, changed: 0, removed: 0, moved: 0, same: 0};
  for (const {fate} of pairs) counts[fate] += 1;
  return counts;
}
