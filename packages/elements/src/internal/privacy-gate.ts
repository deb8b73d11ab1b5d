import {findPersonalData} from '@linli/model/privacy';
import type {Place, Problem} from '@linli/model/problem';
import type {Table} from '@linli/model/read/table';

type Find = (text: string) => ReturnType<typeof findPersonalData>;

/** Records that may be shown, what was found in the others, and how many these are. */
export interface Gated<R> {
  readonly shown: readonly R[];
  readonly problems: readonly Problem[];
  readonly blocked: number;
}

/** The cell that a text of a record came from, as Excel shows it; undefined where there is no table. */
function cellOf(table: Table | null, id: string, key: string): Place | undefined {
  if (!table) return undefined;
  const row = table.rows.find(({cells}) => cells['id'] === id)?.row;
  return {table: table.name, sheet: table.sheet, row, column: table.letters[table.keys.indexOf(key)]};
}

type Kinds = Problem & {code: 'personal-data' | 'maybe-personal-data'};

function tell(findings: ReturnType<Find>, place: Place | undefined): Kinds[] {
  return findings.map(({kind, severity}) =>
    severity === 'block'
      ? {code: 'personal-data', severity: 'error', place, args: {kind}}
      : {code: 'maybe-personal-data', severity: 'warning', place, args: {kind}},
  );
}

const isBlock = ({code}: Problem) => code === 'personal-data';

/**
 * Lets no record with personal data in its named texts be drawn: a blocked one is left out and told of, a doubtful one is
 * shown and told of. The texts are read one by one and together: a name in one cell and an illness in the next are a
 * finding. The data view below an element is the page's own text and stays as it is.
 */
export function passGate<R extends {readonly id: string}>(
  records: readonly R[],
  keys: readonly (keyof R & string)[],
  table: Table | null,
  find: Find = findPersonalData,
): Gated<R> {
  const problems: Problem[] = [];
  const shown = records.filter((record) => {
    const texts = keys.map((key) => String(record[key] ?? ''));
    const told = keys.flatMap((key, index) => tell(find(texts[index] ?? ''), cellOf(table, record.id, key)));
    const together = told.some(isBlock) ? [] : tell(find(texts.join('\n')), cellOf(table, record.id, ''));
    problems.push(...told, ...together.filter(isBlock));
    return !told.some(isBlock) && !together.some(isBlock);
  });
  return {shown, problems, blocked: records.length - shown.length};
}
