export type {Community, Contact, Fact, Section, Widget} from './community.ts';
export {type CommunityRead, loadCommunity} from './load-community.ts';
export {readTables, type Tables} from './tables.ts';
