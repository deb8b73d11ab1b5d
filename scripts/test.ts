import {BUILD, ELEMENTS, FORMAT, LINT, PAGES, runSteps, SITE_TYPES, TYPES, UNIT} from './lib/steps.ts';

process.exitCode = runSteps([FORMAT, LINT, TYPES, SITE_TYPES, UNIT, ELEMENTS, BUILD, PAGES]);
