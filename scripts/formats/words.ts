import type {ColumnType} from '@linli/model/record/column';
import type {RecordKind} from '@linli/model/record/kind';

/** What a kind of record is called, and what one row of its table is. */
export const KIND_WORDS: Readonly<Record<RecordKind, {readonly name: string; readonly row: string}>> = {
  community: {name: '社区', row: '一个社区、街道或区。只在一次列出许多社区时用；每个社区的页面另有自己的文件夹。'},
  brand: {name: '品牌', row: '品牌的一个部分；“上级”把各行连成树。'},
  grid: {name: '网格', row: '一个网格，或网格下的一栋楼。'},
  place: {name: '资源', row: '一处居民可以去的地方，或一类有地点的帮助（能人、商家）；不写任何人的住址。'},
  wish: {name: '心愿', row: '一条心愿、意见或愿景，以及它后来怎样了。'},
  convention: {name: '公约', row: '一份公约的名称、表决和备案；条文在条款表里。'},
  article: {name: '条款', row: '公约的一条。'},
  indicator: {name: '指标', row: '一个数。填了“事实”的，数值、单位、时间、范围、变化、说明都取自 facts.json。'},
  deliberation: {name: '议事流程', row: '议事流程的一步。'},
  matter: {name: '议题', row: '一件议过或正在议的事。'},
  catalogue: {name: '清单', row: '清单里的一条：服务、岗位、项目、案例、议题、空间或方法。'},
  event: {name: '活动', row: '一项活动，或反复举行的日子。'},
  source: {name: '来源', row: '一份文件。'},
};

/** What a cell of each type takes. */
export const TYPE_WORDS: Readonly<Record<ColumnType, string>> = {
  text: '文字',
  id: '编号',
  quantity: '数（照文件写法）',
  change: '变化',
  integer: '整数',
  number: '数字',
  date: '日期',
  boolean: '是或否',
  choice: '选一个',
  list: '几项，用、或；隔开',
  url: '网址',
  phone: '电话',
};
