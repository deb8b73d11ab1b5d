import {formatChange} from '@linli/model/quantity';

import type {SourceFact} from './facts.ts';
import {typeset} from './typeset.ts';

const NATURES: Readonly<Record<string, string>> = {
  figure: '统计数字',
  structure: '名称里的数',
  standard: '标准或期限',
  idiom: '习惯说法',
};

/** What kind of number a fact is, in words. Only 统计数字 are ever drawn. */
export function natureName(nature: string): string {
  return NATURES[nature] ?? nature;
}

/** What a document says about a number besides the number: whole, measure, period, scope, change, note; in that order. */
export function factNotes(fact: SourceFact, labels: ReadonlyMap<string, string>): readonly string[] {
  const {of, per, period, scope, change, note} = fact;
  const notes: string[] = [];
  if (of !== undefined) notes.push(`属于：${labels.get(of) ?? typeset(of)}`);
  if (per !== undefined) notes.push(`按：${typeset(per)}`);
  if (period !== undefined) notes.push(`时期：${typeset(period)}`);
  if (scope !== undefined) notes.push(`范围：${typeset(scope)}`);
  if (change !== undefined) notes.push(changeNote(change));
  if (note !== undefined) notes.push(typeset(note));
  return notes;
}

function changeNote({kind, amount, unit, base}: NonNullable<SourceFact['change']>): string {
  return `变化：${formatChange({kind, amount: {value: amount, qualifier: 'exact', unit}, base}, 'zh-Hans')}`;
}
