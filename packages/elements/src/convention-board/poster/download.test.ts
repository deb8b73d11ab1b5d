import {expect, fixture, html} from '@open-wc/testing';

import {offered, opened} from '../../internal/testing/tool-panel.ts';
import type {ConventionBoard} from '../convention-board.ts';
import '../linli-convention-board.ts';

const ARTICLES = [
  {id: 'a1', number: 1, chapter: '总则', text: '经全体住户商议，订立本公约。', sample: true},
  {id: 'a2', number: 2, chapter: '文明养宠', text: '遛狗牵绳，粪便随手清。', plain: '狗拉了要自己捡。', sample: true},
];

const conventionWith = (more: object) => ({
  id: 'c',
  title: '示范小区居民公约',
  kind: 'residents',
  form: 'articles',
  procedure: [{step: 'voted', date: '2025-03-16'}],
  sample: true,
  ...more,
});

const IN_FORCE = conventionWith({procedure: [{step: 'filed', date: '2025-03-28'}], inForceFrom: '2025-04-01'});

const aBoard = (convention: object) =>
  fixture<ConventionBoard>(
    html`<linli-convention-board lang="zh-Hans" .data=${{convention, articles: ARTICLES}}></linli-convention-board>`,
  );

describe('<linli-convention-board> as a picture', () => {
  it('is an SVG that opens by itself, with every article and 示例数据', async () => {
    const {blob, name} = await offered(await opened(await aBoard(IN_FORCE)), 'SVG');
    const svg = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    const said = Array.from(svg.querySelectorAll('text')).map(({textContent}) => textContent);
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(await blob.text()).not.to.match(/NaN|undefined|var\(|<style|<script/);
    for (const word of ['第一条', '第二条', '示例数据', '文明养宠']) expect(said).to.include(word);
    expect(said.join('')).to.contain('经全体住户商议，订立本公约。');
    expect(said).not.to.include('草案');
    expect(name).to.equal('示范小区居民公约.svg');
  });

  it('wears 草案 across the sheet until it is filed', async () => {
    const {blob} = await offered(await opened(await aBoard(conventionWith({}))), 'SVG');
    const svg = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    const marks = Array.from(svg.querySelectorAll('text[transform]')).map(({textContent}) => textContent);
    expect(marks.length).to.be.greaterThan(0);
    expect(new Set(marks)).to.deep.equal(new Set(['草案']));
  });

  it('is a PNG of twice the size for an article in WeChat', async () => {
    const {blob, name} = await offered(await opened(await aBoard(IN_FORCE)), 'PNG，2');
    const image = await createImageBitmap(blob);
    expect(image.width).to.equal(1600);
    expect(name).to.equal('示范小区居民公约.png');
  });
});
