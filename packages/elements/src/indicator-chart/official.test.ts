import {expect} from '@open-wc/testing';

import {aChart, root, texts} from './chart-browser-fixtures.ts';
import {FIGURES} from './figures.ts';

// In a file of its own: elsewhere other charts fetch the whole reader first.
describe('<linli-indicator-chart> of official wordings', () => {
  it('reads and says 160余, 近3万, 约500 and 未填报 without the whole reader of figures', async () => {
    const rows = ['160余个', '近3万个', '约500个', '未填报'].map((数, at) => ({名称: '甲乙丙丁'.charAt(at), 数}));
    const chart = await aChart('bar', rows);
    const spoken = Array.from(root(chart).querySelectorAll('.row .figure'), (one) => one.getAttribute('aria-label'));
    expect(spoken).to.deep.equal(['甲160余个', '乙，近3万个', '丙，约500个', '丁，未填报']);
    expect(texts(chart, '#summary')).to.deep.equal([
      '共4项，按所写的数，最高的是乙（近3万个），最低的是甲（160余个），1项未填报。',
    ]);
    expect(root(chart).querySelectorAll('.fade, .veil').length).to.be.greaterThan(0);
    expect(FIGURES.get('figures') === undefined, 'the whole reader stayed away').to.equal(true);
  });

  it('words a total that no document wrote, and what an editor wrote by hand', async () => {
    const parts = [
      {社区: '一', 已实现: '12件', 办理中: '3件'},
      {社区: '二', 已实现: '20余件', 办理中: '4件'},
    ];
    expect(texts(await aChart('stacked', parts), 'text.value')).to.deep.equal(['15件', '24件以上']);
    const chart = await aChart('bar', [
      {项: '甲', 数: '3户'},
      {项: '乙', 数: '4户'},
    ]);
    chart.band = '2-5户：合理区间';
    await chart.updateComplete;
    expect(texts(chart, '.legend')[0]).to.contain('2-5户');
  });
});
