import type {Problem} from '@linli/model/problem';
import {readObjects} from '@linli/model/read/objects';
import type {Table} from '@linli/model/read/table';
import {
  type Effect,
  LIVING,
  type Pledge,
  type RoleModel,
  type Supervision,
} from '@linli/model/record/convention.living';
import type {RecordDefinition} from '@linli/model/record/definition';
import {fitTable} from '@linli/model/record/headers';
import {readRecords} from '@linli/model/record/read-records';

import {passGate} from '../../internal/privacy-gate.ts';
import {judge} from '../../internal/whole-gate.ts';

/** How a convention lives, read from `data` and from tables, and what was wrong. */
export interface Living {
  readonly pledges: readonly Pledge[];
  readonly supervision: readonly Supervision[];
  readonly models: readonly RoleModel[];
  readonly effects: readonly Effect[];
  readonly problems: readonly Problem[];
}

export type LivingKind = keyof typeof LIVING;

/** The most telling first: headings of one may be there in another. */
export const KINDS: readonly LivingKind[] = ['pledges', 'models', 'effects', 'supervision'];

/** What a table without a caption is called in a problem. */
const NAMES: Readonly<Record<LivingKind, string>> = {
  pledges: '承诺',
  supervision: '监督',
  models: '榜样',
  effects: '成效',
};

/** A table by the columns of one kind, whatever its reader took it for. */
const fitted = (table: Table, kind: LivingKind): Table => fitTable({...table, kind: undefined}, LIVING[kind]);

/** Which of the tables this is by its headings: the one whose needed columns are all there; null for none. */
export function livingKind(table: Table): LivingKind | null {
  const fits = (kind: LivingKind): boolean => {
    const {keys} = fitted(table, kind);
    return LIVING[kind].columns.every(({key, required}) => !required || keys.indexOf(key) >= 0);
  };
  return KINDS.find(fits) ?? null;
}

interface Numbered {
  readonly id: string;
  readonly article?: number;
}

/** A record known by its row, so that what is found in it has its cell. */
const withId = <R extends object>(definition: RecordDefinition<R>): RecordDefinition<R & Numbered> => ({
  ...definition,
  check: undefined,
  build(row, table) {
    const {record, problems} = definition.build(row, table);
    return {record: record && {...record, id: String(row.row)}, problems};
  },
});

const withIds = (table: Table): Table => ({
  ...table,
  rows: table.rows.map((row) => ({...row, cells: {...row.cells, id: String(row.row)}})),
});

/** Articles that a table names and the board has not, each with its cell. */
function strangers(records: readonly Numbered[], table: Table, numbers: ReadonlySet<number>): readonly Problem[] {
  const column = table.letters[table.keys.indexOf('article')];
  return records
    .filter(({article}) => article !== undefined && !numbers.has(article))
    .map(({id}): Problem => {
      const place = {table: table.name, sheet: table.sheet, row: Number(id), column};
      return {code: 'dangling-id', severity: 'warning', place, args: {expected: '条号'}};
    });
}

/** What is read, and where what is wrong is noted. */
interface Sources {
  readonly data: Readonly<Record<string, unknown>>;
  readonly tables: readonly Table[];
  readonly numbers: ReadonlySet<number>;
  readonly problems: Problem[];
}

/** Reads what `data` holds under a name, and the tables that are of its kind; no personal data passes. */
function reader({data, tables, numbers, problems}: Sources) {
  return <R extends object>(
    kind: LivingKind,
    definition: RecordDefinition<R>,
    prose: keyof R & string,
    isShown: (record: R) => boolean = () => true,
  ): readonly R[] => {
    const given = data[kind] === undefined ? null : readObjects(data[kind], [definition], NAMES[kind]);
    problems.push(...(given?.problems ?? []));
    const own = tables.filter((table) => livingKind(table) === kind).map((table) => fitted(table, kind));
    return [...(given?.tables ?? []), ...own].flatMap((each) => {
      const table = withIds({...each, name: each.name || NAMES[kind]});
      const read = readRecords(table, withId(definition));
      const gated = passGate(read.records.filter(isShown), [prose], table, judge);
      problems.push(...read.problems, ...gated.problems, ...strangers(gated.shown, table, numbers));
      return gated.shown;
    });
  };
}

/**
 * Everything that tells how a convention lives. A table of no known kind is told of by the column that it lacks; `numbers` are
 * those of the articles that there are.
 */
export function readLiving(
  data: Readonly<Record<string, unknown>>,
  tables: readonly Table[],
  numbers: ReadonlySet<number>,
): Living {
  const problems: Problem[] = [];
  const read = reader({data, tables, numbers, problems});
  const living = {
    pledges: read<Pledge>('pledges', LIVING.pledges, 'building'),
    supervision: read<Supervision>('supervision', LIVING.supervision, 'period'),
    effects: read<Effect>('effects', LIVING.effects, 'label'),
    models: read<RoleModel>('models', LIVING.models, 'text', ({consent}) => consent),
  };
  const strange = tables.filter((table) => livingKind(table) === null);
  const lacking = strange.map(({name}): Problem => ({
    code: 'missing-column',
    severity: 'error',
    place: {table: name},
    args: {expected: '条文'},
  }));
  return {...living, problems: [...problems, ...lacking]};
}
