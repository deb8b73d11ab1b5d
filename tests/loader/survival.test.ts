import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Page} from 'playwright-core';

import {ROOT} from '../lib/site.ts';
import {FILTERS} from './lib/filters.ts';
import {FIGURES_TABLE, MARKED, MARKED_ARTICLE, tableFor} from './lib/tables.ts';
import {type Answer, drawn, LOADER_TAG, pageOf, type Theatre, theatre} from './lib/theatre.ts';

const DOC = join(ROOT, 'docs/embedding.md');
const PATH = '/zt/article.html';
const TAG = `<linli-indicator-chart kind="bar" label="志愿者">${FIGURES_TABLE}</linli-indicator-chart>`;
const TITLE = '<p>志愿者人数</p>';

/** The first marker of each element. */
const ONE_OF_EACH = new Map([...MARKED].reverse().map(({element, markers}) => [element, markers[0]!]));
const LISTED = ['convention-board', 'brand-diagram'];

/** What the editor pastes for each rung of the ladder. */
const RUNGS: Readonly<Record<string, {what: string; article: string; head?: string}>> = {
  A: {
    what: '脚本＋标签＋表格',
    article: `<script type="module" src="/static/linli/1.0.0/elements/indicator-chart.js"></script>${TAG}`,
    head: '',
  },
  B: {what: '标签＋表格', article: TAG},
  C: {
    what: '带类名的链接',
    article: '<p><a class="linli linli-indicator-chart linli-kind-bar" href="/zt/zyz.csv">志愿者人数</a></p>',
  },
  D: {
    what: '带类名的表格',
    article: TITLE + FIGURES_TABLE.replace('<table', '<table class="linli linli-indicator-chart linli-kind-bar"'),
  },
  E: {what: '标记段＋普通表格', article: MARKED_ARTICLE},
  F: {what: 'iframe', article: `<iframe title="志愿者人数" src="/embed.html" loading="lazy"></iframe>`},
  G: {what: '图片＋普通表格', article: `<p><img src="/c.png" alt="志愿者人数：东苑最多，120人"></p>${FIGURES_TABLE}`},
};

const FILES: Readonly<Record<string, Answer>> = {
  '/zt/zyz.csv': {body: '小区,人数\n东苑,120\n西苑,80余\n', type: 'text/csv'},
  '/embed.html': {body: '<!doctype html><title>x</title>', type: 'text/html'},
  '/c.png': {
    body: Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
    type: 'image/png',
  },
};

type Outcome = '成图' | '在' | '标签成了文字' | '只剩表格' | '只剩链接' | '只剩文字' | '全没了';

/** What a reader of the published page has, once nothing changes any more. */
function outcome(page: Page): Promise<Outcome> {
  return page.evaluate(() => {
    const article = document.querySelector<HTMLElement>('.article')!;
    if (/<(linli-|script|iframe)/.test(article.innerText)) return '标签成了文字';
    const drawn = [...article.querySelectorAll('*')].some(({shadowRoot}) => shadowRoot?.querySelector('.surface *'));
    if (drawn) return '成图';
    if (article.querySelector('iframe[src],img[src][alt]')) return '在';
    if (article.querySelector('td')) return '只剩表格';
    if (article.querySelector('a[href]')) return '只剩链接';
    return article.innerText.trim() ? '只剩文字' : '全没了';
  });
}

let stage: Theatre;
let tool: Page;
before(async () => {
  stage = await theatre();
  tool = (await stage.visit('/blank', {'/blank': {body: '<!doctype html><title>x</title>'}}, {})).page;
});
after(() => stage.close());

/** The sentinel of a page: it is drawn after whatever stands before it. */
const LAST =
  '<p>【条形图】完</p><table id="last"><tr><th>甲</th><th>数</th></tr><tr><td>乙</td><td>1</td></tr></table>';

async function publish(filtered: string, head = LOADER_TAG.replace('.article', 'body')): Promise<Outcome> {
  const sentinel = head ? `<div id="sentinel">${LAST}</div>` : '';
  const {page, said} = await stage.visit(PATH, {[PATH]: pageOf(filtered, {head, after: sentinel}), ...FILES});
  if (head)
    await page.waitForFunction(() => document.querySelector('#last')?.closest('linli-indicator-chart')?.shadowRoot);
  const waiting = () =>
    [...document.querySelectorAll('.article a.linli, .article linli-indicator-chart')].every((node) =>
      node.closest('linli-indicator-chart')?.shadowRoot?.querySelector('.surface *'),
    );
  await page.waitForFunction(waiting, undefined, {timeout: head ? 5_000 : 700}).catch(() => {});
  assert.deepEqual(
    said.filter((line) => line.startsWith('uncaught')),
    [],
  );
  return outcome(page);
}

describe('what survives a CMS', () => {
  const results = new Map<string, Outcome[]>();
  for (const [rung, {what, article, head}] of Object.entries(RUNGS)) {
    test(`rung ${rung} (${what}) through ${FILTERS.length} filters`, async () => {
      const outcomes: Outcome[] = [];
      for (const {apply} of FILTERS) outcomes.push(await publish(await apply(tool, article), head));
      results.set(rung, outcomes);
      assert.ok(['成图', '在'].includes(outcomes[0]!), `unfiltered: ${outcomes[0]}`);
    });
  }

  test('rung E becomes a chart behind every filter', () => {
    assert.deepEqual(
      results.get('E'),
      FILTERS.map(() => '成图'),
    );
  });

  for (const [at, {name, apply}] of FILTERS.entries()) {
    test(`behind ${name} every element is drawn from its marker, tables and lists alike`, async () => {
      const parts = [...ONE_OF_EACH].map(([element, word]) => `<p>【${word}】${element}</p>${tableFor(element)}`);
      const lists = ['公约', '品牌'].map((word) => `<p>【${word}】清单</p><ol><li>邻里互助</li><li>楼道清洁</li></ol>`);
      const article = [...parts, ...lists].join('<p>正文。</p>');
      const {page, said} = await stage.visit(PATH, {[PATH]: pageOf(await apply(tool, article))});
      await drawn(page, ONE_OF_EACH.size + lists.length);
      const made = await page.$$eval('.article [label]', (all) => all.map(({localName}) => localName));
      assert.deepEqual(made.sort(), [...ONE_OF_EACH.keys(), ...LISTED].map((element) => `linli-${element}`).sort());
      if (at === 0) assert.deepEqual(said, []);
    });
  }

  test('docs/embedding.md shows these results (LINLI_WRITE=1 writes them)', () => {
    const head = `| 档 | 编辑粘贴的 | ${FILTERS.map(({name}) => name).join(' | ')} |`;
    const rule = `| --- | --- | ${FILTERS.map(() => '---').join(' | ')} |`;
    const lines = Object.entries(RUNGS).map(
      ([rung, {what}]) => `| ${rung} | ${what} | ${results.get(rung)!.join(' | ')} |`,
    );
    const table = [head, rule, ...lines].join('\n');
    const doc = readFileSync(DOC, 'utf8');
    const made = doc.replace(
      /(<!-- survival -->\n)[^]*?(\n<!-- \/survival -->)/,
      (_, open, close) => open + table + close,
    );
    if (process.env.LINLI_WRITE) writeFileSync(DOC, made);
    else assert.equal(doc, made);
  });
});
