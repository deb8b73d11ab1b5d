import type {Words} from './problem.ts';
import type {RecordProblems} from './record.codes.ts';

/** English for what can be wrong with one row or one record. */
export const words: Words<RecordProblems> = {
  'missing-column': ({expected}) => `The column “${expected}” is missing: add it`,
  'unknown-column': () => 'The name of this column is not known: use a name of the template, or delete the column',
  'column-without-heading': () => 'This column has content but no name: name it, or clear it',
  'missing-value': ({expected}) => `“${expected}” must be filled in`,
  'hidden-characters': ({expected}) => `“${expected}” holds invisible control characters: type the cell again`,
  'too-long': ({expected, most}) => `“${expected}” is too long: at most ${most} characters`,
  'not-an-id': ({expected}) => `“${expected}” may hold letters, digits, dots, hyphens and underscores only, no blanks`,
  'not-an-integer': ({expected}) => `“${expected}” must be a whole number, for example 3`,
  'not-a-number': ({expected}) => `“${expected}” must be a number, for example 39.82`,
  'not-yes-or-no': ({expected}) => `“${expected}” must be 是 (yes) or 否 (no)`,
  'not-a-choice': ({expected, allowed}) => `“${expected}” must be one of: ${allowed}`,
  'not-a-link': ({expected}) => `“${expected}” must be an https address, a path, #section, tel: or mailto:`,
  'not-a-phone': ({expected}) => `“${expected}” must be a telephone number, for example 12345 or 0000-0000001`,
  'not-a-date': ({expected}) => `“${expected}” must be a date with its year, for example 2025-03-01 or 2025-03`,
  'not-a-share': ({expected}) =>
    `“${expected}” must be written “claimed/all”, for example 3/5, the first not the larger`,
  'out-of-range': ({expected, least, most}) => `“${expected}” must lie between ${least} and ${most}`,
  'repeated-id': ({expected, firstRow}) => `“${expected}” is the same as in row ${firstRow}: give each row its own`,
  'repeated-number': ({expected}) => `“${expected}” stands twice in one convention: correct it`,
  'numbers-out-of-order': ({expected}) =>
    `“${expected}” is smaller than in the row above: check the order; the page sorts by number`,
  'other-number': ({expected}) =>
    `The number at the beginning of the text differs from “${expected}”: please make them agree`,
  'own-parent': ({expected}) => `“${expected}” points to its own row: give the level above, or leave it empty`,
  circle: ({expected}) => `“${expected}” goes round in a circle: check which row belongs to which`,
  'several-cores': () => 'There can be one core only: give this row another role',
  'only-together': ({has, lacks}) => `Where “${has}” is filled in, “${lacks}” must be too`,
  'lists-differ': ({one, other}) => `“${one}” and “${other}” differ in number: give one for each`,
  'dates-out-of-order': () => 'This date is before that of the step before: check it',
  'fulfilled-without-date': () => 'its status says fulfilled: add the day',
  'looks-repeated': ({expected, firstRow}) => `“${expected}” looks like row ${firstRow} again, please check`,
  'date-without-status': ({expected}) => `“${expected}” needs the status 暂缓, 转办 or 撤回: leave it empty`,
  'reason-missing': ({status}) => `With the status “${status}” a reason must be given in the column 原因`,
  'more-than-whole': ({part, whole}) => `“${part}” is more than “${whole}”: check the numbers`,
  'parts-below-whole': ({part, whole}) => `“${part}” is less than “${whole}”: check that none was forgotten`,
  'target-in-other-unit': ({expected}) => `“${expected}” is in another unit than the value: use the same`,
  'wrong-unit': ({expected, unit}) => `“${expected}” is counted in ${unit}: check that it stands in the right column`,
};
