import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core';

import {engines} from '../../scripts/engines.mjs';
import {serve} from '../../scripts/serve.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const DIST = join(ROOT, 'dist');

/** Ids of the six communities, as product and facts name them. */
export const COMMUNITIES = [
  'yumen-laoshiqu',
  'liaocheng-dongchangfu',
  'kaili',
  'hanzhong-hantai',
  'shenzhen-dahe',
  'wuxi-wangzhuang',
] as const;

/** Every page of the built site, as the path a reader asks for: `/`, `/kaili/`, `/404.html`. */
export function pages(): string[] {
  return readdirSync(DIST, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.html') && !file.startsWith(`storybook${sep}`))
    .map((file) => `/${relative(DIST, join(DIST, file)).split(sep).join('/')}`.replace(/\/index\.html$/, '/'))
    .sort();
}

/** The built HTML of one page. */
export const html = (path: string): string =>
  readFileSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path), 'utf8');

/** Pages that show one widget, alone or in a frame: there are hundreds, all from two templates. */
export function widgetPages(): string[] {
  const own = new RegExp(`^/(embed/)?(${COMMUNITIES.join('|')})/[^/]+/$`);
  return pages().filter((path) => own.test(path));
}

/** Every other page, and of each element two widgets on their pages and one in its frame: what full checks run on. */
export function samplePages(): string[] {
  const widgets = widgetPages();
  const seen = new Map<string, number>();
  const samples = widgets.filter((path) => {
    const framed = path.startsWith('/embed/');
    const kind = `${framed} ${/widget widget-([a-z-]+)/.exec(html(path))?.[1]}`;
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    return seen.get(kind)! <= (framed ? 1 : 2);
  });
  return [...pages().filter((path) => !widgets.includes(path)), ...samples];
}

/** A served site and a real browser. */
export interface Stage {
  readonly url: string;
  readonly browser: Browser;
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium as every test of whole pages does. */
export const launch = (): Promise<Browser> =>
  chromium.launch({executablePath: engines().chromium ?? undefined, args: FLAGS});

/** Serves a built site on a free port and starts Chromium. */
export async function stage({folder = DIST, port = 5300} = {}): Promise<Stage> {
  const {server, url} = await serve(folder, {host: '127.0.0.1', port});
  const browser = await launch();
  return {
    url,
    browser,
    async open(path, options) {
      const context = await browser.newContext({viewport: {width: 1280, height: 900}, locale: 'zh-CN', ...options});
      const page = await context.newPage();
      await page.goto(new URL(path.slice(1), url).href, {waitUntil: 'load'});
      return page;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
