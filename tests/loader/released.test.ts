import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';

import {ROOT} from '../lib/site.ts';
import {type Answer, drawn, LOADER_TAG, pageOf, type Theatre, theatre} from './lib/theatre.ts';

const RELEASED = join(ROOT, 'tests/fixtures/released');
const PATH = '/zt/article.html';

let stage: Theatre;
before(async () => {
  stage = await theatre();
});
after(() => stage.close());

for (const version of readdirSync(RELEASED)) {
  const folder = join(RELEASED, version);
  const files = Object.fromEntries(
    readdirSync(join(folder, 'tables')).map((name): [string, Answer] => [
      `/zt/tables/${name}`,
      {body: readFileSync(join(folder, 'tables', name)), type: 'application/json'},
    ]),
  );

  describe(`an article written with ${version}`, () => {
    for (const rung of ['A', 'B', 'C', 'D', 'E']) {
      test(`every piece on rung ${rung} is drawn by this version`, async () => {
        const article = readFileSync(join(folder, 'snippets', `${rung}.html`), 'utf8');
        const count = article.split('<h2>').length;
        const head = rung === 'A' ? '' : LOADER_TAG;
        const {page, said} = await stage.visit(PATH, {[PATH]: pageOf(article, {head}), ...files});
        await drawn(page, count);
        assert.equal((await page.locator('.article > *:not(h2):not(script):not(p)').count()) >= count, true);
        assert.deepEqual(said, []);
      });
    }
  });
}
