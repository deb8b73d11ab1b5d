import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

// Runs on the machine's own Node 20 too, before anything is installed: no dependencies here.

const PACKAGES = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'fonts-noto-cjk'];

function find(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path)) ?? null;
}

/** Where each browser engine that the tests need lies, or null. */
export function engines() {
  return {
    chromium:
      process.env.LINLI_CHROMIUM ?? find('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'),
    firefox: process.env.LINLI_FIREFOX ?? find('firefox-esr', 'firefox'),
    webkit: find('WebKitWebDriver'),
    screen: find('Xvfb'),
    chineseFont:
      existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc') || process.platform !== 'linux'
        ? 'yes'
        : null,
  };
}

const missing = () =>
  Object.entries(engines())
    .filter(([, path]) => !path)
    .map(([name]) => name);

/** Installs what is missing from Debian's packages where that is allowed; otherwise says in one sentence what to install. */
export function ensureEngines(say) {
  const before = missing();
  if (before.length === 0) return;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const install = `apt-get install -y ${PACKAGES.join(' ')}`;
  const mayInstall = find('apt-get') && (sudo.length === 0 || spawnSync('sudo', ['-n', 'true']).status === 0);
  if (mayInstall) {
    say(`installing ${before.join(', ')} from Debian's packages (once, a few minutes) …`);
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
    for (const command of ['apt-get update', install]) {
      const [program, ...args] = [...sudo, ...command.split(' ')];
      spawnSync(program, args, {stdio: ['ignore', 'ignore', 'inherit'], env});
    }
  }
  const after = missing();
  if (after.length > 0) {
    throw new Error(
      `The tests need ${after.join(', ')}: install them, on Debian with "${install}", and run npm test again.`,
    );
  }
}
