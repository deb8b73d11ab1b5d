import type {Kind} from '@linli/model/kinds';
import {KINDS} from '@linli/model/kinds';

import type {Checked} from '../check-file.ts';
import {checkFile} from '../check-file.ts';
import type {KindedTable} from '../check-table.ts';
import type {Call, Command} from '../command.ts';
import {textOf} from '../command.ts';
import {linesOf} from '../convert-table.ts';
import type {Rung} from '../embed.ts';
import {embedHtml, RUNGS} from '../embed.ts';
import {exitCodeOf} from '../exit-code.ts';
import {findInputs} from '../input.ts';
import type {TableKind} from '../kind-names.ts';
import {Refusal} from '../refusal.ts';
import {countOf, reportText} from '../report.ts';
import {paintOf, plain} from '../terminal.ts';
import type {Words} from '../words.ts';

const nameOf = ({element, kind}: Kind): string => kind ?? element;

const listed = (names: readonly string[], {locale}: Words): string => names.join(locale === 'en' ? ', ' : '、');

function kindNamed({values, words}: Call): Kind | undefined {
  const name = textOf(values, 'kind');
  if (name === undefined) return undefined;
  const found = KINDS.find((kind) => nameOf(kind) === name || kind.element === name || kind.markers.includes(name));
  if (found !== undefined) return found;
  throw new Refusal(
    words.unknownSnippetKind(
      listed(
        KINDS.map((kind) => `${nameOf(kind)}（${kind.markers[0]}）`),
        words,
      ),
    ),
    'snippet',
  );
}

/** The widget for a kind of table where the caller names none: a chart for what has no own one. */
function kindFor(table: TableKind): Kind {
  const own = KINDS.find(({record, element}) => record === table && element !== 'indicator-chart');
  return own ?? KINDS.find(({kind}) => kind === 'auto')!;
}

/** What the table must be, so that the widget can show it; a chart also takes a table of indicators. */
function tableKindFor(kind: Kind | undefined): TableKind | undefined {
  if (kind === undefined || kind.element === 'indicator-chart') return undefined;
  return kind.record ?? undefined;
}

function rungOf({values, words}: Call): Rung {
  const rung = RUNGS.find((each) => each === (textOf(values, 'rung') ?? 'E').toUpperCase());
  if (rung === undefined) throw new Refusal(words.unknownRung, 'snippet');
  const href = textOf(values, 'href');
  // Only https and relative addresses: an editor's page must not run or fetch anything else.
  const safe =
    href !== undefined && (/^https:\/\/[^/]/i.test(href) || !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href.trim()));
  if (rung === 'C' && !safe) throw new Refusal(words.needsHref, 'snippet');
  return rung;
}

function chosen({tables}: Checked, {values, words, io}: Call): KindedTable {
  const names = tables.map(({table}) => table.sheet ?? table.name);
  const [first] = tables;
  if (first === undefined) throw new Refusal(words.noTable, 'snippet');
  const known = plain(listed(names, words));
  const sheet = textOf(values, 'sheet');
  if (sheet === undefined && tables.length > 1) io.err(`${words.firstOfMany(plain(names[0]!), known)}\n`);
  const table = sheet === undefined ? first : tables[names.indexOf(sheet)];
  if (table === undefined) throw new Refusal(words.noSuchSheet(known), 'snippet');
  return table;
}

function print(table: KindedTable, {description}: Checked, kind: Kind | undefined, rung: Rung, call: Call): void {
  const {io, words, values} = call;
  const text = (name: string) => textOf(values, name);
  const source = text('source') ?? description?.source;
  if (source === undefined) io.err(`${words.noSource}\n`);
  const title = text('title') ?? description?.title ?? table.table.sheet ?? table.table.name;
  const [unit, asOf] = [text('unit') ?? description?.unit, text('as-of') ?? description?.asOf];
  const more = {base: text('base') ?? '/linli/', integrity: text('integrity'), href: text('href')};
  io.out(
    embedHtml(rung, {kind: kind ?? kindFor(table.kind), lines: linesOf(table), title, unit, source, asOf, ...more}),
  );
}

const TEXTS = ['kind', 'rung', 'sheet', 'title', 'unit', 'source', 'as-of', 'base', 'integrity', 'href'] as const;

/** `linli snippet`: checks a table and prints the code to paste; nothing is printed where anything is an error. */
export const snippet: Command = {
  options: Object.fromEntries(TEXTS.map((name) => [name, {type: 'string' as const}])),
  async run(call) {
    const {io, words, paths} = call;
    const [rung, kind] = [rungOf(call), kindNamed(call)];
    const [input, ...others] = findInputs(paths, io.cwd, words);
    if (input?.type !== 'file' || others.length > 0) throw new Refusal(words.oneFile, 'snippet');
    const checked = checkFile(input, {kind: tableKindFor(kind)}, words);
    const {error, warning} = countOf([checked]);
    if (error + warning > 0) io.err(reportText([checked], words, paintOf(io)));
    if (error > 0) return exitCodeOf([checked]);
    print(chosen(checked, call), checked, kind, rung, call);
    return 0;
  },
};
