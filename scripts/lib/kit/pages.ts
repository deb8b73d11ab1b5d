import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';

import type {Files} from './bundles.ts';
import {selfTestCases} from './cases.ts';

/** The policy under which everything of the kit works; operators copy it. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const text = (words: string): Uint8Array => Buffer.from(words);

/** All files below a folder by their path inside it, with `/` between the parts. */
export function folder(path: string): Files {
  if (!existsSync(path)) return {};
  const names = readdirSync(path, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [
        file
          .slice(path.length + 1)
          .split(sep)
          .join('/'),
        readFileSync(file),
      ];
    }),
  );
}

/** The hash that a page writes beside a script's address. */
export const integrityOf = (bytes: Uint8Array): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** The line for a site's template. */
const install = (version: string, file: string, bytes: Uint8Array, more = ' defer data-linli-scope=".article"') =>
  `<script src="/static/linli/${version}/${file}" integrity="${integrityOf(bytes)}"${more}></script>`;

const escapeHtml = (words: string): string =>
  words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Script tags with their hashes, one a line, for every entry an operator may use. */
export function snippets(version: string, loader: Files): string {
  const module = install(version, 'linli.mjs', loader['linli/linli.mjs']!, ' data-linli-scope=".article"');
  return [
    install(version, 'linli.js', loader['linli/linli.js']!),
    module.replace('<script ', '<script type="module" '),
    install(version, 'linli-all.js', loader['linli/linli-all.js']!),
    '',
  ].join('\n');
}

/** The kit's pages, their places filled in. */
export function kitPages(root: string, version: string, loader: Files): Files {
  const places: Readonly<Record<string, string>> = {
    version,
    policy: POLICY,
    integrity: integrityOf(loader['linli/linli.mjs']!),
    install: install(version, 'linli.js', loader['linli/linli.js']!),
    snippets: snippets(version, loader),
  };
  const page = (name: string): Uint8Array => {
    const source = readFileSync(join(root, 'site/kit', name), 'utf8');
    const filled = source.replace(/\{\{(\w+)\}\}/g, (_, place: string) => escapeHtml(places[place]!));
    return text(filled.replace('<!-- cases -->', selfTestCases));
  };
  return {
    'index.html': page('index.html'),
    'statement.html': page('statement.html'),
    'self-test.html': page('self-test.html'),
    'builder/index.html': page('builder.html'),
    'kit.css': readFileSync(join(root, 'site/kit/kit.css')),
    'linli/fallback.css': readFileSync(join(root, 'site/kit/fallback.css')),
    'linli/linli-frame.js': readFileSync(join(root, 'site/frame/linli-frame.js')),
    'csp.txt': text(`Content-Security-Policy: ${POLICY}\n`),
    'integrity.txt': text(snippets(version, loader)),
  };
}

/** A browser loads no module from a disk: the examples take the classic bundle that has everything inside. */
const SCRIPT = /(?:type="module" )?src="[./]*packages\/loader\/dist\/linli\.m?js"/g;

/** What opens without a build: pages, their styles and scripts, and the data they link to. */
const PLAIN = /^(?:[^/]+\.(?:html|css|js)|data\/[^/]+)$/;

/** The example pages with the kit's own script. Bytes that are not UTF-8 (a page in GBK) stay as they are. */
export function examplePages(root: string): Files {
  const files = Object.entries(folder(join(root, 'examples'))).filter(([name]) => PLAIN.test(name));
  return Object.fromEntries(
    files.map(([name, bytes]) => {
      if (!name.endsWith('.html')) return [`examples/${name}`, bytes];
      const page = Buffer.from(bytes).toString('latin1').replace(SCRIPT, 'src="../linli/linli-all.js" defer');
      return [`examples/${name}`, Buffer.from(page.replace(/ defer(="defer")? defer(="defer")?/g, ' defer'), 'latin1')];
    }),
  );
}
