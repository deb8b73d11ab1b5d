import type {Article} from '@linli/model/record/article';
import type {Convention} from '@linli/model/record/convention';

import {formatDay} from '../../internal/calendar-day.ts';
import {toAdoption} from '../adoption/adoption.ts';
import {reviewOf, type Standing, standingOf, toProcedure} from '../adoption/procedure.ts';
import type {ConventionTelling} from './convention.telling.ts';
import {widerOf} from '../versions/lineage.layout.ts';
import {type Board, type Head, toSheet} from '../text/sheet.layout.ts';

function headOf(convention: Convention, all: readonly Convention[], telling: ConventionTelling): Head {
  const {words, locale} = telling;
  const standing = standingOf(convention);
  const {inForceFrom, scope} = convention;
  const sentences: Readonly<Record<Standing, string>> = {
    'in-force': words.inForce(formatDay(inForceFrom ?? '', locale)),
    draft: words.draftSentence,
    unclear: words.unclear,
  };
  const facts = [
    {term: words.scope, text: scope ?? ''},
    {
      term: words.inherits,
      text: widerOf(convention, all)
        .map(({title}) => title)
        .join(words.between),
    },
    {term: words.nextReview, text: reviewOf(convention, telling)},
  ].filter(({text}) => text !== '');
  return {
    kind: words.kinds[convention.kind],
    seal: words.seal[convention.kind],
    standing,
    sentence: sentences[standing],
    facts,
  };
}

/** Sets a convention and its articles out as a board. */
export function toBoard(
  convention: Convention | null,
  all: readonly Article[],
  telling: ConventionTelling,
  conventions: readonly Convention[] = [],
): Board {
  const sheet = toSheet(all, convention, telling);
  if (convention === null) return sheet;
  const head = headOf(convention, conventions, telling);
  return {...sheet, head, adoption: toAdoption(convention, telling), procedure: toProcedure(convention, telling)};
}
