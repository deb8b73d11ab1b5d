import type {Measure, Rank, Unit} from './cells.layout.ts';

/** Every word the grid map says in simplified Chinese, in one place for people who check wording. */
export const words = {
  map: '网格示意图',
  missing: '未填报',
  unnamed: '未写明社区',
  households: '户数',
  population: '人口',
  bounds: '四至',
  phone: '电话',
  note: '说明',
  unfit: '写了不宜公开的个人信息，没有显示',
  roleOnly: '姓名未公开',
  disclaimer: '示意图，不作为划界依据',
  reflowed: '屏幕较窄：网格按次序排列，未按图中位置。',
  legend: {households: '每个网格的户数', population: '每个网格的人口'},
  mixed: '跨档区间',
  choose: '选择一个网格，查看谁来管、怎样联系。',
  chooseHint: '点按，或用方向键移动、回车确认。',
  close: '取消选择',
  empty: '没有可以绘制的网格。请检查表格是否有“网格”和“社区”两列。',
  withheld: '表格或地图数据里有需要改正的地方。改正之前，这里只显示表格。',
  below: (bound: string, unit: Unit) => `不足${bound}${unit}`,
  between: (from: string, to: string, unit: Unit) => `${from}至${to}${unit}`,
  from: (bound: string, unit: Unit) => `${bound}${unit}及以上`,
  exactly: (bound: string, unit: Unit) => `${bound}${unit}`,
  save: '下载',
  comma: '，',
  side: {
    screen: {ArrowUp: '上方', ArrowDown: '下方', ArrowLeft: '左侧', ArrowRight: '右侧'},
    compass: {ArrowUp: '北侧', ArrowDown: '南侧', ArrowLeft: '西侧', ArrowRight: '东侧'},
  },
  role: (role: string) => `${role}：`,
  source: (text: string) => `数据来源：${text}`,
  moved: (side: string, cell: string) => `${side}：${cell}`,
  chosen: (cell: string) => `已选择${cell}`,
  only: (steps: string, count: number) => `突出${steps}：${count}个`,
  allLit: '全部显示',
  houses: (count: number) => `${count}处楼栋`,
  levels: '层级',
  whole: '全部',
  parts: (count: number) => `查看下一级（${count}个）`,
  entered: (name: string, count: number) => `${name}：${count}个`,
  summary: (rank: Rank, communities: number, count: number, missing: number, measure: Measure) => {
    const rows = {
      grid: `${communities}个社区、${count}个网格`,
      community: `${count}个社区`,
      team: `${count}支队伍`,
      branch: `${count}个支部`,
      building: `${count}栋楼`,
      other: `${count}个`,
    };
    return `共${rows[rank]}${missing > 0 ? `，其中${missing}个未填报${measure === 'population' ? '人口' : '户数'}` : ''}。`;
  },
  summaryWithin: (name: string, parts: number) => `${name}，共${parts}个。`,
};

export type Words = typeof words;
