import type {Assembled, Spot, Values} from './build-row.ts';
import {defineRecord} from './build-row.ts';
import type {Column} from './column.ts';
import {present} from './present.ts';
import {say} from './shared-columns.ts';

/** What a part is in the structure of a brand. */
export type BrandRole = 'core' | 'part' | 'stage' | 'strand' | 'outcome';

/** One named part of a governance brand, any depth. */
export interface BrandPart {
  readonly id: string;
  readonly name: string;
  readonly meaning?: string;
  readonly role: BrandRole;
  /** Who or which mechanism carries it. */
  readonly carriedBy?: string;
  /** What it opens: a section of the page (`#grids`). */
  readonly href?: string;
  readonly parts: readonly BrandPart[];
}

/** How the parts stand to each other. */
export type BrandForm = 'core-ring' | 'chain' | 'parties' | 'nested' | 'tiers' | 'petals';

/** A governance brand as a structure. */
export interface Brand {
  readonly name: string;
  readonly fullName?: string;
  readonly slogan?: string;
  /** What the diagram is called, where that is not the brand's name. */
  readonly label?: string;
  readonly form: BrandForm;
  readonly core: BrandPart | null;
  readonly parts: readonly BrandPart[];
}

/** One row of a brand table: the tree is told by `parent`. */
export interface BrandRow {
  readonly id: string;
  readonly parent?: string;
  readonly name: string;
  readonly meaning?: string;
  readonly role: BrandRole;
  readonly carriedBy?: string;
  readonly href?: string;
}

/** Columns of its table. */
export const BRAND_COLUMNS = [
  {
    key: 'id',
    type: 'id',
    label: say('编号', '編號', 'id'),
    aliases: ['序号'],
    required: true,
  },
  {
    key: 'parent',
    type: 'id',
    label: say('上级', '上級', 'parent'),
    aliases: ['上级编号', '所属', '父级'],
    refersTo: 'brand',
  },
  {
    key: 'name',
    type: 'text',
    label: say('名称', '名稱', 'name'),
    aliases: ['名字', '部分'],
    required: true,
  },
  {
    key: 'meaning',
    type: 'text',
    label: say('含义', '含義', 'meaning'),
    aliases: ['释义', '说明', '解释'],
    prose: true,
  },
  {
    key: 'role',
    type: 'choice',
    label: say('角色', '角色', 'role'),
    aliases: ['类型', '位置'],
    choices: {
      core: ['核心'],
      part: ['部分', '组成', '組成'],
      stage: ['阶段', '階段', '环节', '层级'],
      strand: ['链', '鏈', '维', '支线', '条线'],
      outcome: ['成效', '结果', '結果'],
    },
  },
  {
    key: 'carriedBy',
    type: 'text',
    label: say('承担机制', '承擔機制', 'carried by'),
    aliases: ['承担', '承担方', '机制'],
  },
  {
    key: 'href',
    type: 'url',
    label: say('链接', '鏈接', 'link'),
    aliases: ['跳转', '网址', '連結', 'href'],
  },
] as const satisfies readonly Column[];

function assemble(values: Values<typeof BRAND_COLUMNS>, {fault}: Spot): Assembled<BrandRow> {
  const {id, parent, name, meaning, role = 'part', carriedBy, href} = values;
  const problems = parent === id ? [fault('parent', {code: 'own-parent', args: {expected: '上级'}})] : [];
  return {record: present<BrandRow>({id, parent, name, meaning, role, carriedBy, href}), problems};
}

/** How a table of a brand's parts is read; `brandFromRows` makes the tree. */
export const brandRecord = defineRecord({kind: 'brand', columns: BRAND_COLUMNS, assemble});
