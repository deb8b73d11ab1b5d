import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {slim} from './slim.ts';

describe('slim', () => {
  for (const [label, before, after] of [
    [
      'private names',
      'class A {readonly #x = 1; #m(): number {return this.#x;}}',
      'class A {readonly $x = 1; $m(): number {return this.$x;}}',
    ],
    ['hashes in texts', "const a = '#x', b = html`<a href='#x'></a>`;", "const a = '#x', b = html`<a href='#x'></a>`;"],
    [
      'indents of templates, inner ones too',
      'html`<p>\n  中 ${html`<b>\n</b>`}\n</p>`',
      'html`<p> 中 ${html`<b> </b>`} </p>`',
    ],
    [
      'style sheets',
      "css`\n  a > b {\n    color: red; /* why */\n    content: '中: 0.5';\n    gap: 0 0.5em 10.5em;\n  }\n`",
      "css`a>b{color:red;content:'中: 0.5';gap:0 .5em 10.5em}`",
    ],
    ['style sheets with expressions', 'css`a {\n  b: ${c};\n  d: e;\n}\n`', 'css`a{b:${c};d:e}`'],
    ['no space that an expression needs', 'css`a ${b} c {d: ${e} ${f}}`', 'css`a ${b} c{d:${e} ${f}}`'],
    ['other templates not at all', 'const a = `<p>\n  </p>`;', 'const a = `<p>\n  </p>`;'],
  ] as const) {
    test(`shortens ${label}`, () => assert.equal(slim(before), after));
  }

  test('makes private names short where asked to, the same one everywhere in a file', () => {
    assert.equal(
      slim('class A {#long = 1; #other = this.#long;} class B {#long = 2;}', true),
      'class A {$0 = 1; $1 = this.$0;} class B {$0 = 2;}',
    );
  });

  test('makes a table of decorated properties where asked to', () => {
    const source =
      "import {property} from 'lit/decorators.js';class A {@property() a = ''; @property({type: Number}) b = 1;}";
    assert.equal(slim(source, true), "class A { a = '';  b = 1;static properties = {a: {}, b: {type: Number}};}");
    assert.equal(slim(source), source);
  });

  test('refuses a decorator that it would lose', () =>
    assert.throws(() => slim('class A {@state() a = 1;}', true), /only @property/));
});
