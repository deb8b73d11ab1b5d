import type {Column} from './column.ts';
import {say} from './shared-columns.ts';

/** Columns that tell how a convention was voted on. Rules are texts: an unknown one leaves out the vote, not the row. */
export const BALLOT_COLUMNS = [
  {
    key: 'basis',
    type: 'text',
    label: say('表决依据', '表決依據', 'legal basis of the vote'),
    aliases: ['依据', '議事規則', '议事规则'],
  },
  {
    key: 'voters',
    type: 'text',
    label: say('谁表决', '誰表決', 'voters'),
    aliases: ['表决主体', '表決主體'],
  },
  {
    key: 'quorum',
    type: 'text',
    label: say('到会门槛', '到會門檻', 'quorum'),
    aliases: ['参与门槛', '參與門檻'],
  },
  {
    key: 'majority',
    type: 'text',
    label: say('通过门槛', '通過門檻', 'majority'),
    aliases: ['同意门槛', '同意門檻'],
  },
  {
    key: 'law',
    type: 'text',
    label: say('门槛出处', '門檻出處', 'source of the thresholds'),
    aliases: ['法律依据', '法律依據'],
  },
  {
    key: 'areaEligible',
    type: 'quantity',
    label: say('总面积', '總面積', 'total area'),
    aliases: ['专有部分总面积'],
  },
  {
    key: 'areaPresent',
    type: 'quantity',
    label: say('参与面积', '參與面積', 'area present'),
    aliases: ['参与表决面积'],
  },
  {
    key: 'areaInFavour',
    type: 'quantity',
    label: say('同意面积', '同意面積', 'area in favour'),
  },
  {
    key: 'paperVotes',
    type: 'quantity',
    label: say('纸质票', '紙質票', 'paper votes'),
    aliases: ['书面票', '現場票', '现场票'],
  },
  {
    key: 'onlineVotes',
    type: 'quantity',
    label: say('线上票', '線上票', 'online votes'),
    aliases: ['网上票', '電子票', '电子票'],
  },
] as const satisfies readonly Column[];
