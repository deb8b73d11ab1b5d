export type {Finding, FindingKind} from './finding.ts';
export {mayHoldPersonalData} from './first-look.ts';
export {findPersonalData, type PrivacyOptions} from './find.ts';
export {hasGps} from './image-gps.ts';
export {mask} from './mask.ts';
