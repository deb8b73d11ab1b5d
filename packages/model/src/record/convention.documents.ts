import type {Column} from './column.ts';
import type {Values} from './build-row.ts';
import {say} from './shared-columns.ts';

export type ProcedureStep = 'collected' | 'drafted' | 'reviewed' | 'voted' | 'filed';

/** What was published at a step: a notice, a draft, minutes, the filed text. */
export interface StepDocument {
  readonly step: ProcedureStep;
  /** An address that the page may link to: https or relative. */
  readonly href: string;
}

const document = <Key extends string>(key: Key, hans: string, hant: string, en: string, alias: string) =>
  ({key, type: 'url', label: say(hans, hant, en), aliases: [alias]}) as const;

/** Columns with the address of each step's document. */
export const DOCUMENT_COLUMNS = [
  document('collectedDocument', '征集文件', '徵集文件', 'collected document', '征集通知'),
  document('draftedDocument', '草案文件', '草案文件', 'draft document', '草案全文'),
  document('reviewedDocument', '审核文件', '審核文件', 'review document', '审核意见'),
  document('votedDocument', '表决文件', '表決文件', 'vote document', '表决结果'),
  document('filedDocument', '备案文件', '備案文件', 'filing document', '备案公告'),
] as const satisfies readonly Column[];

const STEP_KEYS = [
  ['collectedDocument', 'collected'],
  ['draftedDocument', 'drafted'],
  ['reviewedDocument', 'reviewed'],
  ['votedDocument', 'voted'],
  ['filedDocument', 'filed'],
] as const satisfies readonly (readonly [string, ProcedureStep])[];

/** The documents of a row in the order of the steps; absent when there are none. */
export function documentsOf(values: Values<typeof DOCUMENT_COLUMNS>): readonly StepDocument[] | undefined {
  const documents = STEP_KEYS.flatMap(([key, step]) => (values[key] ? [{step, href: values[key]}] : []));
  return documents.length > 0 ? documents : undefined;
}
