import {embedHtml} from 'linli/embed';
import {EXAMPLES} from 'linli/examples';

import {type Kind, KINDS} from '@linli/model/kinds';
import {DEFINITIONS} from '@linli/model/record';
import type {RecordKind} from '@linli/model/record/kind';

import {elementNames} from '../vite-builds.ts';

/** The invented rows of a record's template as a table, marked as examples. */
function linesFor(record: RecordKind) {
  const rows = EXAMPLES[record];
  const columns = DEFINITIONS[record].columns.filter(({key}) => rows.some((row) => row[key] !== undefined));
  return {
    headings: [...columns.map(({label}) => label['zh-Hans']), '示例'],
    rows: rows.map((row) => [...columns.map(({key}) => row[key] ?? ''), '是']),
  };
}

function kindFor(element: string): Kind & {readonly record: RecordKind} {
  const kind = KINDS.find((one) => one.element === element && one.record !== null);
  if (kind === undefined) throw new Error(`kinds.ts names no table for linli-${element}`);
  return kind as Kind & {readonly record: RecordKind};
}

/** One example of every element there is, for the page that watches what they do; the chart as an editor writes it. */
export function selfTestCases(): string {
  const cases = elementNames().map((element) => {
    const kind = kindFor(element);
    const said = {title: `${kind.markers[0]}示例`, source: '示例街道办事处', asOf: '2026年6月30日'};
    const rung = element === 'indicator-chart' ? 'E' : 'B';
    const html = embedHtml(rung, {...said, kind, lines: linesFor(kind.record), base: ''});
    return `<div class="case" data-element="${element}">\n${html}</div>`;
  });
  return cases.join('\n');
}
