import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {build, type InlineConfig, type Plugin} from 'vite';

import {KINDS} from '@linli/model/kinds';

import {packedGate} from './pack-han.ts';
import {slimSource} from './slim.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ELEMENTS = join(ROOT, 'packages/elements');
const LOADER = join(ROOT, 'packages/loader');

/**
 * Grade B of the promise in browsers (chrome86, firefox91, safari14.1, ios14.5) reads all of ES2021; older engines read the
 * plain table. Naming the engines would spell out every `?.`, for a fault that only `f?.(...list, last)` meets.
 */
export const TARGET = 'es2021';

/** Names of the elements there are: the folders that hold a `linli-<name>.ts`. */
export const elementNames = (): string[] =>
  readdirSync(join(ELEMENTS, 'src'), {withFileTypes: true})
    .filter(
      (entry) =>
        entry.isDirectory() && readdirSync(join(ELEMENTS, 'src', entry.name)).includes(`linli-${entry.name}.ts`),
    )
    .map(({name}) => name)
    .sort();

/**
 * Published files never define a tag twice, so that two versions can stand on one page. The source has no such guard:
 * hot reload would then never replace a class.
 */
const guardDefine: Plugin = {
  name: 'linli-guard-define',
  transform(code, id) {
    if (!/\/linli-[a-z-]+\.ts$/.test(id)) return null;
    return {
      code: code.replace(
        /customElements\.define\((['"][a-z-]+['"])/g,
        'customElements.get($1) || customElements.define($1',
      ),
      map: null,
    };
  },
};

/** What an element's source goes through wherever it is bundled. */
export const ELEMENT_PLUGINS: readonly Plugin[] = [guardDefine, slimSource, packedGate];

/** What all builds have in common. */
export const common: InlineConfig = {
  root: ROOT,
  configFile: false,
  logLevel: 'warn',
  resolve: {conditions: ['linli-source', 'module', 'browser', 'production', 'default']},
  define: {'process.env.NODE_ENV': '"production"'},
};

/** Files that package.json exports by their own names, beside what each element has: `indicator-chart/export-svg`. */
function exportedBeside(): string[] {
  const {exports} = JSON.parse(readFileSync(join(ELEMENTS, 'package.json'), 'utf8')) as {
    exports: Record<string, string | {'linli-source': string}>;
  };
  return Object.entries(exports).flatMap(([path, target]) =>
    typeof target === 'string' || path.includes('*') ? [] : [target['linli-source'].slice('./src/'.length, -3)],
  );
}

/** `packages/elements/dist`: one file per export, with lit, d3 and the model left to the importer. */
export async function buildElements(): Promise<void> {
  rmSync(join(ELEMENTS, 'dist'), {recursive: true, force: true});
  const entry: Record<string, string> = {};
  for (const name of elementNames()) {
    for (const file of ['.ts', '.layout.ts', '.zh.ts', '.zh-hant.ts', '.en.ts'].map((ending) => name + ending))
      entry[`${name}/${file.slice(0, -3)}`] = join(ELEMENTS, 'src', name, file);
    entry[`${name}/linli-${name}`] = join(ELEMENTS, 'src', name, `linli-${name}.ts`);
  }
  for (const file of exportedBeside()) entry[file] = join(ELEMENTS, 'src', `${file}.ts`);
  await build({
    ...common,
    plugins: [...ELEMENT_PLUGINS],
    build: {
      outDir: join(ELEMENTS, 'dist'),
      target: TARGET,
      minify: false,
      lib: {entry, formats: ['es']},
      rolldownOptions: {
        external: [/^lit($|\/)/, /^@lit\//, /^d3-/, /^@linli\/model/],
        output: {entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js'},
      },
    },
  });
}

/** What every element loads: smaller in one file than in several. Modules that only some load stay out by their count. */
const CORE = new RegExp(
  'node_modules/(@lit|lit(?!-html\\/directive))|/styles/|' +
    'internal/(table-source|reading|lazy-parts|data-tables|row-links|safe-url|locale|notice|wanted-parts|print-open|' +
    'problem-sentences|data-view|late|add-styles|lazy-panel|remote-source)|' +
    'model/src/read/(plain|plain-dom|plain-objects|dom-text|description|match|heading|letters|limits|clean|words)\\.',
);

/** Parts that are always needed together: one file is smaller than several, and a page waits once. */
const TOGETHER = [
  {name: 'frame', test: /internal\/print-open\./},
  {name: 'days', test: /model\/src\/record\/dates\.|internal\/calendar-day\./},
  {name: 'record', test: /model\/src\/record\/(present|shared-columns)\./},
  {
    name: 'chart',
    test: /internal\/(text-width|data-fold)|indicator-chart\/(figures|scale|value-text|bar-marks)\.|quantity\/order\./,
  },
  {name: 'numbers', test: /model\/src\/quantity\/(format|numerals|script|turn|units|units\.en|bounds)\./},
  {name: 'figures', test: /model\/src\/quantity\/(?!order|arithmetic)/},
  {
    name: 'first-look',
    test: /internal\/privacy-gate|model\/src\/privacy\/(first-look|characters|fold|name-signs|spans)\.|linli-han/,
  },
  {name: 'gate', test: /internal\/whole-gate|model\/src\/privacy\//},
  // A page of rings or tiles nearly always has several units or series: then the others are there too.
  {name: 'more', test: /indicator-chart\/(kind-choice|summary|time-names|ring-path)\./},
];

/** `packages/loader/dist/elements`: everything inside, one lazy file per element, shared parts in chunks. */
export async function buildSelfHosted(outDir = join(LOADER, 'dist')): Promise<void> {
  rmSync(outDir, {recursive: true, force: true});
  const input = Object.fromEntries([
    ...elementNames().map((name) => [name, join(ELEMENTS, 'src', name, `linli-${name}.ts`)]),
    ...LAZY.map((name) => [name, join(LOADER, 'src', `${name}.ts`)]),
  ]);
  await build({
    ...common,
    base: './',
    plugins: [...ELEMENT_PLUGINS, quiet],
    build: {
      outDir: join(outDir, 'elements'),
      target: TARGET,
      manifest: 'manifest.json',
      minify: true,
      lib: {entry: input, formats: ['es']},
      rolldownOptions: {
        // d3-array, of d3-geo, makes a bisector as it loads; nobody here bisects.
        treeshake: {propertyReadSideEffects: false, manualPureFunctions: ['bisector']},
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          minify: true,
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{name: 'core', test: CORE, minShareCount: 3}, ...TOGETHER],
          },
        },
      },
    },
  });
  for (const [format, file] of [
    ['iife', 'linli.js'],
    ['es', 'linli.mjs'],
  ] as const)
    await buildLoader(outDir, format, file);
}

/** Parts of the loader that most pages never need. */
const LAZY = ['linked', 'notes'];

/**
 * The registry as one string: in 4 kB every quote counts. It names what has a file beside the loader, so that tables of
 * other elements stay as they are.
 */
const compactKinds: Plugin = {
  name: 'linli-compact-kinds',
  load(id) {
    if (!id.endsWith('/model/src/kinds.ts')) return null;
    const elements = elementNames().map((name) => {
      const kinds = KINDS.filter(({element}) => element === name);
      return [name, ...kinds.map(({kind, markers}) => [kind ?? '', ...markers].join(' '))].join();
    });
    return `export const KINDS = ${JSON.stringify(elements.join(';'))}.split(';').flatMap((line) => {
      const [element, ...kinds] = line.split(',');
      return kinds.map((words) => {
        const [kind, ...markers] = words.split(' ');
        return {element, kind, markers};
      });
    });`;
  },
};

/** The comments meant for bundlers are of no use in a page. */
const quiet: Plugin = {
  name: 'linli-quiet',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = chunk.code.replace(/\s*\/\* @[^*]*\*\/\s*/g, '');
  },
};

const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A classic script is read in its page's encoding: in ASCII it means the same in a page of GBK, and packs a little smaller. */
const ascii: Plugin = {
  name: 'linli-ascii',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = chunk.code.replace(/[\u0080-\uffff]/g, escape);
  },
};

async function buildLoader(outDir: string, format: 'iife' | 'es', file: string): Promise<void> {
  await build({
    ...common,
    // A classic script has no `import.meta`: it knows its address from `currentScript`.
    define: {
      ...common.define,
      ...(format === 'iife' ? {'import.meta.url': 'undefined'} : {}),
    },
    plugins: [compactKinds, quiet, ascii],
    build: {
      outDir,
      emptyOutDir: false,
      // All of TARGET read ES2020; naming the engines would spell out every `?.`.
      target: 'es2020',
      minify: true,
      lib: {entry: join(LOADER, 'src/linli.ts'), formats: [format], name: 'linli', fileName: () => file},
      rolldownOptions: {output: {minify: true, exports: 'none'}},
    },
  });
}
