import type {Wish} from '@linli/model/record/wish';

/** What a wall of the same content filters by, each with a count; `late` is what no one answered, or is overdue, today. */
export const FACETS = ['status', 'category', 'grid', 'year', 'late'] as const;
export type Facet = (typeof FACETS)[number];

const TODAY = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const LONG_AGO = new Date(Date.now() + 8 * 3_600_000 - 90 * 86_400_000).toISOString().slice(0, 10);

function latenessOf({status, due, steps}: Wish): string {
  if (status === 'fulfilled') return '';
  if (due !== undefined && due < TODAY) return '已超期';
  return status === 'collected' && steps[0]!.date < LONG_AGO ? '超过90天无人认领' : '';
}

const VALUES: Readonly<Record<Facet, (wish: Wish) => string>> = {
  status: ({status}) => status,
  category: ({category = ''}) => category,
  grid: ({grid = ''}) => grid,
  year: ({steps}) => steps[0]!.date.slice(0, 4),
  late: latenessOf,
};

export type Ask = Record<Facet | 'words' | 'sort', string>;
export const NOTHING_ASKED: Ask = {status: '', category: '', grid: '', year: '', late: '', words: '', sort: '最近进展'};

const lastDay = ({steps}: Wish): string => steps[steps.length - 1]!.date;
const later = (one: string, other: string): number => (one < other ? 1 : one > other ? -1 : 0);

export const SORTS: Readonly<Record<string, (a: Wish, b: Wish) => number>> = {
  最近进展: (a, b) => later(lastDay(a), lastDay(b)),
  最新征集: (a, b) => later(a.steps[0]!.date, b.steps[0]!.date),
  等得最久: (a, b) => later(b.steps[0]!.date, a.steps[0]!.date),
  快到期: (a, b) => later(b.due ?? '~', a.due ?? '~'),
};

const holds = ({text, claimant, result}: Wish, words: string): boolean =>
  text.includes(words) || Boolean(claimant?.includes(words)) || Boolean(result?.includes(words));

export type Counts = Readonly<Record<Facet, Map<string, number>>>;

/** One pass: whom all filters let through, and for each name of a filter how many it would show. */
export function choose(all: readonly Wish[], ask: Ask): {readonly shown: Wish[]; readonly counts: Counts} {
  const counts: Counts = {status: new Map(), category: new Map(), grid: new Map(), year: new Map(), late: new Map()};
  const shown: Wish[] = [];
  for (const wish of all) {
    if (ask.words && !holds(wish, ask.words)) continue;
    let [faults, fault]: [number, Facet | ''] = [0, ''];
    for (const facet of FACETS)
      if (ask[facet] && ask[facet] !== VALUES[facet](wish)) [faults, fault] = [faults + 1, facet];
    if (faults > 1) continue;
    for (const facet of FACETS) {
      if (fault && facet !== fault) continue;
      const value = VALUES[facet](wish);
      counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
    if (!fault) shown.push(wish);
  }
  return {shown, counts};
}
