import type {Assembled, Values} from './build-row.ts';
import {defineRecord} from './build-row.ts';
import type {Column} from './column.ts';
import {present} from './present.ts';
import {SAMPLE, say} from './shared-columns.ts';

/** Ways of deliberating that have a name; `own` is any other. */
export type DeliberationPreset = 'five-steps' | 'three-kinds' | 'dual-track' | 'one-sixteen-n' | 'stools' | 'own';

/** One step of a way of deliberating (议事流程), with who does what and what it yields. */
export interface DeliberationStep {
  readonly id: string;
  /** Name of the way: 五步议事法. A page may show several. */
  readonly flow: string;
  readonly preset: DeliberationPreset;
  /** 1-based place in its flow or track. */
  readonly number: number;
  readonly name: string;
  /** Which track or kind of matter, where the way forks: 大事, 小事, 私事. */
  readonly track?: string;
  readonly role?: string;
  readonly does?: string;
  readonly yields?: string;
  /** Days it may take at most. */
  readonly days?: number;
  readonly sample: boolean;
}

/** Columns of its table. */
export const DELIBERATION_COLUMNS = [
  {
    key: 'id',
    type: 'id',
    label: say('编号', '編號', 'id'),
    aliases: ['步骤编号'],
    required: true,
  },
  {
    key: 'flow',
    type: 'text',
    label: say('流程', '流程', 'flow'),
    aliases: ['议事流程', '议事法', '流程名称'],
    required: true,
  },
  {
    key: 'preset',
    type: 'choice',
    label: say('样式', '樣式', 'preset'),
    aliases: ['类型', '流程类型'],
    choices: {
      'five-steps': ['五步议事法', '五步議事法'],
      'three-kinds': ['三事分流'],
      'dual-track': ['双轨协商', '雙軌協商', '双轨'],
      'one-sixteen-n': ['1+16+n', '1+16+N'],
      stools: ['马扎协商', '馬紮協商'],
      own: ['自定', '其他'],
    },
  },
  {
    key: 'number',
    type: 'integer',
    label: say('序号', '序號', 'number'),
    aliases: ['步骤序号', '第几步', '步'],
    required: true,
  },
  {
    key: 'name',
    type: 'text',
    label: say('步骤', '步驟', 'name'),
    aliases: ['步骤名称', '环节', '名称'],
    required: true,
  },
  {
    key: 'track',
    type: 'text',
    label: say('轨道', '軌道', 'track'),
    aliases: ['分流', '类别', '事项类别'],
  },
  {
    key: 'role',
    type: 'text',
    label: say('谁来做', '誰來做', 'role'),
    aliases: ['角色', '责任主体', '参与方', '主体'],
  },
  {
    key: 'does',
    type: 'text',
    label: say('做什么', '做什麼', 'does'),
    aliases: ['内容', '做法', '说明'],
    prose: true,
  },
  {
    key: 'yields',
    type: 'text',
    label: say('产出', '產出', 'yields'),
    aliases: ['结果', '成果', '形成'],
  },
  {
    key: 'days',
    type: 'integer',
    label: say('天数', '天數', 'days'),
    aliases: ['时限', '最长天数'],
  },
  SAMPLE,
] as const satisfies readonly Column[];

function assemble(values: Values<typeof DELIBERATION_COLUMNS>): Assembled<DeliberationStep> {
  const {preset = 'own', sample = false} = values;
  return {record: present<DeliberationStep>({...values, preset, sample})};
}

/** How a table of steps is read. */
export const deliberationRecord = defineRecord({kind: 'deliberation', columns: DELIBERATION_COLUMNS, assemble});
