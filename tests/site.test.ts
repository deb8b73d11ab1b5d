import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Page} from 'playwright-core';

import {COMMUNITIES, DIST, html, pages, ROOT, samplePages, type Stage, stage, widgetPages} from './lib/site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: Stage;
before(async () => {
  site = await stage();
});
after(() => site.close());

/** Brings every lazy element into view, then waits until all have woken up and are drawn. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const sleeping = document.querySelector('astro-island[ssr]');
    (sleeping?.firstElementChild ?? sleeping)?.scrollIntoView();
    return !sleeping;
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')].every(
      (node) => !node.localName.startsWith('linli-') || node.matches(':defined'),
    ),
  );
  await page.evaluate(() => scrollTo(0, 0));
}

interface Watched {
  readonly page: Page;
  readonly said: string[];
  readonly hosts: Set<string>;
}

/** Opens a page that gathers everything a browser would complain about, and every host it asks. */
async function watching(): Promise<Watched> {
  const page = await site.open('/404.html', {javaScriptEnabled: true});
  const said: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Going on to the next page breaks off what the one before still fetched: nothing failed there.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') said.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  return {page, said, hosts};
}

/** Names of elements on the page that drew nothing. */
function emptyElements(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((node) => node.localName.startsWith('linli-') && !node.shadowRoot?.childElementCount)
      .map(({localName}) => localName),
  );
}

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path.slice(1), site.url).href, {waitUntil: 'load'});
  await settle(page);
}

test('there is a page for each of the six communities, a home page and the sources', () => {
  for (const path of ['/', '/sources/', ...COMMUNITIES.map((id) => `/${id}/`)]) assert.ok(pages().includes(path), path);
});

/** Counts layout shifts of a page from the end of its parsing on: a slow machine paints while it still parses. */
const COUNT_SHIFTS = () => {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift = entry as PerformanceEntry & {value: number};
      const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      if (!page?.domInteractive || shift.startTime < page.domInteractive) continue;
      Object.assign(window, {linliShift: ((window as {linliShift?: number}).linliShift ?? 0) + shift.value});
    }
  }).observe({type: 'layout-shift', buffered: true});
};

/** What axe finds on a page, a line each. */
async function axeFindings(page: Page): Promise<string[]> {
  type Found = {id: string; nodes: {target: unknown; failureSummary: string}[]};
  const {violations} = await page.evaluate(() => {
    type Axe = {run(options: object): Promise<{violations: Found[]}>};
    return (globalThis as unknown as {axe: Axe}).axe.run({resultTypes: ['violations']});
  });
  const told = ({target, failureSummary}: Found['nodes'][number]) => `${String(target)} ${failureSummary}`;
  return violations.map(({id, nodes}) => `${id}: ${nodes.slice(0, 3).map(told).join(' | ')}`);
}

for (const path of samplePages()) {
  describe(`page ${path}`, () => {
    let watched: Watched;
    before(async () => {
      watched = await watching();
      await watched.page.addInitScript(COUNT_SHIFTS);
      await visit(watched.page, path);
    });
    after(() => watched.page.context().close());

    test('says nothing in the console, asks no other host, draws every element', async () => {
      assert.deepEqual(watched.said, []);
      assert.deepEqual([...watched.hosts], [new URL(site.url).host]);
      assert.deepEqual(await emptyElements(watched.page), []);
    });

    test('shifts nothing while its elements wake up', async () => {
      const shift = await watched.page.evaluate(() => (window as {linliShift?: number}).linliShift ?? 0);
      assert.ok(shift < 0.01, `layout shift ${shift} on ${path}`);
    });

    test('has a content policy in force without unsafe-inline', async () => {
      const policy = /http-equiv="content-security-policy" content="([^"]+)"/i.exec(html(path))?.[1] ?? '';
      assert.match(policy, /script-src/);
      assert.match(policy, /style-src/);
      assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval/);
      const ran = await watched.page.evaluate(() => {
        try {
          const script = document.createElement('script');
          script.textContent = 'window.linliInjected = true';
          document.head.append(script);
        } catch {
          // Trusted Types refuses even the assignment.
        }
        return 'linliInjected' in window;
      });
      assert.equal(ran, false);
    });

    test('has no axe violation in the light and the dark scheme', async () => {
      const page = await site.open(path, {bypassCSP: true, colorScheme: 'light'});
      await settle(page);
      await page.evaluate(AXE);
      const light = await axeFindings(page);
      await page.emulateMedia({colorScheme: 'dark'});
      const dark = await axeFindings(page);
      await page.context().close();
      assert.deepEqual({light, dark}, {light: [], dark: []});
    });

    test('fits 360 px, at normal and at double text size, with and without scripts', async () => {
      for (const javaScriptEnabled of [true, false]) {
        const page = await site.open(path, {viewport: {width: 360, height: 740}, javaScriptEnabled});
        assert.equal(await overflow(page), 0, `scripts: ${javaScriptEnabled}`);
        if (javaScriptEnabled) await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
        if (javaScriptEnabled) assert.equal(await overflow(page), 0, 'double text size');
        await page.context().close();
      }
    });
  });
}

test('every other page of a widget says nothing, asks no other host, draws its element and fits 360 px', async () => {
  const checked = new Set(samplePages());
  const {page, said, hosts} = await watching();
  await page.setViewportSize({width: 360, height: 740});
  const faults: string[] = [];
  for (const path of widgetPages().filter((one) => !checked.has(one))) {
    await visit(page, path);
    const wide = await overflow(page);
    faults.push(...said.splice(0), ...(await emptyElements(page)), ...(wide > 0 ? [`${wide} px too wide`] : []));
    if (faults.length > 0) assert.deepEqual(faults, [], path);
  }
  await page.context().close();
  assert.deepEqual([...hosts], [new URL(site.url).host]);
});

/** By how many pixels the page is wider than the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
}

test('maps of places say what a document lists and what it only counts, also without scripts', () => {
  const said: readonly [string, readonly string[]][] = [
    ['/shenzhen-dahe/', ['列出7处，共13处', '共15个']],
    ['/liaocheng-dongchangfu/', ['列出6处，共53处', '列出4个，共23个']],
    ['/wuxi-wangzhuang/', ['共16支隊伍', '共94個，沒有逐一列名']],
  ];
  for (const [path, texts] of said) for (const text of texts) assert.ok(html(path).includes(text), `${path} ${text}`);
});

test('the map and the wall of 玉门 follow each other', async () => {
  const page = await site.open('/yumen-laoshiqu/', {viewport: {width: 1280, height: 900}});
  await page.locator('#wish-wall').scrollIntoViewIfNeeded();
  await page.locator('#grid-map').scrollIntoViewIfNeeded();
  await page.locator('#grid-map .owed').first().waitFor();
  await page.locator('#grid-map .cell[data-id=G04]').click();
  await page.waitForFunction(() => {
    const wall = document.querySelector('#wish-wall linli-wish-wall');
    return wall?.shadowRoot?.querySelectorAll('.card').length === 2;
  });
  await page.context().close();
});

test('paper leaves out what only a screen can use, and says the brand once', async () => {
  const page = await site.open('/yumen-laoshiqu/', {javaScriptEnabled: false});
  await page.emulateMedia({media: 'print'});
  for (const screen of ['.masthead ul', '.contents', '.trail', '.widget-more', '.brand-list']) {
    assert.equal(await page.locator(screen).first().isVisible(), false, screen);
  }
  assert.equal(await page.locator('linli-brand-diagram figure').isVisible(), true);
  await page.context().close();
});

test('every link inside the site leads to a page and an id that exist', async () => {
  const known = new Map<string, Set<string>>();
  const links: {from: string; to: URL}[] = [];
  const page = await site.open('/404.html', {javaScriptEnabled: false});
  for (const path of pages()) {
    await page.goto(new URL(path.slice(1), site.url).href);
    known.set(path, new Set(await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({id}) => id))));
    const hrefs = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({href}) => href),
    );
    links.push(...hrefs.filter((href) => href.startsWith(site.url)).map((href) => ({from: path, to: new URL(href)})));
  }
  await page.context().close();
  const broken = links.filter(({to}) => {
    const ids = known.get(to.pathname);
    if (!ids) return !existsSync(join(DIST, to.pathname)) || to.pathname.endsWith('/');
    return to.hash !== '' && !ids.has(decodeURIComponent(to.hash.slice(1)));
  });
  assert.ok(links.length > 100);
  assert.deepEqual([...new Set(broken.map(({from, to}) => `${from} → ${to.pathname}${to.hash}`))], []);
});

interface Facts {
  localities: {id: string; facts: {id: string; nature: string; display: string}[]; brand: {structure: unknown}}[];
}

const {localities}: Facts = JSON.parse(readFileSync(join(ROOT, 'site/content/facts.json'), 'utf8'));

for (const {id, facts, brand} of localities) {
  describe(`without scripts, the page of ${id}`, () => {
    let page: Page;
    before(async () => {
      page = await site.open(`/${id}/`, {javaScriptEnabled: false});
    });
    after(() => page.context().close());

    test('holds every figure in its official wording in plain HTML, linked to its source', async () => {
      const held = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-fact]')].map((node) => ({
          fact: node.dataset.fact,
          text: node.textContent?.trim(),
          href: (node.closest('a') ?? node.querySelector('a'))?.getAttribute('href') ?? '',
        })),
      );
      for (const fact of facts.filter(({nature}) => nature === 'figure')) {
        const found = held.filter((item) => item.fact === fact.id);
        assert.ok(
          found.some(({text}) => text === fact.display),
          `${fact.id}: ${JSON.stringify(found)}`,
        );
        assert.ok(
          found.every(({href}) => href.endsWith(`/sources/#${fact.id}`)),
          `${fact.id} has no link to its source`,
        );
      }
    });

    test('leads from every figure to its source in one tap', async () => {
      for (const {id: fact} of facts.filter(({nature}) => nature === 'figure')) {
        // Locators see into shadow trees: the link may stand on the drawing.
        const links = page.locator(`a[href$="/sources/#${fact}"]:visible`);
        assert.ok((await links.count()) > 0, fact);
      }
    });

    test('names every part of the brand with its meaning', async () => {
      const text = (await page.evaluate(() => document.body.textContent ?? '')).replaceAll(/[\s，,：:；;（）()]/g, '');
      const walk = (part: unknown): void => {
        if (Array.isArray(part)) return part.forEach(walk);
        if (typeof part !== 'object' || part === null) return;
        const {name, meaning} = part as {name?: string; meaning?: string};
        for (const words of id === 'wuxi-wangzhuang' ? [] : [name, meaning]) {
          if (words) assert.ok(text.includes(words.replaceAll(/[\s，,：:；;（）()]/g, '')), words);
        }
        Object.values(part).forEach(walk);
      };
      walk(brand.structure);
    });
  });
}
