import {existsSync, globSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Browser, chromium} from 'playwright-core';

import {engines} from './engines.mjs';
import {ROOT} from './install.mjs';
import {serve} from './serve.ts';

// `npm run pictures`: every widget's SVG of the built site as PNG beside it. `npm run pictures -- kaili/meetings`: only
// those whose path holds a word. `npm run pictures -- --readme`: the picture of the README. Not part of `npm start`: it
// needs a browser and a Chinese font.

/** Pixels of the file for one of the drawing: sharp on phones, and on paper at A4. */
const SCALE = 2;

async function launch(): Promise<Browser> {
  const {chromium: executablePath, chineseFont} = engines();
  if (!executablePath) throw new Error('no Chromium was found: install it, or name it in LINLI_CHROMIUM');
  if (!chineseFont) throw new Error('no Chinese font was found: install fonts-noto-cjk');
  return chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
}

/** Draws SVG files as PNG files beside them; gives the paths of those, below `dist`. */
async function widgets(browser: Browser, dist: string, words: readonly string[]): Promise<readonly string[]> {
  const all = globSync('*/*.svg', {cwd: dist}).map((path) => path.replace(/\\/g, '/'));
  const wanted = all.filter((path) => words.length === 0 || words.some((word) => path.includes(word))).sort();
  if (wanted.length === 0) throw new Error(`no picture to draw in ${dist}: build the site first, or name another`);
  const page = await browser.newPage({deviceScaleFactor: SCALE, locale: 'zh-CN'});
  for (const path of wanted) {
    const svg = readFileSync(join(dist, path));
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg.toString('utf8')) ?? [];
    await page.setViewportSize({width: Number(width), height: Number(height)});
    await page.goto(`data:image/svg+xml;base64,${svg.toString('base64')}`);
    writeFileSync(join(dist, path.replace(/svg$/, 'png')), await page.screenshot());
  }
  return wanted;
}

/** The page of one community, as the READMEs show it. */
async function readme(browser: Browser, dist: string): Promise<void> {
  const folder = join(ROOT, 'docs/pictures');
  mkdirSync(folder, {recursive: true});
  const {server, url} = await serve(dist, {host: '127.0.0.1', port: 5290});
  const page = await browser.newPage({viewport: {width: 1120, height: 1480}, locale: 'zh-CN'});
  await page.goto(`${url}yumen-laoshiqu/`, {waitUntil: 'networkidle'});
  await page.screenshot({path: join(folder, 'community.png')});
  server.closeAllConnections();
  server.close();
}

const words = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const dist = process.env.LINLI_DIST ?? join(ROOT, 'dist');
let browser: Browser | undefined;

try {
  if (!existsSync(dist)) throw new Error('dist/ is missing: run npm run build first');
  browser = await launch();
  if (process.argv.includes('--readme')) await readme(browser, dist);
  else console.log(`linli: ${(await widgets(browser, dist, words)).length} pictures drawn as PNG in ${dist}`);
} catch (error) {
  console.error(`linli: no pictures: ${(error as Error).message}`);
  process.exitCode = 1;
} finally {
  await browser?.close();
}
