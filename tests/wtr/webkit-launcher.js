import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createServer} from 'node:net';

const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  ' ': ' ',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Backspace: '\uE003',
  Delete: '\uE017',
};

const MINI_BROWSERS = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
  ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((release) => `/usr/lib/${machine}/${release}/MiniBrowser`),
);

/** A TCP port nobody listens on now. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Tries until it holds or the time is over. */
async function until(works, what, milliseconds = 20_000) {
  for (const end = Date.now() + milliseconds; Date.now() < end;) {
    if (await works().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} did not start in ${milliseconds / 1000} s`);
}

/**
 * Runs tests in WebKitGTK: MiniBrowser under Xvfb, driven by WebKitWebDriver over the WebDriver protocol.
 * The test runner has no launcher for it; its commands reach it because the type is `webdriver`.
 */
export class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  concurrency = 1;
  #children = [];
  #base = '';
  #session = '';
  #urls = new Map();

  async initialize() {
    const binary = MINI_BROWSERS.find((path) => existsSync(path));
    if (!binary) throw new Error('WebKitGTK is missing: install the Debian package webkit2gtk-driver');
    const display = await this.#startScreen();
    const port = await freePort();
    this.#base = `http://127.0.0.1:${port}`;
    const env = {...process.env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1'};
    this.#spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], env);
    await until(() => this.#call('GET', '/status'), 'WebKitWebDriver');
    const options = {'webkitgtk:browserOptions': {binary, args: ['--automation']}};
    const {sessionId} = await this.#call('POST', '/session', {capabilities: {alwaysMatch: options}});
    this.#session = `/session/${sessionId}`;
    await this.#call('POST', `${this.#session}/timeouts`, {pageLoad: 120_000, script: 120_000});
  }

  #spawn(command, args, env) {
    const child = spawn(command, args, {env, stdio: 'ignore'});
    child.on('error', () => {});
    this.#children.push(child);
    return child;
  }

  async #startScreen() {
    for (let number = 90 + (process.pid % 100); number < 400; number++) {
      if (existsSync(`/tmp/.X${number}-lock`)) continue;
      this.#spawn('Xvfb', [`:${number}`, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], process.env);
      await until(async () => existsSync(`/tmp/.X11-unix/X${number}`), 'Xvfb');
      return `:${number}`;
    }
    throw new Error('No free X display');
  }

  async #call(method, path, body) {
    const response = await fetch(this.#base + path, {method, body: body && JSON.stringify(body)});
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver ${path}: ${value?.error} ${value?.message}`);
    return value;
  }

  async startSession(sessionId, url) {
    this.#urls.set(sessionId, url);
    await this.#call('POST', `${this.#session}/url`, {url});
  }

  isActive(sessionId) {
    return this.#urls.has(sessionId);
  }

  getBrowserUrl(sessionId) {
    return this.#urls.get(sessionId);
  }

  async stopSession(sessionId) {
    this.#urls.delete(sessionId);
    await this.#call('POST', `${this.#session}/url`, {url: 'about:blank'});
    return {};
  }

  async startDebugSession() {
    throw new Error('Debugging in WebKit is not supported');
  }

  /** Called by `sendKeys` of @web/test-runner-commands: keys one after the other, `Shift+Tab` as a chord. */
  async sendKeys(_sessionId, keys) {
    for (const key of keys) {
      const chord = (key.length > 1 ? key.split('+') : [key]).map((name) => KEYS[name] ?? name);
      const downs = chord.map((value) => ({type: 'keyDown', value}));
      const ups = [...chord].reverse().map((value) => ({type: 'keyUp', value}));
      const actions = [{type: 'key', id: 'keyboard', actions: [...downs, ...ups]}];
      await this.#call('POST', `${this.#session}/actions`, {actions});
    }
  }

  async stop() {
    if (this.#session) await this.#call('DELETE', this.#session).catch(() => {});
    for (const child of this.#children.reverse()) child.kill();
  }
}
