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
/** 该拘留的拘留: what is due by law, which 应该 and 该户 do not say. */
const AS_DUE = /(?:^|[^应对])该(?:[^，。；户人者家]{2,3}的)?$/;
/** 黑名单不如红名单, 搜查是公安机关的事, 没收违法: said after the match in the same clause. */
const TURNED =
  /^(?:着|[^，。；]{0,4}(?:不如|不是办法|不可取|要不得|解决不了|是(?:公安|司法|执法|违法|犯法)|违法|犯法|属于违法|之?前(?:须|先|要|应|，)))/;
/** How far back a clause is read, and how far on. */
const BEFORE = 14;
const AFTER = 12;

function isOpposite(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return OPPOSITE.test(before) || AS_DUE.test(before) || TURNED.test(text.slice(end, end + AFTER));
}

/** What two patterns found of one thing in overlapping stretches is one doubt. */
function joined(doubts: readonly LegalDoubt[]): LegalDoubt[] {
  const last = new Map<LegalFlag, number>();
  const kept: LegalDoubt[] = [];
  for (const doubt of doubts) {
    const index = last.get(doubt.flag) ?? -1;
    const known = kept[index];
    if (known && doubt.start < known.end) kept[index] = {...known, end: Math.max(known.end, doubt.end)};
    else last.set(doubt.flag, kept.push(doubt) - 1);
  }
  return kept;
}

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
      if (!unlessNegated || !isOpposite(text, found.index, end)) {
        doubts.push({flag, start: at(found.index), end: at(end - 1) + 1});
      }
    }
  }
  return joined(doubts.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** One warning for each thing that a text may touch, at its place; the same thing twice is said once. */
export function legalProblems(text: string, place?: Place): readonly Problem[] {
  const flags = Array.from(new Set(findLegalDoubts(text).map(({flag}) => flag)));
  return flags.map((flag) => ({code: 'legal-doubt', severity: 'warning', ...(place ? {place} : {}), args: {flag}}));
}
