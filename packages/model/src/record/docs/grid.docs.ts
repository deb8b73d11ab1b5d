import type {GRID_COLUMNS} from '../grid.columns.ts';
import {type Docs, SAMPLE_DOC} from './docs.ts';

/** What each column of grid holds, with an example. */
export const GRID_DOCS: Docs<typeof GRID_COLUMNS> = {
  id: ['网格的编号，在本表中不重复；心愿、资源等表用它指向网格。', 'G01'],
  name: ['网格对外公布的名称。', '第一网格'],
  community: ['网格所在的社区或村。', '社区一'],
  parent: ['楼栋等下级单元填上级网格的编号；网格本身不填。', 'G00'],
  households: ['户数，可写“300余户”“300户-500户”；未统计填“—”，不要填 0。', '412户'],
  population: ['人口数，写法与户数相同。', '1100余人'],
  leader: ['网格长的职务或公开姓名；只公开职务时填职务。', '社区党委委员'],
  leaderPhone: ['对居民公布的工作电话。', '0000-0000001'],
  workers: ['网格员，多人用顿号隔开；可写“信息员：王某”注明角色。', '王某、信息员：李某'],
  workerPhones: ['与网格员一一对应的工作电话，用顿号隔开。', '0000-0000002、0000-0000003'],
  bounds: ['网格的范围，用文字写明东、南、西、北到哪里。', '东至河堤，南至学校路，西至公园，北至铁路'],
  atRow: ['在示意图里排第几行，从 1 数起；不填由程序排。', '1'],
  atColumn: ['在示意图里排第几列，从 1 数起；与“图中行”同填。', '2'],
  note: ['需要让居民知道的补充说明。', '含新建小区一期'],
  sample: SAMPLE_DOC,
};
