import type {Community, Widget} from '@linli/model/community';
import type {Wish} from '@linli/model/record/wish';

import type {Words} from './words.ts';

/** The wishes that a wall shows: those of the channel (渠道) it names, or all of its community. */
export const wishesShown = ({wishes}: Pick<Community, 'wishes'>, {shows}: Pick<Widget, 'shows'>): readonly Wish[] =>
  shows === undefined ? wishes : wishes.filter(({channel}) => channel === shows);

type Named = Pick<Community, 'grids' | 'matters' | 'catalogue' | 'articles'>;

/** What the ids on a wall are called on this site: grids by name, and what wishes became by title. Only those that occur. */
export function wishNames(
  {grids, matters, catalogue, articles}: Named,
  wishes: readonly Wish[],
  words: Pick<Words, 'article'>,
): Readonly<Record<string, string>> {
  const used = new Set(wishes.flatMap(({grid, became}) => [grid, became]));
  const all = [
    ...articles.map(({id, number}) => [id, words.article(String(number))] as const),
    ...catalogue.map(({id, title}) => [id, title] as const),
    ...matters.map(({id, topic}) => [id, topic] as const),
    ...grids.map(({id, name}) => [id, name] as const),
  ];
  return Object.fromEntries(all.filter(([id]) => used.has(id)));
}
