export {toBoard} from './board.layout.ts';
export {numberingOf} from './convention-board.numbering.ts';
export {type ConventionTelling, conventionTelling} from './convention.telling.ts';
export {installParts} from './server-parts.ts';
export {versionsOf, widerOf} from './lineage.layout.ts';
export {articlesOf, type Board, type Group, type Head, type Item, type Telling, toGroups} from './sheet.layout.ts';
