export type {Community, Contact, Fact, Section, Widget} from './community.ts';
export {type CommunityRead, loadCommunity} from './load-community.ts';
export {readTables, type Tables} from './tables.ts';
export {kindOfName, TABLE_NAMES} from './file-names.ts';
export {legalityOfSheet} from './legality.ts';
export {privacyOfSheet} from './privacy-gate.ts';
export {problemsBetween} from './together.ts';
export {type Sheet, sheetOf} from './sheet.ts';
