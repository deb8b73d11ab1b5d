import {chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, type Rolldown} from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLI = join(ROOT, 'packages/cli');
const DIST = join(CLI, 'dist');

/** Folders of the packages that modules of a bundle came from, each once. */
function packagesOf(modules: readonly string[]): readonly string[] {
  const folders = modules.flatMap((id) => /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []);
  return [...new Set(folders)].sort();
}

/** What the licences of the bundled packages ask for: their texts go along. */
function licencesOf(folders: readonly string[]): string {
  const texts = folders.map((folder) => {
    const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
    const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
    return `${name} ${version} (${license})\n${text}`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

/** `packages/cli/dist/linli.mjs`: the command in one file for Node 20 and later, the model and all it needs inside. */
export async function buildCli(): Promise<void> {
  rmSync(DIST, {recursive: true, force: true});
  const result = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    ssr: {noExternal: true, resolve: {conditions: ['linli-source', 'node', 'module', 'import', 'default']}},
    build: {
      ssr: join(CLI, 'src/linli.ts'),
      outDir: DIST,
      target: 'node20',
      minify: false,
      rolldownOptions: {output: {format: 'es', entryFileNames: 'linli.mjs', codeSplitting: false}},
    },
  })) as Rolldown.RolldownOutput;
  const modules = result.output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
  writeFileSync(join(DIST, 'LICENSES.txt'), licencesOf(packagesOf(modules).filter(existsSync)));
  chmodSync(join(DIST, 'linli.mjs'), 0o755);
}
