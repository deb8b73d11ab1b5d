import type {Article} from '@linli/model/record/article';

import {diffLists, diffTexts, type Stretch} from './text-diff.ts';
import {partners} from './versions.partners.ts';

/** What became of an article from one version to the next. `moved`: the same words under another number. */
export type Fate = 'added' | 'changed' | 'removed' | 'moved' | 'same';

/** One article in both versions; the side that lacks it is null. */
export interface Pair {
  readonly fate: Fate;
  /** True where others changed their order around it, also where its words changed. */
  readonly isMoved: boolean;
  readonly from: Article | null;
  readonly to: Article | null;
  readonly stretches: readonly Stretch[];
}

type Partner = (article: Article) => Article | undefined;

/** Articles that kept their order among the others; the rest were moved. */
function inOrder(from: readonly Article[], to: readonly Article[], partner: Partner): Set<Article> {
  const after = to.flatMap((now) => partner(now) ?? []);
  const kept = new Set(after);
  const before = from.filter((article) => kept.has(article));
  return new Set(diffLists(before, after).flatMap(({kind, item}) => (kind === 'same' ? [item] : [])));
}

/** The articles that are gone, by the one that they stood after and that is still there; null for the beginning. */
function goneAfter(from: readonly Article[], kept: ReadonlySet<Article>): Map<Article | null, Pair[]> {
  const gone = new Map<Article | null, Pair[]>();
  let last: Article | null = null;
  for (const article of from) {
    if (kept.has(article)) last = article;
    else {
      const stretches = diffTexts(article.text, '');
      const pair: Pair = {fate: 'removed', isMoved: false, from: article, to: null, stretches};
      gone.set(last, [...(gone.get(last) ?? []), pair]);
    }
  }
  return gone;
}

/**
 * Sets two versions side by side, in the order of the newer one; what was removed stands where it stood. An article counts
 * as moved where others changed their order around it, not where only its number shifted.
 */
export function compare(from: readonly Article[], to: readonly Article[]): Pair[] {
  const matched = partners(from, to);
  const stayed = inOrder(from, to, (article) => matched.get(article));
  const gone = goneAfter(from, new Set(matched.values()));
  const pairs = to.flatMap((now): Pair[] => {
    const before = matched.get(now) ?? null;
    const stretches = diffTexts(before?.text ?? '', now.text);
    if (before === null) return [{fate: 'added', isMoved: false, from: null, to: now, stretches}];
    const isMoved = !stayed.has(before);
    const fate = before.text !== now.text ? 'changed' : isMoved ? 'moved' : 'same';
    return [{fate, isMoved, from: before, to: now, stretches}, ...(gone.get(before) ?? [])];
  });
  return [...(gone.get(null) ?? []), ...pairs];
}

/** How many articles met each fate. */
export function tally(pairs: readonly Pair[]): Readonly<Record<Fate, number>> {
  const counts: Record<Fate, number> = {added: 0, changed: 0, removed: 0, moved: 0, same: 0};
  for (const {fate} of pairs) counts[fate] += 1;
  return counts;
}
