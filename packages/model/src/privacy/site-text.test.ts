import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

import {findPersonalData} from './find.ts';

const content = new URL('../../../../site/content/', import.meta.url);

test(
  'nothing on the public pages of the six communities is taken for personal data',
  {skip: !existsSync(content)},
  () => {
    const files = readdirSync(content, {recursive: true, encoding: 'utf8'}).filter((name) =>
      /\.(csv|yaml|json|md)$/.test(name),
    );
    assert.ok(files.length > 20, String(files.length));
    for (const name of files) {
      const text = readFileSync(new URL(name, content), 'utf8');
      const found = findPersonalData(text).map(
        ({kind, start}) => `${name}:${text.slice(0, start).split('\n').length} ${kind}`,
      );
      assert.deepEqual(found, []);
    }
  },
);
