import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {textWidth, wrapText} from './text-width.ts';

describe('textWidth', () => {
  test('counts a Chinese character as 1 em and a digit as a little over half', () => {
    assert.equal(textWidth('心愿'), 2);
    assert.equal(Math.round(textWidth('160余个') * 100), 374);
  });
});

describe('wrapText', () => {
  for (const [text, width, lines] of [
    ['社区工作者持证率', 4, ['社区工作', '者持证率']],
    ['建成的暖新驿站，', 7, ['建成的暖新驿站，']],
    ['2019年', 2, ['2019', '年']],
    ['为新就业群体子女提供入学优惠的幼儿园', 5, ['为新就业群', '体子女提供', '入学优惠…']],
    ['', 5, ['']],
  ] as const) {
    test(`breaks ${text || 'nothing'} at ${width} em`, () => {
      assert.deepEqual(wrapText(text, width), lines);
    });
  }
});
