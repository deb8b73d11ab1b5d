import {FORMAT, LINT, runSteps, TYPES, UNIT} from './lib/steps.ts';

process.exitCode = runSteps([FORMAT, LINT, TYPES, UNIT]);
