import {rmSync} from 'node:fs';
import {join} from 'node:path';

import {run, ROOT} from './install.mjs';
import {buildCli} from './lib/cli-build.ts';
import {fingerprint, isFresh, remember} from './lib/fingerprint.ts';
import {packFolder} from './lib/pack-han.ts';
import {buildElements, buildSelfHosted} from './lib/vite-builds.ts';

/** One thing `npm run build` makes: its outputs are stable places that others rely on. */
interface Step {
  readonly name: string;
  readonly outputs: readonly string[];
  readonly make: () => void | Promise<void>;
}

function tool(command: string, ...args: string[]): void {
  const {status} = run(command, args);
  if (status !== 0) throw new Error(`${command} ${args[0] ?? ''} failed: see the lines above`);
}

async function library(): Promise<void> {
  rmSync(join(ROOT, 'packages/model/dist'), {recursive: true, force: true});
  tool('tsc', '-p', 'packages/model/tsconfig.build.json');
  packFolder(join(ROOT, 'packages/model/dist/privacy'));
  await buildElements();
  tool('tsc', '-p', 'packages/elements/tsconfig.build.json');
  await buildSelfHosted();
  await buildCli();
  tool('cem', 'analyze', '--config', 'scripts/custom-elements-manifest.config.mjs', '--quiet');
}

const STEPS: readonly Step[] = [
  {
    name: 'library',
    outputs: [
      'packages/model/dist',
      'packages/elements/dist',
      'packages/loader/dist/linli.js',
      'packages/cli/dist/linli.mjs',
    ],
    make: library,
  },
  {name: 'site', outputs: ['dist/index.html'], make: () => tool('astro', 'build', '--silent')},
  {
    name: 'storybook',
    outputs: ['dist-storybook/index.html'],
    make: () => tool('storybook', 'build', '--output-dir', 'dist-storybook', '--disable-telemetry', '--quiet'),
  },
];

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const ifChanged = process.argv.includes('--if-changed');
const inputs = fingerprint();

for (const {name, outputs, make} of STEPS.filter((step) => wanted.length === 0 || wanted.includes(step.name))) {
  if (ifChanged && isFresh(name, outputs, inputs)) {
    console.log(`linli: ${name} is up to date`);
    continue;
  }
  console.log(`linli: building ${name} …`);
  const start = performance.now();
  try {
    await make();
  } catch (error) {
    console.error(`linli: ${name} was not built: ${(error as Error).message}`);
    process.exit(1);
  }
  remember(name, inputs);
  console.log(`linli: ${name} built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
