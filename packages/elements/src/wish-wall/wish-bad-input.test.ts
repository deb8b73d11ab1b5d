import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import type {WishWall} from './wish-wall.ts';
import './linli-wish-wall.ts';

const text = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, '');

const HEADINGS = ['编号', '心愿', '状态', '征集日期', '认领日期', '实现日期'];
const GOOD = ['W1', '想换一盏灯', '征集', '2025-03-01', '', ''];

/** A wall of a table with one good row and these; the sentences of its note for the editor. */
async function aWall(...rows: readonly (readonly string[])[]) {
  const wall = await fixture<WishWall>(
    html`<linli-wish-wall lang="zh-Hans">
      <table>
        <tr>
          ${HEADINGS.map((heading) => html`<th>${heading}</th>`)}
        </tr>
        ${[GOOD, ...rows].map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </table>
    </linli-wish-wall>`,
  );
  const all = (selector: string) => Array.from(wall.shadowRoot!.querySelectorAll(selector));
  const problems = async () => {
    await waitUntil(() => all('.problems li').length > 0, 'sentences', {timeout: 8000});
    return all('.problems li').map(text);
  };
  return {wall, wishes: () => all('.wish').map(text), problems};
}

describe('<linli-wish-wall> with bad input', () => {
  for (const [what, row, cell, shown] of [
    ['an unknown status', ['W2', '想要棋桌', '研究研究', '', '', ''], 'C3', false],
    ['dates that run backwards', ['W2', '想要棋桌', '认领', '2025-03-05', '2025-03-01', ''], 'E3', false],
    ['a fulfilled wish without a date', ['W2', '想要棋桌', '已实现', '2025-03-05', '', ''], 'F3', true],
    ['a wish that stands there already', ['W2', '想换一盏灯。', '征集', '2025-03-05', '', ''], 'B3', true],
    ['a wish without words', ['W2', '', '征集', '2025-03-05', '', ''], 'B3', false],
    ['a withdrawn wish in a table without reasons', ['W2', '想要棋桌', '撤回', '2025-03-05', '', ''], 'C3', false],
    ['an id that stands there already', ['W1', '想要棋桌', '征集', '2025-03-05', '', ''], 'A3', true],
  ] as const) {
    it(`names the cell of ${what}, and shows ${shown ? 'it with a note' : 'the others'}`, async () => {
      const {wall, wishes, problems} = await aWall(row);
      const told = await problems();
      expect(told).to.have.length(1);
      expect(told[0]).to.contain(cell);
      expect(told[0]).not.to.contain(row[1] || '想换');
      expect(text(wall.shadowRoot!.querySelector('.problems summary'))).to.equal('有1处需要核对');
      expect(wishes()).to.have.length(shown ? 2 : 1);
      expect(wall.problems.map(({place}) => `${place?.column}${place?.row}`)).to.include(cell);
    });
  }

  it('names the day since which nobody has answered, for the editor', async () => {
    const {wall} = await aWall(['W2', '想要棋桌', '认领', '2025-03-05', '2025-03-06', '']);
    wall.now = new Date('2025-08-01T08:00:00+08:00');
    expect(wall.problems.map(({code, place}) => `${code} ${place?.column}${place?.row}`)).to.deep.equal([
      'wish-unanswered D2',
    ]);
  });
});
