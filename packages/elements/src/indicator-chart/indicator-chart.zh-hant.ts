import type {ChartWords} from './indicator-chart.zh.ts';

export const words: ChartWords = {
  chart: '圖表',
  missing: '未填報',
  unreadable: '無法識別',
  unit: (unit) => `單位：${unit}`,
  source: (source) => `數據來源：${source}`,
  asOf: (time) => `截至${time}`,
  toSource: '來源',
  join: (parts) => parts.filter((part) => part !== '').join('，'),
  target: (target) => `目標${target}`,
  hint: '用方向鍵逐項查看，按回車鍵選中或打開來源',
  position: (index, count) => `第${index}項，共${count}項`,
  refusals: {
    'no-numbers': () => '表中沒有可以畫圖的數字列。',
    'mixed-units': () => '各行的單位不同，不能畫在同一把尺子上。可改用“指標”（tile），或每種單位一張圖。',
    'one-series': ({found}) => `這種圖只畫一列數字，表中有${found}列。`,
    'too-few': ({least}) => `這種圖至少要有${least}項。`,
    'unknown-kind': () => '不認識這種圖，請核對 kind 的寫法。',
  },
  summary: {
    items: (count) => `共${count}項`,
    series: (count, names) => `${count}個系列：${names}`,
    highest: (name, value) => `最高的是${name}（${value}）`,
    lowest: (name, value) => `最低的是${name}（${value}）`,
    asWritten: '按所寫的數',
    equal: (value) => `各項都是${value}`,
    only: (name, value) => `${name}${value}`,
    fromTo: (from, first, to, last) => `從${from}的${first}到${to}的${last}`,
    missing: (count) => `${count}項未填報`,
    end: '。',
  },
};
