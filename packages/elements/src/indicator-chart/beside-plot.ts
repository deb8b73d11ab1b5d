import type {Item} from './picture.ts';

/** So many changes are told one by one. */
const MOST = 8;

/** What is written beside the figures of a plot, with their names; of many the last ones: the table has all. */
export const besideOf = (items: readonly Item[]): readonly Item[] =>
  items
    .filter(({beside}) => beside)
    .slice(-MOST)
    .map((item) => ({...item, beside: `${item.category} ${item.series} ${item.beside}`}));
