import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import type {AstroIntegration} from 'astro';

import {allowStyles, shadowStyleHashes} from './style-hashes.ts';

/**
 * Adds to each page's policy the hashes of the styles in its declarative shadow roots. They are read from the HTML that
 * was built, not from the elements' sources: so the hash is that of the very text a browser will see, whatever renderer
 * wrote it, and a page names only the styles it has. See docs/decisions/0003-csp-and-shadow-styles.md.
 */
export function shadowStyles(): AstroIntegration {
  return {
    name: 'linli-shadow-styles',
    hooks: {
      'astro:build:done': ({dir}) => {
        const folder = fileURLToPath(dir);
        for (const path of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
          if (!path.endsWith('.html')) continue;
          const file = join(folder, path);
          const html = readFileSync(file, 'utf8');
          const hashes = shadowStyleHashes(html);
          if (hashes.length > 0) writeFileSync(file, allowStyles(html, hashes));
        }
      },
    },
  };
}
