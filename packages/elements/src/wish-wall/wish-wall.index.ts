import type {Wish} from '@linli/model/record/wish';

/** A wish with the words that a search reads, in lower case. */
interface Entry {
  readonly wish: Wish;
  readonly words: string;
  /** Place of its category among the wall's categories; -1 where it has none. */
  readonly category: number;
}

/** What a wall works out once for all its wishes, so that filtering and searching stay quick. */
export interface WishIndex {
  /** Latest progress first. */
  readonly entries: readonly Entry[];
  readonly byStatus: ReadonlyMap<string, number>;
  /** In the order in which the table names them first. */
  readonly categories: readonly string[];
  readonly sample: boolean;
}

/** The latest day on which anything happened to a wish; empty where no day is known. */
export const lastDay = ({steps}: Wish): string => steps.reduce((latest, {date}) => (date > latest ? date : latest), '');

function wordsOf({text, category = '', audience = '', claimant = '', result = '', reason = ''}: Wish): string {
  return `${text}\n${category}\n${audience}\n${claimant}\n${result}\n${reason}`.toLowerCase();
}

/** Latest progress first; wishes without any day come last, and among equals the order of the table stays. */
export function toIndex(wishes: readonly Wish[]): WishIndex {
  const byStatus = new Map<string, number>();
  const places = new Map<string, number>();
  const dated = wishes.map((wish) => {
    const {status, category} = wish;
    byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
    if (category && !places.has(category)) places.set(category, places.size);
    return {wish, day: lastDay(wish), words: wordsOf(wish), category: places.get(category ?? '') ?? -1};
  });
  dated.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
  return {entries: dated, byStatus, categories: Array.from(places.keys()), sample: wishes.some(({sample}) => sample)};
}
