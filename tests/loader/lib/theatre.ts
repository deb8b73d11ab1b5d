import {existsSync, readFileSync} from 'node:fs';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core';

import {engines} from '../../../scripts/engines.mjs';
import {ROOT} from '../../lib/site.ts';

const LOADER = join(ROOT, 'packages/loader/dist');
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
  '.csv': 'text/csv',
};

/** The policy of a strict government site: everything of the loader and the elements runs under it. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "require-trusted-types-for 'script'";

/** What the server answers on one path. */
export interface Answer {
  readonly body?: string | Uint8Array;
  readonly type?: string;
  readonly status?: number;
  /** Milliseconds before the first byte; `Infinity` never answers. */
  readonly wait?: number;
  /** Bytes promised beyond those sent: the connection breaks off. */
  readonly missing?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One opened page, and all it said: console, uncaught errors, violations of the policy. */
export interface Visit {
  readonly page: Page;
  readonly said: string[];
  /** Paths asked of the server, in order. */
  readonly asked: string[];
}

export interface Theatre {
  readonly url: string;
  /** Opens `path` with these answers; paths without one are files of the loader below /static/linli/<version>/, or 404. */
  visit(path: string, answers: Readonly<Record<string, Answer>>, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

function fileOf(path: string): Answer {
  const [, name] = /^(?:\/[\w-]+)*\/static\/linli\/[\d.]+\/(.+)$/.exec(path) ?? [];
  const file = name && !name.includes('..') ? join(LOADER, name) : '';
  const example = path.startsWith('/examples/') || path.startsWith('/packages/loader/dist/') ? join(ROOT, path) : '';
  const found = [file, example].find((one) => one && existsSync(one));
  return found
    ? {body: readFileSync(found), type: TYPES[extname(found)]}
    : {status: 404, body: '404', type: 'text/html'};
}

function send(
  response: ServerResponse,
  {body = '', type = 'text/html', status = 200, missing = 0, headers}: Answer,
): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    'content-type': type,
    'content-length': bytes.length + missing,
    'cache-control': 'no-store',
    ...headers,
  });
  if (missing === 0) return void response.end(bytes);
  response.write(bytes);
  setTimeout(() => response.destroy(), 20);
}

async function newPage(browser: Browser, options?: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({viewport: {width: 1000, height: 800}, locale: 'zh-CN', ...options});
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return page;
}

/** A server whose answers each test writes, and a real browser. */
export async function theatre(): Promise<Theatre> {
  if (!existsSync(join(LOADER, 'linli.js')))
    throw new Error('packages/loader/dist is missing: run npm run build first');
  let answers: Readonly<Record<string, Answer>> = {};
  let asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURI(request.url!.replace(/[?#].*$/, ''));
    asked.push(path);
    const answer = answers[path] ?? fileOf(path);
    const {wait = 0} = answer;
    if (wait === 0) send(response, answer);
    else if (wait !== Infinity) setTimeout(() => send(response, answer), wait);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser: Browser = await chromium.launch({executablePath: engines().chromium ?? undefined, args: FLAGS});
  let shared: Page | undefined;
  return {
    url,
    async visit(path, given, options) {
      answers = given;
      const asks: string[] = (asked = []);
      // A page of its own only where it must differ: opening one costs more than most tests.
      const page = options ? await newPage(browser, options) : (shared ??= await newPage(browser));
      const said: string[] = [];
      page.removeAllListeners('console').removeAllListeners('pageerror');
      page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
      await page.goto(url + path, {waitUntil: 'domcontentloaded'});
      return {page, said, asked: asks};
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The tag the vendor puts once into the site's template. */
export const LOADER_TAG = '<script src="/static/linli/1.0.0/linli.js" defer data-linli-scope=".article"></script>';

/** A page of a CMS around an article. */
export const pageOf = (article: string, {head = LOADER_TAG, lang = 'zh-CN', after = ''} = {}): Answer => ({
  body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>文章</title><link rel="icon" href="data:,">${head}</head>
<body><header><table><tr><td>页眉表格</td></tr></table></header><div class="article">${article}</div>${after}</body></html>`,
  type: 'text/html; charset=utf-8',
  headers: {'content-security-policy': POLICY},
});

/** Scrolls to what is not drawn yet, turn by turn, until so many elements have drawn something. */
export async function drawn(page: Page, count: number, within = '.article'): Promise<void> {
  await page.waitForFunction(
    ([wanted, selector]) => {
      const all = [...document.querySelectorAll<HTMLElement>(`${selector} *`)];
      const ready = all.filter(({shadowRoot}) => shadowRoot?.querySelector('figure,.notice'));
      if (ready.length >= wanted) return true;
      const waiting = all.filter(
        (one) => one.matches('table,ol,ul,a.linli') && !ready.some((element) => element.contains(one)),
      );
      const own = all.filter((one) => one.localName.startsWith('linli-') && !ready.includes(one));
      const turn = Number(document.documentElement.dataset.turn ?? 0);
      document.documentElement.dataset.turn = String(turn + 1);
      [...waiting, ...own][turn % (waiting.length + own.length)]?.scrollIntoView();
      return false;
    },
    [count, within] as const,
    {timeout: 10_000, polling: 30},
  );
}
