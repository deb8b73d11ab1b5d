import type {Article} from '@linli/model/record/article';

import {likeness} from './text-diff.ts';

/** How much two texts must share to be one article that was changed, not two. */
const ALIKE = 0.5;
/** How many articles are looked at closely as what another was before; more would share less with it. */
const CLOSEST = 8;
/** What more articles than these have in common tells none from another. */
const RARE = 60;
/** Characters of a text that tell which others are near it, and by which these are compared. */
const TELLING = 200;
const COMPARED = 500;

interface Candidate {
  readonly now: Article;
  readonly before: Article;
  readonly like: number;
}

const alike = ({text: before}: Article, {text: now}: Article): number =>
  likeness(before.slice(0, COMPARED), now.slice(0, COMPARED));

/** What a text is known by: its characters and its pairs of characters, each once. */
function traits(text: string): readonly string[] {
  const letters = Array.from(text).slice(0, TELLING);
  return Array.from(new Set(letters.flatMap((letter, index) => [letter, letter + (letters[index + 1] ?? '')])));
}

/** Finds the articles that share most with a text, without comparing it with every one. */
function nearby(articles: readonly Article[]): (now: Article) => readonly Article[] {
  const holders = new Map<string, number[]>();
  articles.forEach(({text}, index) => {
    for (const trait of traits(text)) {
      const known = holders.get(trait);
      if (known) known.push(index);
      else holders.set(trait, [index]);
    }
  });
  for (const [trait, held] of Array.from(holders)) if (held.length > RARE) holders.delete(trait);
  return (now) => {
    const shared = new Map<number, number>();
    for (const trait of traits(now.text))
      for (const index of holders.get(trait) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    const closest = Array.from(shared)
      .sort(([, a], [, b]) => b - a)
      .slice(0, CLOSEST);
    const sameNumber = articles.filter(({number}) => number === now.number);
    return Array.from(new Set([...closest.map(([index]) => articles[index]!), ...sameNumber]));
  };
}

/** Articles by their words; those with the same words in their order. */
function byText(articles: readonly Article[]): Map<string, Article[]> {
  const index = new Map<string, Article[]>();
  for (const article of articles) {
    const known = index.get(article.text);
    if (known) known.push(article);
    else index.set(article.text, [article]);
  }
  return index;
}

/** Pairs the articles of two versions: same words first, then most alike. Each article of one is paired once at most. */
export function partners(from: readonly Article[], to: readonly Article[]): Map<Article, Article> {
  const pairs = new Map<Article, Article>();
  const same = byText(from);
  for (const now of to) {
    const before = same.get(now.text)?.shift();
    if (before) pairs.set(now, before);
  }
  const free = new Set(Array.from(same.values()).flat());
  const near = nearby(Array.from(free));
  const candidates = to
    .filter((now) => !pairs.has(now))
    .flatMap((now) => near(now).map((before): Candidate => ({now, before, like: alike(before, now)})))
    .filter(({like}) => like >= ALIKE)
    .sort((a, b) => b.like - a.like);
  for (const {now, before} of candidates) if (!pairs.has(now) && free.delete(before)) pairs.set(now, before);
  return pairs;
}
