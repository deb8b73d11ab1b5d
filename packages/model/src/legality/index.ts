export {findLegalDoubts, type LegalDoubt, legalProblems} from './find.ts';
export {type LegalFlag, RED_FLAGS} from './flags.ts';
