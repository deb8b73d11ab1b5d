import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {DEFINITIONS} from '@linli/model/record';
import {documentedColumns} from '@linli/model/record/documented';
import type {RecordKind} from '@linli/model/record/kind';
import {LIVING_SCHEMAS} from '@linli/model/record/schema/living';
import {SCHEMAS} from '@linli/model/record/schema/records';
import {toJsonSchema} from '@valibot/to-json-schema';

import {SETTINGS} from '../packages/model/src/community/settings.ts';
import {formatPage, formatsIndex} from './formats/format-page.ts';
import {LIVING_TABLES, livingPage} from './formats/living-page.ts';
import {settingsPage} from './formats/settings-page.ts';
import {tableSchema} from './formats/table-schema.ts';
import {KIND_WORDS} from './formats/words.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const recordSchema = (schema: Parameters<typeof toJsonSchema>[0], id: string, title: string): object => {
  const made = toJsonSchema(schema, {target: 'draft-2020-12', typeMode: 'output', errorMode: 'ignore'});
  return {...made, $id: id, title};
};

/** Every file that is made from the model's records, by its path from the repository's root. */
export function madeFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const kinds = Object.keys(DEFINITIONS) as RecordKind[];
  for (const kind of kinds) {
    const {name} = KIND_WORDS[kind];
    const record = recordSchema(SCHEMAS[kind], `urn:linli:record:${kind}:1`, name);
    files.set(`packages/model/schema/${kind}.json`, json(record));
    const table = {name: kind, title: name, columns: documentedColumns(kind), names: kind === 'wish'};
    files.set(`packages/model/schema/${kind}.table.json`, json(tableSchema(table)));
    files.set(`docs/formats/${kind}.md`, formatPage(kind));
  }
  for (const table of LIVING_TABLES) {
    const record = recordSchema(LIVING_SCHEMAS[table.name], `urn:linli:record:${table.name}:1`, table.title);
    files.set(`packages/model/schema/${table.name}.json`, json(record));
    files.set(`packages/model/schema/${table.name}.table.json`, json(tableSchema(table)));
  }
  files.set('docs/formats/convention-living.md', livingPage());
  const settings = recordSchema(SETTINGS, 'urn:linli:community-yaml:1', 'community.yaml');
  files.set('packages/model/schema/community-yaml.json', json(settings));
  files.set('docs/formats/community-yaml.md', settingsPage(settings));
  files.set('docs/formats/README.md', formatsIndex(kinds));
  return files;
}

if (import.meta.main) {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  for (const [path, text] of madeFiles()) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
  }
}
