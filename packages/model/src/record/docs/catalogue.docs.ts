import type {CATALOGUE_COLUMNS} from '../catalogue.ts';
import {type Docs, SAMPLE_DOC} from './docs.ts';

/** What each column of catalogue holds, with an example. */
export const CATALOGUE_DOCS: Docs<typeof CATALOGUE_COLUMNS> = {
  id: ['条目的编号，在本表中不重复。', 'X01'],
  kind: ['服务、岗位、项目、案例、议题、空间或方法。', '服务'],
  title: ['条目的名称，照文件写。', '上门理发'],
  list: ['一页有几份清单时，这一条属于哪一份。', '精准服务菜单'],
  group: ['在清单里的分组，全表用词一致。', '健康'],
  summary: ['一两句话说清是什么。', '每月一次，为行动不便的老人上门理发。'],
  audience: ['面向哪一类人，不写个人。', '高龄老人'],
  provider: ['由谁提供。', '社工站'],
  how: ['居民怎样得到它。', '到社工室登记，或打服务热线'],
  place: ['在哪里：资源点表里的编号。', 'P01'],
  hours: ['什么时候可以得到。', '每周三上午'],
  phone: ['对外公布的工作电话。', '0000-0000005'],
  status: ['进行到哪一步。', '实施中'],
  year: ['哪一年的，四位数字。', '2025'],
  amount: ['名额、金额等，照文件的写法。', '2万元'],
  href: ['详情页的网址。', '#services'],
  sample: SAMPLE_DOC,
};
