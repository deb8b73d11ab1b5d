import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Page} from 'playwright-core';

import {FIGURES_TABLE, MARKED, MARKED_ARTICLE, table, tableFor} from './lib/tables.ts';
import {type Answer, drawn, LOADER_TAG, pageOf, type Theatre, theatre, type Visit} from './lib/theatre.ts';

let stage: Theatre;
before(async () => {
  stage = await theatre();
});
after(() => stage.close());

const ARTICLE = '/zt/2025/article.html';
/** Stands last in an article: once it is drawn, the loader has looked at all before it. */
const LAST = `<div id="last"><p>【品牌】五微</p>${tableFor('brand-diagram')}</div>`;

const visit = (article: string, more: Record<string, Answer> = {}, page: Parameters<typeof pageOf>[1] = {}) =>
  stage.visit(ARTICLE, {[ARTICLE]: pageOf(article, page), ...more});

async function shown(article: string, count = 1, page: Parameters<typeof pageOf>[1] = {}): Promise<Visit> {
  const opened = await visit(article, {}, page);
  await drawn(opened.page, count);
  return opened;
}

const attributes = (page: Page, selector: string): Promise<Record<string, string>> =>
  page.$eval(selector, (node) => Object.fromEntries([...node.attributes].map(({name, value}) => [name, value])));

/** A page that worked said nothing in the console: no error, no warning, no violation of the policy. */
const silent = ({said}: Visit): void => assert.deepEqual(said, []);

/** Opens an article and checks that its part `#kept` is the same HTML afterwards; gives the notes editors would see. */
async function stays(article: string, {debug = false, lang = 'zh-CN'} = {}): Promise<string[]> {
  const head = debug ? LOADER_TAG.replace('defer', 'defer data-linli-debug') : LOADER_TAG;
  const opened = await visit(`<div id="kept">${article}</div>${LAST}`, {}, {head, lang});
  const {page} = opened;
  const read = () =>
    page.$eval('#kept', (node) => {
      const copy = node.cloneNode(true) as HTMLElement;
      copy.querySelectorAll('.linli-note').forEach((note) => note.remove());
      return copy.outerHTML;
    });
  const first = await read();
  await drawn(page, 1, '#last');
  if (debug) await page.waitForSelector('#kept .linli-note');
  assert.equal(await read(), first);
  assert.ok((await page.$eval('#kept', (node) => node.getBoundingClientRect().height)) > 10);
  const notes = await page.$$eval('#kept .linli-note', (all) => all.map(({textContent}) => textContent ?? ''));
  silent(opened);
  return notes;
}

describe('text markers around a plain table (rung E)', () => {
  const marked = MARKED.flatMap(({element, kind, markers}) => markers.map((word) => ({element, kind, word})));
  let made: {tag: string; label: string; kind: string | null; source: string | null; tables: number}[];
  before(async () => {
    const parts = marked.map(
      ({element, kind, word}) => `<p>【${word}】${word}如下</p>${tableFor(element, '', kind)}<p>来源：××社区</p>`,
    );
    const opened = await shown(parts.join('<h2>下一节</h2>'), marked.length);
    made = await opened.page.$$eval('.article > :not(h2)', (all) =>
      all.map((node) => ({
        tag: node.localName,
        label: node.getAttribute('label')!,
        kind: node.getAttribute('kind') ?? node.getAttribute('preset'),
        source: node.getAttribute('source'),
        tables: node.querySelectorAll('table').length,
      })),
    );
    silent(opened);
  });

  for (const [at, {element, kind, word}] of marked.entries()) {
    test(`【${word}】 makes ${element}${kind ? ` of kind ${kind}` : ''}`, () => {
      const chosen = element === 'grid-map' ? null : kind;
      const expected = {tag: `linli-${element}`, label: `${word}如下`, kind: chosen, source: '××社区', tables: 1};
      assert.deepEqual(made[at], expected);
    });
  }

  test('title, unit, source and time come from the paragraphs, which stay in the page', async () => {
    const opened = await shown(MARKED_ARTICLE);
    const {page} = opened;
    assert.deepEqual(await attributes(page, 'linli-indicator-chart'), {
      kind: 'column',
      label: '2024年各小区志愿者人数',
      unit: '人',
      source: '××街道办事处',
      'as-of': '2024年12月31日',
    });
    const text = await page.$eval('.article', ({textContent}) => textContent);
    assert.match(text!, /^【柱状图】2024年各小区志愿者人数（单位：人）.*数据来源：××街道办事处，截至2024年12月31日$/);
    const seen = await page.$eval('.article', (node) => (node as HTMLElement).innerText);
    assert.doesNotMatch(seen, /【/);
    assert.match(seen, /2024年各小区志愿者人数（单位：人）/);
    silent(opened);
  });

  const SHAPES: Readonly<Record<string, string>> = {
    'bold and coloured by the editor': `<p><font color="red"><strong>【柱状图】志愿者</strong></font>人数（单位：人）</p>${FIGURES_TABLE}<p><em>来源：××街道</em></p>`,
    'a heading as marker, empty paragraphs between': `<h3>【柱状图】志愿者人数（单位：人）</h3><p><br></p><p>&nbsp;</p>\n${FIGURES_TABLE}<p></p><p>来源：××街道</p>`,
    'the table in a scroll box': `<p>【柱状图】志愿者人数（单位：人）</p><div class="scroll"><div>${FIGURES_TABLE}</div></div><p>来源：××街道</p>`,
    'all in one wrapper': `<section><section><p>【柱状图】志愿者人数（单位：人）</p></section><section>${FIGURES_TABLE}<p>来源：××街道</p></section></section>`,
    'the unit on its own line': `<p>【柱状图】志愿者人数</p><p align="right">单位：人</p>${FIGURES_TABLE}<p>来源：××街道</p>`,
    'title and unit in one paragraph with a line break': `<p>【柱状图】志愿者人数<br>单位：人</p>${FIGURES_TABLE}<p>来源：××街道</p>`,
    'bare text with line breaks': `【柱状图】志愿者人数（单位：人）<br>${FIGURES_TABLE}来源：××街道<br>`,
    'the unit behind a line break': `<p><b>【柱状图】志愿者人数<br>单位：人</b></p>${FIGURES_TABLE}<p>来源：××街道<br/>截至2024年底</p>`,
    'who reported it, time and unit on one line': `<p>【柱状图】志愿者人数</p><p>填报单位：××街道　　时间：2024年12月　　单　位：人</p>${FIGURES_TABLE}`,
    'split into spans by an office program': `<p class="MsoNormal"><span>【</span><span>柱状图</span><span>】</span><b>志愿者人数（</b><span>单位：人）</span></p>${FIGURES_TABLE}<p><b>数据来源</b>：××街道</p>`,
    'in the caption': `${FIGURES_TABLE.replace('<thead>', '<caption>【柱状图】志愿者人数（单位：人）</caption><thead>')}`,
    'in the first row, as Excel users do': `${FIGURES_TABLE.replace('<thead>', '<thead><tr><td colspan="2">【柱状图】志愿者人数（单位：人）</td></tr>')}`,
  };
  for (const [name, article] of Object.entries(SHAPES)) {
    test(`found: ${name}`, async () => {
      const opened = await shown(`<p>正文第一段。</p>${article}<p>正文最后一段，也有“来源”二字。</p>`);
      const {kind, label, unit, source} = await attributes(opened.page, 'linli-indicator-chart');
      assert.deepEqual([kind, label, unit], ['column', '志愿者人数', '人']);
      if (/来源|填报/.test(article)) assert.equal(source, '××街道');
      assert.doesNotMatch(await opened.page.locator('.article').innerText(), /【|】/);
      const drawing = await opened.page.locator('linli-indicator-chart .surface *').count();
      assert.ok(drawing > 0);
      const outside = await opened.page.$$eval('.article > p', (all) => all.map(({textContent}) => textContent));
      assert.deepEqual([outside[0], outside[outside.length - 1]], ['正文第一段。', '正文最后一段，也有“来源”二字。']);
      silent(opened);
    });
  }

  test('merged cells are read as they are', async () => {
    const merged = `<table><tr><th rowspan="2">小区</th><th colspan="2">人数</th></tr><tr><th>男</th><th>女</th></tr><tr><td>东苑</td><td>60</td><td>60</td></tr><tr><td>西苑</td><td>30</td><td>50</td></tr></table>`;
    const opened = await shown(`<p>【分组图】志愿者人数（单位：人）</p>${merged}`);
    assert.ok((await opened.page.locator('linli-indicator-chart .surface *').count()) > 0);
    assert.equal(await opened.page.locator('linli-indicator-chart table').count(), 1);
    silent(opened);
  });

  test('a list that has become an element is no second marker for the list after it', async () => {
    const first = '<p>【公约】楼门公约</p><ol><li>楼道不堆杂物。</li></ol>';
    const far = '<p>正文。</p>'.repeat(100);
    for (const article of [first, `<div>${first}</div>`]) {
      const opened = await shown(`${article}<p>【品牌】五微</p><ul><li>微网格</li><li>微心愿</li></ul>${far}`, 2);
      assert.equal(await opened.page.locator('linli-brand-diagram').count(), 1);
      silent(opened);
    }
  });

  test('a convention takes the table of its vote along, or a plain list', async () => {
    const vote = table([
      ['名称', '种类', '应到', '实到', '同意', '示例'],
      ['示范公约', '居民公约', '120户', '96户', '88户', '是'],
    ]);
    const list = '<p>【公约】楼门公约</p><ol><li>楼道不堆杂物。</li><li>夜里轻声。</li></ol>';
    const opened = await shown(
      `<p>【公约】居民公约</p>${tableFor('convention-board')}${vote}<p>来源：××社区</p>${list}`,
      2,
    );
    const counts = await opened.page.$$eval('linli-convention-board', (all) =>
      all.map((one) => one.querySelectorAll('table,ol').length),
    );
    assert.deepEqual(counts, [2, 1]);
    silent(opened);
  });
});

describe('tags, classes and links (rungs A to D)', () => {
  test('a tag with its table draws it', async () => {
    const opened = await shown(
      `<linli-indicator-chart kind="bar" label="志愿者">${FIGURES_TABLE}</linli-indicator-chart>`,
    );
    silent(opened);
  });

  test('a tag in <p>, whose table the parser throws out, draws the table behind it once', async () => {
    const opened = await shown(
      `<p><linli-indicator-chart kind="bar" label="志愿者">${FIGURES_TABLE}</linli-indicator-chart></p>${LAST}`,
      2,
    );
    assert.ok((await opened.page.locator('linli-indicator-chart .surface *').count()) > 0);
    assert.equal(await opened.page.locator('.article > table').count(), 1);
    silent(opened);
  });

  test('a table with our classes; its caption is the label', async () => {
    const classed = tableFor('indicator-chart', ' class="linli linli-indicator-chart linli-kind-bar"')!;
    const opened = await shown(classed.replace('<thead>', '<caption>志愿者</caption><thead>'));
    assert.deepEqual(await attributes(opened.page, 'linli-indicator-chart'), {kind: 'bar', label: '志愿者'});
    silent(opened);
  });

  const rows = [
    {编号: '1', 网格: '第1网格', 社区: '示例社区', 户数: 412, 示例: true},
    {编号: '2', 网格: '第2网格', 社区: '示例社区', 户数: null, 示例: true},
  ];
  const FILES: Readonly<Record<string, Answer>> = {
    'grids.json': {body: JSON.stringify(rows), type: 'application/json'},
    'described.json': {
      body: JSON.stringify({title: '不用', source: '××街道', asOf: '2024年', rows}),
      type: 'application/json',
    },
    'grids.geojson': {
      body: JSON.stringify({
        type: 'FeatureCollection',
        features: rows.map((properties) => ({type: 'Feature', properties, geometry: null})),
      }),
      type: 'application/geo+json',
    },
    'grids.csv': {
      body: '\ufeff编号,网格,社区,户数,示例\r\n1,"第1网格",示例社区,412,是\r\n2,第2网格,示例社区,—,是\r\n',
      type: 'text/csv',
    },
    // The same bytes in GBK: 编号,网格,社区 / 1,甲,乙
    'gbk.csv': {body: Buffer.from('b1e0bac52ccdf8b8f12cc9e7c7f80d0a312cbcd72cd2d20d0a', 'hex'), type: 'text/csv'},
  };
  for (const [name, answer] of Object.entries(FILES)) {
    test(`a link to ${name} becomes an element with the table, and keeps the link`, async () => {
      const opened = await visit(`<p><a class="linli linli-grid-map" href="../data/${name}">各网格户数</a></p>`, {
        [`/zt/data/${name}`]: answer,
      });
      await drawn(opened.page, 1);
      assert.equal((await attributes(opened.page, 'linli-grid-map')).label, '各网格户数');
      assert.equal(await opened.page.locator('linli-grid-map .cell').count(), name === 'gbk.csv' ? 1 : 2);
      assert.equal(await opened.page.locator('linli-grid-map > table').count(), 1);
      assert.equal(await opened.page.locator('linli-grid-map a.linli').innerText(), '各网格户数');
      silent(opened);
    });
  }

  test('records that hold records go to the element as data', async () => {
    const wishes = [
      {
        id: '1',
        text: '想换一盏灯',
        status: 'claimed',
        steps: [{status: 'collected', date: '2025-01-01'}],
        sample: true,
      },
    ];
    const answer = {body: JSON.stringify(wishes), type: 'application/json'};
    const opened = await visit('<a class="linli linli-wish-wall" href="wishes.json">心愿</a>', {
      '/zt/2025/wishes.json': answer,
    });
    await drawn(opened.page, 1);
    assert.equal(await opened.page.locator('linli-wish-wall .card').count(), 1);
    silent(opened);
  });
});

describe('pages as they are', () => {
  test('outside the scope nothing is touched', async () => {
    const opened = await shown(LAST, 1, {after: `<aside><p>【柱状图】x</p>${FIGURES_TABLE}</aside>`});
    assert.equal(await opened.page.locator('aside linli-indicator-chart').count(), 0);
    silent(opened);
  });

  for (const file of ['linli.js" defer', 'linli.mjs" type="module']) {
    test(`works without a scope, as ${file.slice(0, 9)}`, async () => {
      const opened = await shown(MARKED_ARTICLE, 1, {head: `<script src="/static/linli/1.0.0/${file}"></script>`});
      silent(opened);
    });
  }

  test('content that arrives later is found', async () => {
    const opened = await shown(LAST);
    await opened.page.evaluate((html) => {
      const later = new DOMParser();
      const parse = (text: string) => later.parseFromString(text, 'text/html');
      const policy = (
        window as unknown as {
          trustedTypes: {createPolicy(name: string, rules: object): {createHTML(text: string): string}};
        }
      ).trustedTypes.createPolicy('test', {createHTML: (text: string) => text});
      document.querySelector('.article')!.append(...parse(policy.createHTML(html)).body.children);
    }, MARKED_ARTICLE);
    await drawn(opened.page, 2);
    silent(opened);
  });

  test('the loader twice, and two versions, make each element once', async () => {
    const tags = ['1.0.0', '1.0.0', '1.1.0'].map((version) => LOADER_TAG.replace('1.0.0', version)).join('');
    const tag = `<linli-grid-map label="网格">${tableFor('grid-map')}</linli-grid-map>`;
    const link = '<a class="linli linli-grid-map" href="g.csv">网格</a>';
    const csv = {body: '编号,网格,社区\n1,甲,乙\n', type: 'text/csv'};
    const opened = await visit(MARKED_ARTICLE + tag + link, {'/zt/2025/g.csv': csv}, {head: tags});
    await drawn(opened.page, 3);
    await opened.page.waitForTimeout(200);
    assert.deepEqual(await opened.page.$$eval('.article > *', (all) => all.map(({localName}) => localName)), [
      'linli-indicator-chart',
      'linli-grid-map',
      'linli-grid-map',
    ]);
    assert.equal(await opened.page.locator('linli-grid-map linli-grid-map').count(), 0);
    silent(opened);
  });

  test('<base> and a site below a path', async () => {
    const head = `<base href="/other/"><script src="/zt/sqzl/static/linli/1.0.0/linli.js" defer data-linli-scope=".article"></script>`;
    const opened = await shown(MARKED_ARTICLE, 1, {head});
    assert.ok(opened.asked.includes('/zt/sqzl/static/linli/1.0.0/elements/indicator-chart.js'));
    silent(opened);
  });

  test('a host style sheet for table, * and button changes nothing that is needed', async () => {
    const css =
      '*{margin:0;padding:0;border:0;font:12px serif!important;box-sizing:content-box}table,td{display:block;width:100%;background:#eee}button{display:none}p{text-indent:2em}svg{max-width:10px}';
    const head = `<link rel="stylesheet" href="/host.css">${LOADER_TAG}`;
    const opened = await visit(MARKED_ARTICLE + LAST, {'/host.css': {body: css, type: 'text/css'}}, {head});
    await drawn(opened.page, 2);
    const box = await opened.page.locator('linli-indicator-chart .surface').boundingBox();
    assert.ok(box!.width > 100, `${box!.width}`);
    silent(opened);
  });

  test('a file is fetched when its element comes near, and only then', async () => {
    const far = `<div>${'<p>正文。</p>'.repeat(200)}</div>`;
    const opened = await visit(`${LAST}${far}${MARKED_ARTICLE}`);
    await opened.page.waitForFunction(() => document.querySelector('linli-brand-diagram')?.shadowRoot);
    assert.ok(!opened.asked.some((path) => path.includes('indicator-chart')));
    await opened.page.locator('.article table').last().scrollIntoViewIfNeeded();
    await drawn(opened.page, 2);
    silent(opened);
  });

  test('one and a half thousand paragraphs and 50 tables are looked through in one go', async () => {
    const opened = await visit(
      `${LAST}${`<p>正文。</p>`.repeat(1_500)}${`<p>见下表。</p>${FIGURES_TABLE}`.repeat(50)}`,
    );
    await drawn(opened.page, 1);
    silent(opened);
  });
});

describe('what is not understood stays as it was, with one note where editors preview', () => {
  const nested = '<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table>';
  const long = `<table>${'<tr><td>a</td><td>1</td></tr>'.repeat(5_000)}</table>`;
  const CASES: Readonly<Record<string, readonly [string, RegExp]>> = {
    'a marker without a table': ['<p>【柱状图】志愿者（单位：人）</p><p>没有表格。</p>', /没有紧跟表格/],
    'a table without a marker': [`<p>见下表。</p>${FIGURES_TABLE}`, /没有标记/],
    'two markers before one table': [`<p>【柱状图】甲</p><p>【折线图】乙</p>${FIGURES_TABLE}`, /两个标记/],
    'an unknown kind': [`<p>【饼状图】甲</p>${FIGURES_TABLE}`, /没有这个名称/],
    'an unknown class': [FIGURES_TABLE.replace('<table', '<table class="linli linli-pie"'), /没有这个名称/],
    'an element this version does not carry': [`<p>【清单】甲</p>${FIGURES_TABLE}`, /没有这个名称/],
    'a table in a table': [`<p>【柱状图】甲</p>${nested}`, /套着表格/],
    '5 000 rows': [`<p>【柱状图】甲</p>${long}`, /超过3000行/],
    'a table switched off': [`<p><span hidden="">【不转换】</span>甲</p>${FIGURES_TABLE}`, /不转换/],
    'a table with a class, switched off': [
      `<p><span hidden="">【不转换】</span></p>${FIGURES_TABLE.replace('<table', '<table class="linli linli-indicator-chart"')}`,
      /不转换/,
    ],
  };
  for (const [name, [article, note]] of Object.entries(CASES)) {
    test(name, async () => {
      const notes = await stays(article, {debug: true});
      assert.equal(notes.length, 1, notes.join());
      assert.match(notes[0]!, note);
    });
  }

  test('readers never see a note', async () => {
    const articles = Object.values(CASES).map(([article]) => article);
    assert.deepEqual(await stays(articles.join('<h2>下一节</h2>')), []);
  });

  test('notes are said in the language of the page', async () => {
    assert.match((await stays(`<p>x</p>${FIGURES_TABLE}`, {debug: true, lang: 'zh-Hant'}))[0]!, /^編輯提示：這張表/);
    assert.match(
      (await stays(`<p>x</p>${FIGURES_TABLE}`, {debug: true, lang: 'en'}))[0]!,
      /^Linli, for editors: No marker/,
    );
  });

  test('【不转换】 itself is not shown to readers', async () => {
    const opened = await shown(`<p>【不转换】各小区人数</p>${FIGURES_TABLE}${LAST}`);
    assert.match(await opened.page.$eval('.article p', (node) => (node as HTMLElement).innerText), /^各小区人数$/);
    silent(opened);
  });

  for (const scope of ['.nowhere', '..broken[']) {
    test(`a scope that is not there (${scope}) leaves the page alone`, async () => {
      const head = LOADER_TAG.replace('.article"', `${scope}" data-linli-debug`);
      const opened = await visit(MARKED_ARTICLE, {}, {head});
      await opened.page.waitForSelector('.linli-note');
      assert.match(await opened.page.locator('.linli-note').innerText(), /没有模板指定的正文区域/);
      assert.equal(await opened.page.locator('linli-indicator-chart').count(), 0);
      silent(opened);
    });
  }
});
