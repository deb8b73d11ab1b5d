import {passGate, WHOLE_GATE} from '../internal/privacy-gate.ts';

/** What ids are called: G01 第一网格, M003 加装电梯. */
export type Names = Readonly<Record<string, string>>;

const isNames = (value: unknown): value is Names =>
  typeof value === 'object' && value !== null && Object.values(value).every((name) => typeof name === 'string');

/** The names that the page sets; where it sets none, those that a table of JSON brings along as `names`. */
export function namesFor(own: Names, data: unknown): Names {
  const {names} = Object(data) as {readonly names?: unknown};
  return Object.keys(own).length === 0 && isNames(names) ? names : own;
}

interface Judged {
  readonly names: ReadonlyMap<string, string>;
  /** How many wait for the whole privacy gate. */
  readonly undecided: number;
}

const judged = new WeakMap<Names, Judged & {readonly whole: boolean}>();

/** The names that may be drawn; where one may not, its id stands. Each set of names is judged once. */
export function judgeNames(names: Names): Judged {
  const whole = WHOLE_GATE.get('gate') !== undefined;
  const known = judged.get(names);
  if (known?.whole === whole) return known;
  const records = Object.keys(names).map((id) => ({id, name: names[id]!}));
  const {shown, undecided} = passGate(records, ['name'], null);
  const result = {names: new Map(shown.map(({id, name}) => [id, name])), undecided, whole};
  judged.set(names, result);
  return result;
}
