import type {Problem} from '../problem/problem.ts';
import {times} from './numerals.ts';
import {type Order, order} from './order.ts';
import {isProblem, problem} from './problem.ts';
import type {Qualifier, Quantity} from './quantity.ts';
import {isKnownUnit, moneyPower, sameUnit} from './units.ts';

const NOT_REPORTED: Quantity = {value: null, qualifier: 'exact', unit: ''};

/** Adds decimals without binary dust: 0.1 + 0.2 is 0.3. */
function plus(left: number, right: number): number {
  const digits = Math.max(...[left, right].map((value) => (String(value).split('.')[1] ?? '').length));
  return Number((left + right).toFixed(digits));
}

/** Money in 万元 and 元 counts alike; both are then given in 元. */
function alike(left: Quantity, right: Quantity): readonly [Quantity, Quantity] | undefined {
  if (sameUnit(left.unit, right.unit)) return [left, right];
  const [a, b] = [moneyPower(left.unit), moneyPower(right.unit)];
  if (a === undefined || b === undefined) return undefined;
  return [inYuan(left, a), inYuan(right, b)];
}

function inYuan(quantity: Quantity, power: number): Quantity {
  const {value, upper} = quantity;
  const yuan = {value: value && times(value, power), qualifier: quantity.qualifier, unit: '元'};
  return upper === undefined ? yuan : {...yuan, upper: times(upper, power)};
}

function different(left: string, right: string): Problem {
  const shares = ['%', '个百分点'];
  if (left !== right && shares.includes(left) && shares.includes(right)) return problem('points-mixed-with-percent');
  const known = (unit: string): string => (isKnownUnit(unit) ? unit : '');
  return problem('units-differ', {left: known(left), right: known(right)});
}

/** 160余 + 3 is at least 163; with 近 or 约 a sum is 约. */
function qualifierOfSum(qualifiers: readonly Qualifier[]): Qualifier {
  if (qualifiers.includes('nearly') || qualifiers.includes('about')) return 'about';
  return qualifiers.every((qualifier) => qualifier === 'exact') ? 'exact' : 'at-least';
}

/**
 * Adds two quantities and stays honest: exact and 余 or 以上 give 以上; 近 and 约 give 约; a range gives a range. "Not
 * reported" makes the sum not reported. 不足 and 以内 cannot be added, nor can 人 and 人次.
 */
export function add(left: Quantity, right: Quantity): Quantity | Problem {
  const pair = alike(left, right);
  if (!pair) return left.value === null || right.value === null ? NOT_REPORTED : different(left.unit, right.unit);
  const [a, b] = pair;
  const {unit} = a;
  if (a.value === null || b.value === null) return {...NOT_REPORTED, unit};
  const qualifiers = [a.qualifier, b.qualifier];
  if (qualifiers.includes('up-to')) return problem('cannot-add-up-to');
  const sum = {value: plus(a.value, b.value), qualifier: qualifierOfSum(qualifiers), unit};
  if (sum.qualifier === 'at-least' || (a.upper === undefined && b.upper === undefined)) return sum;
  return {...sum, upper: plus(a.upper ?? a.value, b.upper ?? b.value)};
}

/** Adds up a column as `add` does; the sum of nothing is not reported. */
export function sum(quantities: readonly Quantity[]): Quantity | Problem {
  const [first = NOT_REPORTED, ...rest] = quantities;
  let total: Quantity | Problem = first;
  for (const quantity of rest) {
    if (isProblem(total)) return total;
    total = add(total, quantity);
  }
  return total;
}

/** -1, 0 or 1 where the wordings allow it: 160余 is more than 160, but 160余 and 170 cannot be told apart. */
export function compare(left: Quantity, right: Quantity): Order {
  const pair = alike(left, right);
  return pair ? order(...pair) : 'cannot be told';
}

/** Whether parts add up to their whole. If they surely do not, that is a notice: the parts may overlap, so draw no shares. */
export function partsOfWhole(parts: readonly Quantity[], whole: Quantity): 'add up' | 'cannot be told' | Problem {
  const total = sum(parts);
  if (isProblem(total)) return total.code === 'cannot-add-up-to' ? 'cannot be told' : total;
  if (total.value === null || whole.value === null) return 'cannot be told';
  if (!alike(total, whole)) return different(total.unit, whole.unit);
  const found = compare(total, whole);
  if (found === 0) return 'add up';
  return found === 'cannot be told' ? found : problem('parts-do-not-add-up', {}, 'notice');
}
