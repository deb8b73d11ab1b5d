import assert from 'node:assert/strict';
import {test} from 'node:test';

import type {Community, Fact} from '@linli/model/community';
import type {Indicator} from '@linli/model/record/indicator';

import {about, changeText, chartFigures, isOpen, plainFigures, wording} from './figures.ts';

const share: Indicator = {
  id: 'share',
  label: '持证率',
  sample: false,
  section: 's',
  chart: 'c',
  quantity: {value: 47.5, qualifier: 'exact', unit: '%', text: '47.5%'},
  change: {kind: 'increase', amount: {value: 13, qualifier: 'exact', unit: '个百分点'}, base: '去年'},
};

test('a change is told in words beside its arrow, in percentage points where the document says so', () => {
  assert.equal(changeText(share, 'zh-Hans'), '↑ 较去年提升13个百分点');
  const halved = {kind: 'decrease', amount: {value: 50, qualifier: 'exact', unit: '%'}, base: '去年同期'} as const;
  assert.equal(changeText({...share, change: halved}, 'zh-Hant'), '↓ 同比下降50%');
  assert.equal(changeText({...share, change: undefined}, 'zh-Hans'), null);
});

test('a simplified page shows the simplified twin, a traditional page the document', () => {
  const fact = {display: '94個', display_hans: '94个'} as unknown as Fact;
  assert.equal(wording(fact, 'zh-Hans'), '94个');
  assert.equal(wording(fact, 'zh-Hant'), '94個');
});

test('scope and period stand in one line, with full-width marks', () => {
  assert.equal(about({scope: '南山社区', period: '今年以来'}), '南山社区 · 今年以来');
  assert.equal(about({}), '');
});

test('a figure drawn by a chart of the page is not repeated among the plain ones', () => {
  const section = {id: 's', widgets: [{id: 'c'}]};
  const community = {
    sections: [section],
    indicators: [share, {...share, id: 'x', chart: undefined}],
  } as unknown as Community;
  assert.deepEqual(
    chartFigures(community, 'c').map(({id}) => id),
    ['share'],
  );
  assert.deepEqual(
    plainFigures(community, community.sections[0]!).map(({id}) => id),
    ['x'],
  );
  assert.equal(isOpen(share), false);
  assert.equal(isOpen({...share, quantity: {...share.quantity, qualifier: 'over'}}), true);
});
