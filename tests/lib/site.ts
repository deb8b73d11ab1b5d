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

/** Serves dist/ on a free port and starts Chromium. */
export async function stage(): Promise<Stage> {
  const {server, url} = await serve(DIST, {host: '127.0.0.1', port: 5300});
  const browser = await chromium.launch({executablePath: engines().chromium ?? undefined, args: FLAGS});
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
