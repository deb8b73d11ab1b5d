import * as v from 'valibot';

import type {Change, Quantity} from '../../quantity/quantity.ts';
import type {HeldBy} from '../build-row.ts';
import type {Held} from '../cell.ts';
import type {Column} from '../column.ts';
import {docOf, type Docs} from '../docs/docs.ts';
import type {Adoption} from '../vote.ts';

type Schema<T> = v.GenericSchema<T>;

/** An ISO date of the precision that is known: 2025-03-01, 2025-03, 2025. */
export const DATE: Schema<string> = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/));

/** The schema with one Chinese sentence for whoever reads the published JSON Schema. */
export const said = <const S extends v.GenericSchema>(schema: S, sentence: string) =>
  v.pipe(schema, v.description(sentence));

/** A number as an official text writes it. */
export const QUANTITY = v.pipe(
  v.strictObject({
    value: v.pipe(v.nullable(v.number()), v.description('数值；未填报为 null，不是 0')),
    upper: v.optional(v.pipe(v.number(), v.description('范围的上限'))),
    qualifier: v.pipe(
      v.picklist(['exact', 'over', 'nearly', 'about', 'at-least', 'up-to']),
      v.description('准数、余或多、近、约、以上、以内'),
    ),
    unit: v.pipe(v.string(), v.description('单位，照原文')),
    text: v.optional(v.pipe(v.string(), v.description('原文的写法'))),
  }),
  v.description('照文件写法的数'),
) satisfies Schema<Quantity>;

/** How a figure moved. */
export const CHANGE = v.strictObject({
  kind: v.pipe(v.picklist(['increase', 'decrease']), v.description('升或降')),
  amount: QUANTITY,
  base: v.pipe(v.string(), v.description('与什么比')),
  text: v.optional(v.pipe(v.string(), v.description('原文的写法'))),
}) satisfies Schema<Change>;

/** A vote; a number that was not reported is null. */
export const VOTE = v.pipe(
  v.strictObject({
    eligible: said(v.nullable(QUANTITY), '应到的人数或户数；未填报为 null'),
    present: said(v.nullable(QUANTITY), '实到的人数或户数；未填报为 null'),
    inFavour: said(v.nullable(QUANTITY), '同意的票数；未填报为 null'),
    against: said(v.nullable(QUANTITY), '反对的票数；未填报为 null'),
    abstained: said(v.nullable(QUANTITY), '弃权的票数；未填报为 null'),
    rule: v.optional(said(v.string(), '怎样算通过')),
  }),
  v.description('表决：应到、实到、同意、反对、弃权、规则'),
) satisfies Schema<Adoption>;

const ID = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u), v.maxLength(64));
/** An address that a page may link to: https, tel, mailto or relative. */
export const LINK = v.pipe(
  v.string(),
  v.regex(/^(?:https:\/\/[^\s\\/][^\s\\]*|tel:\+?\d\S*|mailto:\S+|(?![A-Za-z][A-Za-z0-9+.-]*:)(?!\/\/)[^\s\\]+)$/),
);

const BY_TYPE: {readonly [Type in keyof Held]: Schema<Held[Type]>} = {
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(5000)),
  id: ID,
  quantity: QUANTITY,
  change: CHANGE,
  integer: v.pipe(v.number(), v.integer(), v.minValue(0)),
  number: v.number(),
  date: DATE,
  boolean: v.boolean(),
  choice: v.string(),
  list: v.array(v.string()),
  url: LINK,
  phone: v.pipe(v.string(), v.maxLength(30)),
};

type FieldOf<C> = C extends {required: true} ? Schema<HeldBy<C>> : v.OptionalSchema<Schema<HeldBy<C>>, undefined>;

/** Schemas of the record's fields that are columns taken over as they are, described as the columns are. */
export function fields<const Columns extends readonly Column[], Key extends Columns[number]['key']>(
  columns: Columns,
  docs: Docs<Columns>,
  keys: readonly Key[],
): {readonly [K in Key]: FieldOf<Extract<Columns[number], {key: K}>>} {
  const entries = columns.flatMap((column) => {
    if (!keys.includes(column.key as Key)) return [];
    const plain = column.type === 'choice' ? v.picklist(Object.keys(column.choices ?? {})) : BY_TYPE[column.type];
    const described = v.pipe(plain as Schema<unknown>, v.description(docOf(docs, column.key).description));
    return [[column.key, column.required ? described : v.optional(described)]];
  });
  return Object.fromEntries(entries) as never;
}

/** Every record says whether it is invented. */
export const SAMPLE_FIELD = v.pipe(v.boolean(), v.description('虚构的示例为 true'));
