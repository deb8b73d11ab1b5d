import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {chromium} from 'playwright-core';

import {engines} from './engines.mjs';
import {ROOT} from './install.mjs';
import {serve} from './serve.ts';

// Draws the README's picture from the built site, in a real browser with a Chinese font.

const FOLDER = join(ROOT, 'docs/pictures');

mkdirSync(FOLDER, {recursive: true});
const {server, url} = await serve(join(ROOT, 'dist'), {host: '127.0.0.1', port: 5290});
const browser = await chromium.launch({
  executablePath: engines().chromium ?? undefined,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({viewport: {width: 1120, height: 1480}, locale: 'zh-CN'});
await page.goto(`${url}yumen-laoshiqu/`, {waitUntil: 'networkidle'});
await page.screenshot({path: join(FOLDER, 'community.png')});
await browser.close();
server.close();
