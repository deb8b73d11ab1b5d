export {toBoard} from './convention/board.layout.ts';
export {numberingOf} from './text/numbering.ts';
export {type ConventionTelling, conventionTelling} from './convention/convention.telling.ts';
export {installParts} from './parts/server-parts.ts';
export {versionsOf, widerOf} from './versions/lineage.layout.ts';
export {articlesOf, type Board, type Group, type Head, type Item, type Telling, toGroups} from './text/sheet.layout.ts';
