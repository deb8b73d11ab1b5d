import type {EVENT_COLUMNS} from '../event.ts';
import {type Docs, SAMPLE_DOC} from './docs.ts';

/** What each column of event holds, with an example. */
export const EVENT_DOCS: Docs<typeof EVENT_COLUMNS> = {
  id: ['活动的编号，在本表中不重复。', 'E01'],
  title: ['活动的名称。', '社区居民议事日'],
  kind: ['议事、节庆、培训、义诊等，全表用词一致。', '议事'],
  from: ['哪天开始；只有一天的只填这一格。', '2025年3月15日'],
  until: ['哪天结束。', '2025年3月16日'],
  recurrence: ['反复举行的写明规律；“开始日期”和“周期”至少填一格。', '每月15日'],
  place: ['在哪里举行。', '中心广场'],
  grid: ['所在网格的编号。', 'G01'],
  times: ['办了几场，照文件的写法。', '40余场次'],
  people: ['多少人或人次，照文件的写法；人和人次不能混。', '300余人次'],
  note: ['一两句话说明。', '逢雨顺延'],
  sample: SAMPLE_DOC,
};
