import {html, nothing, type TemplateResult} from 'lit';

import type {Article} from '@linli/model/record/article';
import type {Convention} from '@linli/model/record/convention';

import {articleList, PLAIN} from '../text/article.templates.ts';
import type {ReadConvention} from '../convention-board.data.ts';
import {conventionTelling} from '../convention/convention.telling.ts';
import type {FoldedParts} from '../parts/folded-part.ts';
import type {LazyPart} from '../parts/lazy-part.ts';
import {versionsOf, widerOf} from './lineage.layout.ts';
import {articlesOf, type Telling, toGroups} from '../text/sheet.layout.ts';
import type {VersionsPart} from './versions.part.ts';

type Template = TemplateResult | typeof nothing;

function articlesUnder(articles: readonly Article[], convention: Convention, telling: Telling): TemplateResult {
  const setting = {...PLAIN, prefix: `${convention.id}-`};
  return html`<div class="wider">${articleList(toGroups(articles, convention, telling), telling, setting)}</div>`;
}

/** The wider conventions that hold as well, each with its articles. */
export function wider(read: ReadConvention, telling: Telling, folded: FoldedParts): readonly Template[] {
  const {convention, conventions, articles} = read;
  const full = conventionTelling(telling, null);
  return widerOf(convention, conventions).map((each) => {
    const own = articlesOf(articles, each).filter((article) => article.convention === each.id);
    if (own.length === 0) return nothing;
    const summary = full.words.wider(each.title, own.length);
    return folded.render(`wider-${each.id}`, summary, () => articlesUnder(own, each, full));
  });
}

/** 修改对照, where there are versions to compare. */
export function versions(
  {convention, conventions, articles}: ReadConvention,
  telling: Telling,
  folded: FoldedParts,
  part: LazyPart<VersionsPart>,
): Template {
  const all = versionsOf(convention, conventions);
  if (all.length < 2) return nothing;
  const {words} = conventionTelling(telling, null);
  return folded.render('versions', words.versions(all.length), () => part.get()?.render(all, articles, telling));
}
