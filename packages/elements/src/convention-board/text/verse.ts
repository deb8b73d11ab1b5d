import type {ConventionForm} from '@linli/model/record/convention';

const FEET: Readonly<Partial<Record<ConventionForm, number>>> = {'verse-3': 3, 'verse-5': 5, 'verse-7': 7};

/**
 * Splits an article of 三字经, 五言 or 七言 into couplets, each a pair of clauses with their punctuation; the last may stand
 * alone. Null when the form is not verse or a clause has another length: then it is set as prose.
 */
export function coupletsOf(text: string, form: ConventionForm): readonly (readonly string[])[] | null {
  const feet = FEET[form];
  const clauses = text.replace(/\s+/g, '').match(/[^，。；！？、,;]+[，。；！？、,;]?/g);
  if (feet === undefined || clauses === null) return null;
  const isMetrical = clauses.every((clause) => clause.replace(/[，。；！？、,;]$/, '').length === feet);
  if (!isMetrical) return null;
  const couplets: string[][] = [];
  for (let index = 0; index < clauses.length; index += 2) couplets.push(clauses.slice(index, index + 2));
  return couplets;
}
