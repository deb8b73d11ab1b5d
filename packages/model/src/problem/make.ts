import type {Place, Problem, ProblemArgs, ProblemCode, Severity} from './problem.ts';

/** Makes a problem whose arguments fit its code. */
export function problem<Code extends ProblemCode>(
  code: Code,
  severity: Severity,
  args: ProblemArgs[Code],
  place?: Place,
): Problem {
  return {code, severity, ...(place === undefined ? {} : {place}), args} as Problem;
}

/** The worst that was found, or `null` where all is well. */
export function worst(problems: readonly Problem[]): Severity | null {
  const order: readonly Severity[] = ['error', 'warning', 'notice'];
  return order.find((severity) => problems.some((each) => each.severity === severity)) ?? null;
}
