import type {Locale} from '@linli/model/quantity';
import type {Article} from '@linli/model/record/article';
import type {Convention, ConventionForm} from '@linli/model/record/convention';

import type {AdoptionTable} from '../adoption/adoption.ts';
import {marker, type Numbering, withoutNumber} from './numbering.ts';
import type {Procedure, Standing} from '../adoption/procedure.ts';
import type {BoardWords} from '../board.zh.ts';

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
  readonly words: BoardWords;
  readonly locale: Locale;
  readonly numbering: Numbering;
  /** Splits verse into couplets, where a convention says that it is verse. */
  readonly couplets?: (text: string, form: ConventionForm) => Item['couplets'];
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
    couplets: (convention && telling.couplets?.(text, convention.form)) || null,
    plain,
    example: article.case,
    parallel: parallel ? {text: parallel, language} : null,
    topic: topic === heading ? undefined : topic,
  };
}

/**
 * Groups neighbours of one chapter, or of one topic where there are no chapters and every article has one: an article without
 * would stand under the topic before it. The order of articles never changes.
 */
export function toGroups(articles: readonly Article[], convention: Convention | null, telling: Telling): Group[] {
  const byChapter = articles.some(({chapter}) => chapter);
  const byTopic = articles.every(({topic}) => topic);
  const groups: {heading: string; items: Item[]}[] = [];
  for (const article of articles) {
    const heading = (byChapter ? article.chapter : byTopic ? article.topic : '') ?? '';
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
