import type {Column} from './column.ts';
import {say} from './shared-columns.ts';

/** Columns of a vote, in every table that tells of one. */
export const VOTE_COLUMNS = [
  {
    key: 'eligible',
    type: 'quantity',
    label: say('应到', '應到', 'eligible'),
    aliases: ['应到人数', '应到户数'],
  },
  {
    key: 'present',
    type: 'quantity',
    label: say('实到', '實到', 'present'),
    aliases: ['实到人数', '实到户数'],
  },
  {
    key: 'inFavour',
    type: 'quantity',
    label: say('同意', '同意', 'in favour'),
    aliases: ['赞成', '赞成票', '同意票', '贊成'],
  },
  {
    key: 'against',
    type: 'quantity',
    label: say('反对', '反對', 'against'),
    aliases: ['反对票', '不同意'],
  },
  {
    key: 'abstained',
    type: 'quantity',
    label: say('弃权', '棄權', 'abstained'),
    aliases: ['弃权票'],
  },
  {
    key: 'rule',
    type: 'text',
    label: say('表决规则', '表決規則', 'rule'),
    aliases: ['规则', '通过规则'],
  },
] as const satisfies readonly Column[];
