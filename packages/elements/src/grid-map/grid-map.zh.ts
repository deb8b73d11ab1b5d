/** Every word the grid map says in simplified Chinese, in one place for people who check wording. */
export const words = {
  map: '网格示意图',
  missing: '未填报',
  unnamed: '未写明社区',
  households: '户数',
  population: '人口',
  community: '所属社区',
  bounds: '四至',
  phone: '电话',
  note: '说明',
  within: '所属网格',
  roleOnly: '姓名未公开',
  disclaimer: '示意图，不作为划界依据',
  legend: '每个网格的户数',
  mixed: '跨档区间',
  choose: '选择一个网格，查看谁来管、怎样联系。',
  chooseHint: '点按，或用方向键移动、回车确认。',
  close: '取消选择',
  empty: '没有可以绘制的网格。请检查表格是否有“网格”和“社区”两列。',
  onlySchematic: '这里只绘制示意图。要刊登带审图号的地图，请改用经审核的地图图片。',
  below: (bound: string) => `不足${bound}户`,
  between: (from: string, to: string) => `${from}至${to}户`,
  from: (bound: string) => `${bound}户及以上`,
  exactly: (bound: string) => `${bound}户`,
  comma: '，',
  side: {
    screen: {ArrowUp: '上方', ArrowDown: '下方', ArrowLeft: '左侧', ArrowRight: '右侧'},
    compass: {ArrowUp: '北侧', ArrowDown: '南侧', ArrowLeft: '西侧', ArrowRight: '东侧'},
  },
  role: (role: string) => `${role}：`,
  source: (text: string) => `数据来源：${text}`,
  moved: (side: string, cell: string) => `${side}：${cell}`,
  chosen: (cell: string) => `已选择${cell}`,
  summary: (communities: number, grids: number, missing: number) =>
    `共${communities}个社区、${grids}个网格${missing > 0 ? `，其中${missing}个未填报户数` : ''}。`,
};

export type Words = typeof words;
