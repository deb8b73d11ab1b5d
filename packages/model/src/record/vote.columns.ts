import type {Column} from './column.ts';
import {say} from './shared-columns.ts';

/** Columns of a vote, in every table that tells of one. */
export const VOTE_COLUMNS = [
  {
    key: 'eligible',
    type: 'quantity',
    label: say('应到', '應到', 'eligible'),
    aliases: ['应到人数', '应到户数'],
    description: '应到会的人数或户数；没有记录写“—”。',
    example: '48户',
  },
  {
    key: 'present',
    type: 'quantity',
    label: say('实到', '實到', 'present'),
    aliases: ['实到人数', '实到户数'],
    description: '实际到会的人数或户数。',
    example: '41户',
  },
  {
    key: 'inFavour',
    type: 'quantity',
    label: say('同意', '同意', 'in favour'),
    aliases: ['赞成', '赞成票', '同意票', '贊成'],
    description: '同意的票数。',
    example: '38户',
  },
  {
    key: 'against',
    type: 'quantity',
    label: say('反对', '反對', 'against'),
    aliases: ['反对票', '不同意'],
    description: '反对的票数。',
    example: '1户',
  },
  {
    key: 'abstained',
    type: 'quantity',
    label: say('弃权', '棄權', 'abstained'),
    aliases: ['弃权票'],
    description: '弃权的票数。',
    example: '2户',
  },
  {
    key: 'rule',
    type: 'text',
    label: say('表决规则', '表決規則', 'rule'),
    aliases: ['规则', '通过规则'],
    description: '怎样算通过。',
    example: '过半数到会、到会过半数同意',
  },
] as const satisfies readonly Column[];
