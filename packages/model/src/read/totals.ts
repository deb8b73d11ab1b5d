import type {Place, Problem} from '../problem/problem.ts';
import type {Row, Table} from './table.ts';

/** A row of totals that was left out: its cells, and how many rows of data stand above it. */
export interface TotalRow {
  readonly row: number;
  readonly values: readonly string[];
  readonly above: number;
}

/** A stretch of rows of data, the end left out. */
type Stretch = readonly [from: number, to: number];

/** Units that rows share with their total; shares, qualifiers (余, 近) and everything else make a sum nobody can tell. */
const AMOUNT =
  /^(-?(?:\d{1,3}(?:,\d{3})+|\d{1,12}))(?:\.(\d{1,4}))?([个個人名位户戶件场場次条條项項处處元万萬亿億]{0,3})$/;
/** Headings of what is not added up: shares, averages, ranks, years. */
const NOT_ADDED = /率|比|均|占|佔|度|分|名次|排名|年份|年龄|年齡|单价|單價|rate|share|average|rank|year|%/i;
const SUBTOTAL = /小\s*[计計]|sub\s*total/i;

/** A plain number with its unit and how many decimals it has. */
interface Amount {
  readonly value: number;
  readonly unit: string;
  readonly decimals: number;
}

/** What a cell says as a plain number; null for anything else. */
function amountOf(text: string): Amount | null {
  const match = AMOUNT.exec(text.length > 32 ? '' : text.normalize('NFKC').replace(/\s/g, ''));
  if (match === null) return null;
  const [, whole = '', decimals = '', unit = ''] = match;
  return {value: Number(`${whole.replace(/,/g, '')}.${decimals}`), unit, decimals: decimals.length};
}

/** One column added up from the top, so that any stretch of its rows costs two look-ups. */
class Sums {
  readonly #sum = [0];
  readonly #blank = [0];
  readonly #open = [0];
  readonly #unit: string;
  readonly #decimals: number;

  constructor(rows: readonly Row[], index: number, unit: string) {
    this.#unit = unit;
    let decimals = 0;
    for (const {values} of rows) decimals = Math.max(decimals, this.#add(values[index] ?? ''));
    this.#decimals = decimals;
  }

  #add(text: string): number {
    const amount = amountOf(text);
    const at = this.#sum.length - 1;
    this.#sum.push(this.#sum[at]! + (amount?.value ?? 0));
    this.#blank.push(this.#blank[at]! + (text === '' ? 1 : 0));
    this.#open.push(this.#open[at]! + (text !== '' && amount?.unit !== this.#unit ? 1 : 0));
    return amount?.decimals ?? 0;
  }

  /** Whether the rows surely do not make this total: all are plain numbers, rounded or not, and it is not their average. */
  differ({value: total, decimals}: Amount, [from, to]: Stretch): boolean {
    const over = (each: readonly number[]) => each[to]! - each[from]!;
    if (over(this.#open) > 0) return false;
    const [sum, count] = [over(this.#sum), to - from];
    const rounded = this.#decimals === 0 ? 0 : count * 0.5 * 10 ** -this.#decimals + 0.5 * 10 ** -decimals;
    if (Math.abs(total - sum) <= rounded + 1e-6 || Math.abs(total - sum / count) <= 0.5) return false;
    // An empty cell may be what is missing, but nothing makes a whole smaller than its parts.
    return over(this.#blank) === 0 || total < sum;
  }
}

/** The rows that a total may mean: a subtotal those next to it, a total also all above, all below, or all there are. */
function stretchesOf(totals: readonly TotalRow[], rows: number): readonly (readonly Stretch[])[] {
  const isSub = totals.map(({values}) => SUBTOTAL.test(values.slice(0, 4).join(' ')));
  const above = (at: number) => totals[at]?.above;
  // The next total that is not a subtotal, found from the bottom.
  const nextWhole: number[] = [];
  for (let at = totals.length - 1, next = rows; at >= 0; at -= 1) {
    nextWhole[at] = next;
    if (!isSub[at]) next = above(at)!;
  }
  let lastWhole = 0;
  return totals.map(({above: here}, at) => {
    const beside: Stretch[] = [
      [above(at - 1) ?? 0, here],
      [here, above(at + 1) ?? rows],
    ];
    const all: Stretch[] = isSub[at]
      ? []
      : [
          [lastWhole, here],
          [0, here],
          [here, nextWhole[at]!],
          [0, rows],
        ];
    if (!isSub[at]) lastWhole = here;
    return [...beside, ...all].filter(([from, to]) => to > from);
  });
}

/** Totals that are surely not the sum of their rows, each at its cell. They are told and left as they are: people may count one thing in two rows. */
export function totalProblems(
  {rows, totals}: {readonly rows: readonly Row[]; readonly totals: readonly TotalRow[]},
  {headers, letters}: Pick<Table, 'headers' | 'letters'>,
  place: Place,
): Problem[] {
  const stretches = stretchesOf(totals, rows.length);
  const sums = new Map<string, Sums>();
  return totals.flatMap(({row, values}, at) =>
    values.flatMap((text, index): Problem[] => {
      const amount = amountOf(text);
      if (amount === null || NOT_ADDED.test(headers[index] ?? '') || stretches[at]!.length === 0) return [];
      const key = `${index} ${amount.unit}`;
      const column = sums.get(key) ?? new Sums(rows, index, amount.unit);
      sums.set(key, column);
      const differs = stretches[at]!.every((stretch) => column.differ(amount, stretch));
      const cell = {...place, row, column: letters[index]};
      return differs ? [{code: 'total-differs', severity: 'notice', place: cell, args: {}}] : [];
    }),
  );
}
