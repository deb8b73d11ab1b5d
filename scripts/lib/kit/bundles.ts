import {join} from 'node:path';

import {build, type Plugin} from 'vite';

import {ELEMENT_PLUGINS, elementNames, TARGET} from '../vite-builds.ts';

/** Files by their path in the kit. */
export type Files = Record<string, Uint8Array>;

const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Every element there is, before the loader: it finds them defined and fetches nothing. */
const allElements: Plugin = {
  name: 'linli-all-elements',
  transform(code, id) {
    if (!id.endsWith('/site/kit/all.ts')) return null;
    const elements = elementNames().map((name) => `import '@linli/elements/${name}/define';`);
    return {code: `${elements.join('\n')}\n${code}`, map: null};
  },
};

/** A classic script is read in its page's encoding: in ASCII it means the same in a page of GBK. */
const ascii: Plugin = {
  name: 'linli-ascii',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = chunk.code.replace(/[\u0080-\uffff]/g, escape);
    }
  },
};

/** Bundles one entry into one classic script, everything inside, and its style sheet if it has one. */
async function classic(root: string, entry: string, name: string): Promise<Files> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: {conditions: ['linli-source', 'module', 'browser', 'production', 'default']},
    define: {
      'process.env.NODE_ENV': '"production"',
      'import.meta.env.SSR': 'false',
      'import.meta.url': 'undefined',
      LINLI_ELEMENTS: JSON.stringify(elementNames().join(' ')),
    },
    plugins: [allElements, ...ELEMENT_PLUGINS, ascii],
    build: {
      write: false,
      target: TARGET,
      minify: true,
      cssMinify: true,
      lib: {entry, formats: ['iife'], name: 'linli', fileName: () => `${name}.js`, cssFileName: name},
      rolldownOptions: {output: {minify: true, exports: 'none', codeSplitting: false}},
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  return Object.fromEntries(
    outputs.map((one) => [one.fileName, Buffer.from(one.type === 'chunk' ? one.code : one.source)]),
  );
}

const under = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${folder}${name}`, bytes]));

/** The kit's three classic bundles: all elements with the loader, the builder, the self-test. */
export async function bundles(root: string): Promise<Files> {
  const own = (name: string) => join(root, 'site/kit', name);
  return {
    ...under('linli/', await classic(root, own('all.ts'), 'linli-all')),
    ...under('builder/', await classic(root, own('builder-page.ts'), 'builder')),
    ...(await classic(root, own('self-test.ts'), 'self-test')),
  };
}
