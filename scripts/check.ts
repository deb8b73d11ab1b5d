import {FORMAT, LINT, runStages, TYPES, UNIT} from './lib/steps.ts';

process.exitCode = await runStages([[[UNIT], [FORMAT, LINT, TYPES]]]);
