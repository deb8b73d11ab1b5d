import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import {startKiosk} from './kiosk/start-kiosk.ts';
import type {WishWall} from './wish-wall.ts';
import './linli-wish-wall.ts';

const text = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, '');
const rows = (count: number) =>
  Array.from({length: count}, (_, at) => ({编号: `W${at}`, 心愿: `想换一盏灯，第${at}盏`, 状态: '征集', 示例: '是'}));

describe('<linli-wish-wall kiosk>', () => {
  const {fetch, setTimeout: wait} = window;
  afterEach(() => void Object.assign(window, {fetch, setTimeout: wait}));

  it('keeps what came last when the network is lost, says so, and takes up again what comes after', async () => {
    // Minutes pass in the wink of an eye.
    window.setTimeout = ((act: () => void, ms = 0) => wait(act, ms >= 60_000 ? 30 : ms)) as typeof setTimeout;
    let answer = () => Promise.resolve(new Response(JSON.stringify(rows(30))));
    window.fetch = () => answer();
    const wall = await fixture<WishWall>(
      html`<linli-wish-wall kiosk lang="zh-Hans" src="/wishes.json" refresh="1"></linli-wish-wall>`,
    );
    const cards = () => wall.shadowRoot!.querySelectorAll('.card').length;
    await waitUntil(() => cards() === 24, 'comes', {timeout: 8000});
    answer = () => Promise.reject(new TypeError('no network'));
    await waitUntil(() => wall.shadowRoot!.querySelector('.notice'), 'says so', {timeout: 8000});
    expect(cards()).to.equal(24);
    answer = () => Promise.resolve(new Response(JSON.stringify(rows(5))));
    await waitUntil(() => cards() === 5, 'takes up again', {timeout: 8000});
    await waitUntil(() => !wall.shadowRoot!.querySelector('.notice'));
  });

  it('shows every card of a page before it turns to the next', async () => {
    const wall = await fixture<WishWall>(html`<linli-wish-wall lang="zh-Hans" .data=${rows(30)}></linli-wish-wall>`);
    const cards = () => Array.from(wall.shadowRoot!.querySelectorAll('.card'));
    const seen = new Set<Element>();
    const look = () => {
      for (const card of cards()) {
        const {top, bottom} = card.getBoundingClientRect();
        if (top >= -1 && bottom <= innerHeight + 1) seen.add(card);
      }
    };
    let turned = 0;
    const all = cards();
    const host = Object.assign(wall, {nextPage: () => void (turned += 1)});
    look();
    const {scrollIntoView} = Element.prototype;
    Element.prototype.scrollIntoView = function (where) {
      scrollIntoView.call(this, where);
      look();
    };
    const stop = startKiosk(host, {page: 60, idle: 0});
    await waitUntil(() => turned > 0, 'turns', {timeout: 20_000});
    stop();
    Element.prototype.scrollIntoView = scrollIntoView;
    expect(all.filter((card) => !seen.has(card)).length).to.equal(0);
  });

  it('begins afresh when the reader before has left: what was filtered is shown to nobody else', async () => {
    const data = rows(60).map((row, at) => (at % 2 ? row : {...row, 状态: '办理'}));
    const wall = await fixture<WishWall>(html`<linli-wish-wall lang="zh-Hans" .data=${data}></linli-wish-wall>`);
    const stop = startKiosk(wall, {page: 40, idle: 300});
    const button = wall.shadowRoot!.querySelector<HTMLButtonElement>('[data-key=in-progress]')!;
    button.dispatchEvent(new Event('pointerdown', {bubbles: true, composed: true}));
    button.click();
    await wall.updateComplete;
    expect(text(wall.shadowRoot!.querySelector('.shown'))).to.contain('显示30件');
    await waitUntil(() => wall.filter === '', 'begins afresh', {timeout: 8000});
    await wall.updateComplete;
    expect(text(wall.shadowRoot!.querySelector('.shown'))).to.contain('显示60件');
    stop();
  });

  it('goes back to what is here where a page stays empty, its file not having come', async () => {
    const wall = await fixture<WishWall>(html`<linli-wish-wall lang="zh-Hans" .data=${[]}></linli-wish-wall>`);
    const turns: unknown[] = [];
    const stop = startKiosk(Object.assign(wall, {nextPage: (afresh?: boolean) => turns.push(afresh)}), {
      page: 20,
      idle: 0,
    });
    await waitUntil(() => turns.length > 0, 'turns');
    stop();
    expect(turns[0]).to.equal(true);
  });

  it('reckons what is late from the day that it is, however long the screen stands', async () => {
    const data = [{编号: 'W1', 心愿: '想换一盏灯', 状态: '办理', 期限: '2026-01-05', 示例: '是'}];
    const wall = await fixture<WishWall>(html`<linli-wish-wall lang="zh-Hans" .data=${data}></linli-wish-wall>`);
    wall.now = new Date('2026-01-02T12:00:00+08:00');
    await wall.updateComplete;
    expect(text(wall.shadowRoot!.querySelector('.timing'))).to.equal('还有3天');
    const stop = startKiosk(wall, {page: 30, idle: 0});
    await waitUntil(() => text(wall.shadowRoot!.querySelector('.timing')).startsWith('已超期'), 'the day goes on');
    stop();
  });

  it('never pages at a reader who asked for less motion', async () => {
    const wall = await fixture<WishWall>(html`<linli-wish-wall lang="zh-Hans" .data=${rows(60)}></linli-wish-wall>`);
    const asks = window.matchMedia;
    window.matchMedia = () => ({matches: true}) as MediaQueryList;
    const stop = startKiosk(wall, {page: 20, idle: 0});
    await new Promise((done) => wait(done, 120));
    expect(text(wall.shadowRoot!.querySelector('.pager span'))).to.equal('第1页，共3页');
    stop();
    window.matchMedia = asks;
  });

  it('offers the whole screen where the browser lets it, and takes its button along', async () => {
    const wall = await fixture<WishWall>(html`<linli-wish-wall lang="zh-Hans" .data=${rows(9)}></linli-wish-wall>`);
    let asked = 0;
    wall.requestFullscreen = () => Promise.resolve(void (asked += 1));
    const stop = startKiosk(wall);
    const button = wall.shadowRoot!.querySelector<HTMLButtonElement>('.whole-screen');
    if (document.fullscreenEnabled) {
      expect(text(button)).to.equal('全屏显示');
      button!.click();
      expect(asked).to.equal(1);
    }
    stop();
    expect(wall.shadowRoot!.querySelector('.whole-screen')).to.equal(null);
  });
});
