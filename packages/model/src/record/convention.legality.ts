/** The legality check under a path that the package publishes: elements load it when a board asks for it. */
export {findLegalDoubts, type LegalDoubt, type LegalFlag, legalProblems} from '../legality/index.ts';
