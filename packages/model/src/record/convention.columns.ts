import type {Column} from './column.ts';
import {BALLOT_COLUMNS} from './convention.ballot.columns.ts';
import {DOCUMENT_COLUMNS} from './convention.documents.ts';
import {NAMING_COLUMNS} from './convention.naming.ts';
import {SAMPLE, say} from './shared-columns.ts';
import {VOTE_COLUMNS} from './vote.columns.ts';

/** Columns of a table of conventions. */
export const CONVENTION_COLUMNS = [
  ...NAMING_COLUMNS,
  {
    key: 'scope',
    type: 'text',
    label: say('适用范围', '適用範圍', 'scope'),
    aliases: ['范围', '範圍'],
  },
  ...VOTE_COLUMNS,
  ...BALLOT_COLUMNS,
  {
    key: 'collectedOn',
    type: 'date',
    label: say('征集日期', '徵集日期', 'collected on'),
    aliases: ['征集时间', '征集'],
  },
  {
    key: 'draftedOn',
    type: 'date',
    label: say('草案日期', '草案日期', 'drafted on'),
    aliases: ['起草日期', '草案'],
  },
  {
    key: 'reviewedOn',
    type: 'date',
    label: say('审核日期', '審核日期', 'reviewed on'),
    aliases: ['审核', '审查日期'],
  },
  {
    key: 'votedOn',
    type: 'date',
    label: say('表决日期', '表決日期', 'voted on'),
    aliases: ['表决', '通过日期'],
  },
  {
    key: 'filedOn',
    type: 'date',
    label: say('备案日期', '備案日期', 'filed on'),
    aliases: ['备案', '公布日期', '备案公布日期'],
  },
  {
    key: 'filedWith',
    type: 'text',
    label: say('备案机关', '備案機關', 'filed with'),
    aliases: ['备案单位', '備案單位'],
  },
  {
    key: 'filingNumber',
    type: 'text',
    label: say('备案号', '備案號', 'filing number'),
    aliases: ['备案编号', '文号'],
  },
  ...DOCUMENT_COLUMNS,
  {
    key: 'inForceFrom',
    type: 'date',
    label: say('施行日期', '施行日期', 'in force from'),
    aliases: ['生效日期', '实施日期'],
  },
  {
    key: 'nextReview',
    type: 'date',
    label: say('下次修订', '下次修訂', 'next review'),
    aliases: ['复审日期', '下次审议'],
  },
  {
    key: 'version',
    type: 'text',
    label: say('版本', '版本', 'version'),
    aliases: ['版次'],
  },
  {
    key: 'replaces',
    type: 'id',
    label: say('替代', '替代', 'replaces'),
    aliases: ['上一版', '替代公约'],
    refersTo: 'convention',
  },
  {
    key: 'inherits',
    type: 'id',
    label: say('承接', '承接', 'inherits'),
    aliases: ['上级公约', '上級公約', '细化'],
    refersTo: 'convention',
  },
  {
    key: 'grid',
    type: 'id',
    label: say('网格', '網格', 'grid'),
    aliases: ['所属网格', '所屬網格'],
    refersTo: 'grid',
  },
  SAMPLE,
] as const satisfies readonly Column[];
