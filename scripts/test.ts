import {BUILD, ELEMENTS, FORMAT, LINT, PAGES, runStages, SITE_TYPES, TYPES, UNIT} from './lib/steps.ts';

process.exitCode = await runStages([[[UNIT], [FORMAT, LINT, TYPES]], [[SITE_TYPES], [BUILD]], [[ELEMENTS]], [[PAGES]]]);
