import type {Place, Problem} from '../problem/problem.ts';
import {type LegalFlag, RED_FLAGS} from './flags.ts';
import {plainText} from './script.ts';

/** A stretch of a text that asks for a second look; offsets are those of the given text. */
export interface LegalDoubt {
  readonly flag: LegalFlag;
  readonly start: number;
  readonly end: number;
}

/** 不罚款, 严禁摊派, 拒绝连坐; 依法…, 由公安机关…, 向法院…: said before the match in the same clause. */
const OPPOSITE =
  /(?:不[^，。；！？、违否]{0,2}|不[向对给][^，。；！？、违否]{0,4}|(?:没有|无权|并无)[^，。；！？、的者]{0,4}|(?:不得|不准|不许|不搞|不设|不以|不能|严禁|禁止|反对|杜绝|不私自|不擅自|不随意|不能随意|拒绝|抵制|防止|避免|取消|废止|不再|无需|依法|依照|公安|执法|机关|部门|法院|民警)[^，。；！？违否]{0,8})$/;
/** How far back a clause is read. */
const BEFORE = 14;

const isOpposite = (text: string, start: number): boolean =>
  OPPOSITE.test(text.slice(Math.max(0, start - BEFORE), start));

/**
 * Finds wordings of a convention that may touch a law, in order. Advice for a person to judge, never a verdict: what is not
 * found is not thereby lawful. Simplified and traditional script; time grows with the length.
 */
export function findLegalDoubts(original: string): LegalDoubt[] {
  const {text, at} = plainText(original);
  const doubts: LegalDoubt[] = [];
  for (const {flag, pattern, unlessNegated} of RED_FLAGS) {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      const end = found.index + found[0].length;
      if (!unlessNegated || !isOpposite(text, found.index)) {
        doubts.push({flag, start: at(found.index), end: at(end - 1) + 1});
      }
    }
  }
  return doubts.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** One warning for each thing that a text may touch, at its place; the same thing twice is said once. */
export function legalProblems(text: string, place?: Place): readonly Problem[] {
  const flags = Array.from(new Set(findLegalDoubts(text).map(({flag}) => flag)));
  return flags.map((flag) => ({code: 'legal-doubt', severity: 'warning', ...(place ? {place} : {}), args: {flag}}));
}
