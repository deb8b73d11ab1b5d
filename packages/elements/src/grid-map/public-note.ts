import {findPersonalData} from '@linli/model/privacy';

/** What is written about a grid, as far as the privacy gate lets it be drawn: else `withheld`, which says so. */
export const publicNote = (note: string, withheld: string): string =>
  findPersonalData(note).some(({severity}) => severity === 'block') ? withheld : note;
