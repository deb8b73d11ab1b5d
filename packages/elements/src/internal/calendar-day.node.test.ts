import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {daysUntil, formatDay} from './calendar-day.ts';

describe('formatDay', () => {
  for (const [iso, han, english] of [
    ['2025-03-09', '2025年3月9日', '9 Mar 2025'],
    ['2025-12', '2025年12月', 'Dec 2025'],
    ['2025', '2025年', '2025'],
    ['去年', '去年', '去年'],
  ] as const) {
    test(`writes ${iso} as ${han}, and as ${english}`, () => {
      assert.deepEqual(
        [formatDay(iso, 'zh-Hans'), formatDay(iso, 'zh-Hant'), formatDay(iso, 'en')],
        [han, han, english],
      );
    });
  }
});

describe('daysUntil', () => {
  test('turns at midnight in Beijing', () => {
    assert.equal(daysUntil('2025-05-10', new Date('2025-05-09T15:59:59Z')), 1);
    assert.equal(daysUntil('2025-05-10', new Date('2025-05-09T16:00:00Z')), 0);
  });

  test('is null where the day itself is not known, or does not exist', () => {
    assert.equal(daysUntil('2025-05', new Date(0)), null);
    assert.equal(daysUntil('2025-13-01', new Date(0)), null);
  });
});
