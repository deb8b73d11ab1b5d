import type {Problem, Severity} from '@linli/model/problem';
import {explain, whereIs} from '@linli/model/explain';

import type {Checked} from './check-file.ts';
import {tableName} from './kind-names.ts';
import type {Paint} from './terminal.ts';
import {padTo, plain, widthOf} from './terminal.ts';
import type {Words} from './words.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];
const STYLE = {error: 'red', warning: 'yellow', notice: 'cyan'} as const satisfies Record<
  Severity,
  Parameters<Paint>[0]
>;
/** A place longer than this does not push the other sentences to the right. */
const WIDEST_PLACE = 24;
/** So many problems of one kind in one column are printed; a wrong column of a long table would push all else away. */
const MOST_ALIKE = 20;

/** How many problems there are of each severity. */
export function countOf(checked: readonly Checked[]): Readonly<Record<Severity, number>> {
  const counts = {error: 0, warning: 0, notice: 0};
  for (const {problems} of checked) for (const {severity} of problems) counts[severity] += 1;
  return counts;
}

const columnNumber = (letters = ''): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Problems from the top of the first sheet to the bottom of the last, as a person would mend them. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const sheets = [...new Set(problems.map(({place}) => place?.sheet))];
  const spot = ({place}: Problem) => [sheets.indexOf(place?.sheet), place?.row ?? 0, columnNumber(place?.column)];
  return [...problems].sort((one, other) => {
    const [a, b] = [spot(one), spot(other)];
    return a.map((value, at) => value - b[at]!).find((difference) => difference !== 0) ?? 0;
  });
}

/** Problems to print, each with how many alike are left out behind it. */
function foldAlike(problems: readonly Problem[]): readonly {readonly problem: Problem; readonly left: number}[] {
  const kindOf = ({code, args, place}: Problem) =>
    [code, 'kind' in args ? args.kind : '', place?.sheet, place?.column].join(' ');
  const counts = new Map<string, number>();
  for (const problem of problems) counts.set(kindOf(problem), (counts.get(kindOf(problem)) ?? 0) + 1);
  const printed = new Map<string, number>();
  return problems.flatMap((problem) => {
    const kind = kindOf(problem);
    const nth = (printed.get(kind) ?? 0) + 1;
    printed.set(kind, nth);
    if (nth > MOST_ALIKE) return [];
    return [{problem, left: nth === MOST_ALIKE ? counts.get(kind)! - nth : 0}];
  });
}

const sentenceOf = ({place: _place, ...problem}: Problem, {locale}: Words): string =>
  explain(problem as Problem, locale);

const placeOf = ({place}: Problem): string => (place === undefined ? '' : plain(whereIs(place)));

function headOf({file, tables, map}: Checked, words: Words, paint: Paint): string {
  const what = tables.map(({table, kind}) =>
    words.tableIs(kind, kind === 'chart' ? '' : tableName(kind), table.rows.length),
  );
  if (map !== undefined) what.push(words.mapIs(map.features.length));
  const list = what.length === 0 ? '' : paint('dim', `  ${what.join(words.locale === 'en' ? '; ' : '；')}`);
  return `${paint('bold', plain(file))}${list}`;
}

function linesOf(checked: Checked, words: Words, paint: Paint): readonly string[] {
  const printed = foldAlike(inOrder(checked.problems));
  const places = printed
    .map(({problem}) => placeOf(problem))
    .map(widthOf)
    .filter((width) => width <= WIDEST_PLACE);
  const [wide, word] = [Math.max(0, ...places), Math.max(...SEVERITIES.map((each) => widthOf(words.severity[each])))];
  return printed.flatMap(({problem, left}) => {
    const {severity} = problem;
    const named = paint(STYLE[severity], padTo(words.severity[severity], word));
    const line = `  ${padTo(placeOf(problem), wide)}  ${named}  ${sentenceOf(problem, words)}`;
    return left === 0 ? [line] : [line, paint('dim', `  ${padTo('', wide)}  ${words.alike(left)}`)];
  });
}

/** The problems as a good compiler prints them: by file, in the order of the cells, the counts last. */
export function reportText(checked: readonly Checked[], words: Words, paint: Paint): string {
  const groups = checked.map((each) => {
    const head = headOf(each, words, paint);
    if (each.problems.length === 0) return `${paint('green', '✓')} ${head}\n`;
    return ['', head, ...linesOf(each, words, paint), ''].join('\n');
  });
  const {error, warning, notice} = countOf(checked);
  const style = error > 0 ? 'red' : warning > 0 ? 'yellow' : 'green';
  return `${groups.join('').replace(/^\n/, '')}\n${paint(style, words.counts(error, warning, notice, checked.length))}\n`;
}

/** The problems as JSON for other programs: `[{file, code, severity, place, message}]`. */
export function reportJson(checked: readonly Checked[], words: Words): string {
  const problems = checked.flatMap(({file, problems: own}) =>
    inOrder(own).map((problem) => {
      const place = placeOf(problem) === '' ? null : placeOf(problem);
      return {file, code: problem.code, severity: problem.severity, place, message: sentenceOf(problem, words)};
    }),
  );
  return `${JSON.stringify(problems, null, 2)}\n`;
}
