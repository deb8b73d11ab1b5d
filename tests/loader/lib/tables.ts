import {KINDS} from '@linli/model/kinds';

const table = (rows: readonly (readonly string[])[], attributes = ''): string => {
  const [headings, ...body] = rows;
  const line = (cells: readonly string[], name: string) =>
    `<tr>${cells.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`;
  return `<table${attributes}><thead>${line(headings!, 'th')}</thead><tbody>${body.map((row) => line(row, 'td')).join('')}</tbody></table>`;
};

const FIGURES = [
  ['小区', '人数'],
  ['东苑', '120'],
  ['西苑', '80余'],
  ['南苑', '—'],
];

const YEARS = [
  ['年份', '志愿者', '团队'],
  ['2022年', '60', '5'],
  ['2023年', '80', '7'],
  ['2024年', '120', '9'],
];

const ROWS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'indicator-chart': FIGURES,
  'grid-map': [
    ['编号', '网格', '社区', '户数', '示例'],
    ['1', '第1网格', '示例社区', '412', '是'],
    ['2', '第2网格', '示例社区', '—', '是'],
  ],
  'wish-wall': [
    ['编号', '心愿', '为谁', '状态', '征集日期', '示例'],
    ['1', '楼道想换一盏灯', '独居老人', '认领', '2025-03-01', '是'],
    ['2', '活动室晚上想开门', '上班的居民', '征集', '2025-03-02', '是'],
  ],
  'convention-board': [
    ['条号', '章', '条文', '示例'],
    ['1', '文明养宠', '遛狗牵绳，粪便随手清。', '是'],
    ['2', '车辆停放', '电动车停进车棚。', '是'],
  ],
  'brand-diagram': [
    ['编号', '名称', '含义', '角色'],
    ['core', '党建引领', '由党员打头', '核心'],
    ['grids', '微网格', '走到家门口', '部分'],
  ],
};

const PLACES = [
  ['编号', '名称', '类别', '网格', '开放时间', '电话', '示例'],
  ['1', '一号驿站', '暖新驿站', '', '每日8:30—20:00', '0000-0000001', '是'],
  ['2', '理发店', '爱心商家', '', '', '', '是'],
];

/** A table that suits an element (or, with `kind`, one of its kinds); null where these tests have none for it. */
export function tableFor(element: string, attributes = '', kind: string | null = null): string | null {
  const byYear = ['line', 'area', 'slope', 'grouped', 'small-multiples'].includes(kind ?? '');
  const rows = byYear ? YEARS : kind === 'places' ? PLACES : ROWS[element];
  return rows ? table(rows, attributes) : null;
}

/** The elements that are built, and the markers of all their kinds. */
export const MARKED = KINDS.filter(({element}) => element in ROWS);

export const FIGURES_TABLE = table(FIGURES);

/** Rung E as an editor types it. */
export const MARKED_ARTICLE = `<p>【柱状图】2024年各小区志愿者人数（单位：人）</p>${FIGURES_TABLE}<p>数据来源：××街道办事处，截至2024年12月31日</p>`;

export {table};
