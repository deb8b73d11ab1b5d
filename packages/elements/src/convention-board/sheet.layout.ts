import type {Locale, Quantity} from '@linli/model/quantity';
import type {Article} from '@linli/model/record/article';
import type {Convention} from '@linli/model/record/convention';

import type {AdoptionTable} from './convention-board.adoption.ts';
import {marker, type Numbering, withoutNumber} from './convention-board.numbering.ts';
import type {Procedure, Standing} from './convention-board.procedure.ts';
import {coupletsOf} from './convention-board.verse.ts';
import type {Words} from './convention-board.zh.ts';

/** One article ready to draw. */
export interface Item {
  readonly id: string;
  /** 第一条 …, or empty. */
  readonly marker: string;
  readonly text: string;
  /** Pairs of clauses where the convention is verse; otherwise null. */
  readonly couplets: readonly (readonly string[])[] | null;
  readonly plain: string | undefined;
  readonly example: string | undefined;
  /** The same in another language, which may be unnamed. */
  readonly parallel: {readonly text: string; readonly language: string | undefined} | null;
  /** Shown beside the article unless the heading already says it. */
  readonly topic: string | undefined;
}

/** Articles that follow each other under one chapter or topic. */
export interface Group {
  readonly heading: string;
  readonly items: readonly Item[];
}

/** What is known about the convention besides its articles. */
export interface Head {
  readonly kind: string;
  readonly seal: string;
  readonly standing: Standing;
  readonly sentence: string;
  /** 适用范围, 下次修订. */
  readonly facts: readonly {readonly term: string; readonly text: string}[];
}

/** The whole board ready to draw; what was not given is null. */
export interface Board {
  readonly title: string;
  readonly head: Head | null;
  readonly groups: readonly Group[];
  readonly isVerse: boolean;
  readonly adoption: AdoptionTable | null;
  readonly procedure: Procedure | null;
  readonly sample: boolean;
}

/** How to say it. */
export interface Telling {
  readonly words: Words;
  readonly locale: Locale;
  readonly numbering: Numbering;
  readonly format: (quantity: Quantity) => string;
  /** The reader's present; null while it is not known, as on a server. */
  readonly now: Date | null;
}

/** The articles of one convention in their order; an article that names no convention belongs to any. */
export function articlesOf(articles: readonly Article[], convention: Convention | null): Article[] {
  return articles
    .filter((article) => !article.convention || !convention || article.convention === convention.id)
    .sort((a, b) => a.number - b.number);
}

function toItem(article: Article, heading: string, convention: Convention | null, telling: Telling): Item {
  const {id, number, plain, parallel, language, topic} = article;
  const text = withoutNumber(article.text, number);
  return {
    id,
    marker: marker(number, telling.numbering, telling.locale),
    text,
    couplets: convention ? coupletsOf(text, convention.form) : null,
    plain,
    example: article.case,
    parallel: parallel ? {text: parallel, language} : null,
    topic: topic === heading ? undefined : topic,
  };
}

/** Groups neighbours of one chapter, or of one topic where there are no chapters; the order of articles never changes. */
export function toGroups(articles: readonly Article[], convention: Convention | null, telling: Telling): Group[] {
  const byChapter = articles.some(({chapter}) => chapter);
  const groups: {heading: string; items: Item[]}[] = [];
  for (const article of articles) {
    const heading = (byChapter ? article.chapter : article.topic) ?? '';
    const item = toItem(article, heading, convention, telling);
    const last = groups[groups.length - 1];
    if (last && last.heading === heading) last.items.push(item);
    else groups.push({heading, items: [item]});
  }
  return groups;
}

/** Sets articles out without the convention they are of: what a board shows of a plain table or list. */
export function toSheet(articles: readonly Article[], convention: Convention | null, telling: Telling): Board {
  const own = articlesOf(articles, convention);
  const groups = toGroups(own, convention, telling);
  return {
    title: convention?.title ?? '',
    head: null,
    groups,
    isVerse: groups.some(({items}) => items.some(({couplets}) => couplets !== null)),
    adoption: null,
    procedure: null,
    sample: Boolean(convention?.sample) || own.some(({sample}) => sample),
  };
}

/** A convention and the versions before it, new to old; each once, so a round ends. */
export function versionsOf(convention: Convention | null, all: readonly Convention[]): Convention[] {
  const versions: Convention[] = [];
  let next: Convention | undefined = convention ?? undefined;
  while (next && versions.indexOf(next) < 0) {
    versions.push(next);
    const {replaces}: Convention = next;
    next = replaces === undefined ? undefined : all.find(({id}) => id === replaces);
  }
  return versions;
}

/** The wider conventions that one adds to, near to far. */
export function widerOf(convention: Convention | null, all: readonly Convention[]): Convention[] {
  const wider: Convention[] = [];
  let next: Convention | undefined = convention ?? undefined;
  while (next) {
    const {inherits}: Convention = next;
    next = inherits === undefined ? undefined : all.find(({id}) => id === inherits);
    if (next === convention || (next && wider.indexOf(next) >= 0)) break;
    if (next) wider.push(next);
  }
  return wider;
}
