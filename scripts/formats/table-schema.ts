import type {Column, DocumentedColumn} from '@linli/model/record/column';

type Json = Readonly<Record<string, unknown>>;

/** Every name a column goes by, the template's own first. */
export function namesOf({key, label, aliases = []}: Column): readonly string[] {
  return [...new Set([label['zh-Hans'], label['zh-Hant'], label.en, key, ...aliases])];
}

function cellOf({type, description, example, choices}: DocumentedColumn): Json {
  const words = choices && Object.entries(choices).flatMap(([key, list]) => [...list, key]);
  const accepts = type === 'list' ? ['string', 'array', 'null'] : ['string', 'number', 'boolean', 'null'];
  const only = words ? {enum: [...new Set(words), null]} : {type: accepts};
  return {...only, description, examples: [example]};
}

/** Names that two columns share go to the first, as the readers do. */
function properties(columns: readonly Column[]): Json {
  const found: Record<string, Json> = {};
  for (const column of columns) {
    for (const name of namesOf(column)) found[name] ??= {$ref: `#/$defs/${column.key}`};
  }
  return found;
}

const text = (description: string): Json => ({type: 'string', description});

/** What the ids of other tables are called, where rows point to them: 网格 of a wish. */
const NAMES: Json = {
  type: 'object',
  description: '别的表的编号叫什么，例如 {"G01": "第一网格"}；没有的显示编号',
  additionalProperties: {type: 'string'},
};

/** Rows with what a table says of itself. */
const described = (names: boolean): Json => ({
  type: 'object',
  properties: {
    $schema: text('本文件的地址'),
    title: text('标题'),
    unit: text('单位'),
    source: text('来源'),
    asOf: text('截至时间'),
    ...(names && {names: NAMES}),
    rows: {$ref: '#/$defs/rows'},
  },
  required: ['rows'],
  additionalProperties: false,
});

/** A table as its schema is made from it. `name` stands in the schema's address. */
export interface SchemaOf {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly DocumentedColumn[];
  /** True where its JSON may say what ids of other tables are called. */
  readonly names?: boolean;
}

/** JSON Schema of a table given as JSON: a list of rows, or rows with title, unit, source and as-of time. */
export function tableSchema({name, title, columns, names = false}: SchemaOf): Json {
  const required = columns.filter((column) => column.required);
  const row = {
    type: 'object',
    properties: properties(columns),
    additionalProperties: false,
    allOf: required.map((column) => ({anyOf: namesOf(column).map((name) => ({required: [name]}))})),
  };
  const cells = Object.fromEntries(columns.map((column) => [column.key, cellOf(column)]));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:linli:table:${name}:1`,
    title: `${title}表`,
    anyOf: [{$ref: '#/$defs/rows'}, described(names)],
    $defs: {rows: {type: 'array', items: row}, ...cells},
  };
}
