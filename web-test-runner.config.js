import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

import {tallyReporter} from './tests/wtr/tally-reporter.js';
import {WebKitLauncher} from './tests/wtr/webkit-launcher.js';
import {engines} from './scripts/engines.mjs';

const {chromium, firefox} = engines();

// Chromium as root in a closed network: no sandbox, and none of the calls it makes by itself.
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const ALL = {
  chromium: () => chromeLauncher({launchOptions: {executablePath: chromium, args: CHROMIUM_FLAGS}, concurrency: 1}),
  firefox: () =>
    chromeLauncher({puppeteer, launchOptions: {browser: 'firefox', executablePath: firefox}, concurrency: 1}),
  webkit: () => new WebKitLauncher(),
};

// LINLI_ENGINES=chromium narrows a run by hand; `npm test` always runs all three.
const names = (process.env.LINLI_ENGINES ?? 'chromium,firefox,webkit').split(',');

export default {
  files: [
    'packages/elements/src/**/*.test.ts',
    '!**/*.{layout,node}.test.ts',
    'packages/loader/src/**/*.browser.test.ts',
  ],
  nodeResolve: {exportConditions: ['linli-source', 'production', 'default']},
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: new URL('./tsconfig.json', import.meta.url).pathname}),
  ],
  browsers: names.map((name) => ALL[name]()),
  concurrentBrowsers: 2,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: {config: {timeout: 20_000}},
  reporters: [defaultReporter({reportTestProgress: false}), tallyReporter()],
};
