import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import {GroupEvent} from '../internal/group-event.ts';
import {READER} from './wish-wall.hearing.ts';
import type {WishWall} from './wish-wall.ts';
import './linli-wish-wall.ts';

const WISHES = ['G1', 'G2', 'G3'].map((grid, index) => ({
  ...{编号: `W${index}`, 心愿: `修好第${index}盏路灯`, 状态: '征集', 网格: grid, 示例: '是'},
}));

describe('<linli-wish-wall> in a group', () => {
  it('follows the last grid that was chosen before the code for that had come', async () => {
    const wall = await fixture<WishWall>(html`<linli-wish-wall group="g" .data=${WISHES}></linli-wish-wall>`);
    expect(READER.get('reader')).to.equal(undefined);
    for (const [group, grid] of [
      ['g', 'G1'],
      ['g', 'G2'],
      ['other', 'G3'],
    ] as const)
      document.dispatchEvent(new GroupEvent(group, grid));
    const cards = () => Array.from(wall.shadowRoot!.querySelectorAll<HTMLElement>('.card'));
    await waitUntil(() => cards().length === 1, 'one card', {timeout: 8000});
    expect(cards()[0]!.dataset['id']).to.equal('W1');
  });
});
