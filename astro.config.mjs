// @ts-check
import {defineConfig} from 'astro/config';

import {quietLit} from './site/integrations/quiet-lit.ts';
import {shadowStyles} from './site/integrations/shadow-styles.ts';

/** Vite's own conditions with ours before them: packages of this repository are read from their sources. */
const conditions = ['linli-source', 'module', 'browser', 'development|production'];
const server = {
  resolve: {conditions: ['linli-source', 'module', 'node', 'development|production'], noExternal: [/^@linli\//]},
};

export default defineConfig({
  srcDir: './site',
  outDir: './dist',
  base: process.env.LINLI_BASE ?? '/',
  // The operator's address: oEmbed and code for other sites need it whole.
  site: process.env.LINLI_SITE,
  trailingSlash: 'ignore',
  compressHTML: 'jsx',
  devToolbar: {enabled: false},
  build: {format: 'directory', inlineStylesheets: 'never'},
  integrations: [quietLit(), shadowStyles()],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types lit-html',
      ],
      scriptDirective: {resources: ["'self'"]},
      styleDirective: {resources: ["'self'"]},
    },
  },
  vite: {
    resolve: {conditions, noExternal: [/^@linli\//]},
    environments: {prerender: server, ssr: server},
    build: {target: ['chrome86', 'firefox91', 'safari14.1', 'ios14.5']},
  },
});
