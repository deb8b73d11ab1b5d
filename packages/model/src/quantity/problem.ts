import type {Problem, ProblemArgs, ProblemOf, Severity} from '../problem/problem.ts';
import type {QuantityProblems} from '../problem/quantity.codes.ts';

/** Makes a problem without a place: whoever knows the cell adds it. */
export function problem<Code extends keyof QuantityProblems>(
  code: Code,
  args = {} as ProblemArgs[Code],
  severity: Severity = 'error',
): Problem {
  const found: ProblemOf<Code> = {code, severity, args};
  return found as Problem;
}

/** Tells a problem from whatever else a function may answer. */
export function isProblem(value: unknown): value is Problem {
  return !!(value as Partial<Problem> | null | undefined)?.severity;
}
