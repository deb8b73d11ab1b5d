import {gzipSync} from 'node:zlib';

import {build, type Plugin} from 'vite';

import {common, ELEMENT_PLUGINS, TARGET} from './vite-builds.ts';

/** What a browser would load for a module of a code, and the source files that it comes from. */
interface Bundle {
  readonly code: string;
  readonly sources: readonly string[];
}

/** As the self-hosted files are built, or as another project builds what it imports from the published packages. */
type From = 'sources' | 'published';

/** Builds a module of this code. */
export async function bundle(code: string, from: From = 'sources'): Promise<Bundle> {
  const id = '\0linli-sized.ts';
  const entry: Plugin = {
    name: 'linli-sized',
    resolveId: (name) => (name === id ? id : null),
    load: (name) => (name === id ? code : null),
  };
  const built = await build({
    ...common,
    ...(from === 'published' && {resolve: {}}),
    plugins: from === 'published' ? [entry] : [entry, ...ELEMENT_PLUGINS],
    build: {
      write: false,
      target: TARGET,
      minify: true,
      rolldownOptions: {input: id, preserveEntrySignatures: 'strict', output: {minify: true}},
    },
  });
  if (!('output' in built)) throw new Error('one build was asked for');
  const chunks = built.output.filter((file) => file.type === 'chunk');
  const rendered = chunks.flatMap(({modules}) => Object.entries(modules).filter(([, {code: kept}]) => kept));
  return {code: chunks.map((chunk) => chunk.code).join(''), sources: rendered.map(([source]) => source)};
}

/** Bytes (min + gzip) of what a browser would load for a module of this code. */
export const sizeOf = async (code: string, from?: From): Promise<number> =>
  gzipSync((await bundle(code, from)).code, {level: 9}).length;
