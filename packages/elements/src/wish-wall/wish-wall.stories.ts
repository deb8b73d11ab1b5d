import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

import type {WishWall} from './wish-wall.ts';
import './linli-wish-wall.ts';

type Row = Readonly<Record<string, string>>;

/** Invented wishes: every row is marked as sample. */
const ROWS: readonly Row[] = [
  {
    编号: 'W1',
    心愿: '楼道感应灯坏了两盏，晚上上下楼看不清，希望能换一换。',
    类别: '环境设施',
    为谁: '独居老人',
    渠道: '入户走访',
    状态: '已实现',
    征集日期: '2025-03-01',
    认领日期: '2025-03-03',
    办理日期: '2025-03-05',
    实现日期: '2025-03-08',
    认领方: '物业服务站',
    结果: '三个单元的感应灯全部更换。',
    示例: '是',
  },
  {
    编号: 'W2',
    心愿: '想有人陪着练一练用手机挂号。',
    类别: '助老服务',
    为谁: '独居老人',
    渠道: '热线电话',
    状态: '认领',
    征集日期: '2025-10-01',
    认领日期: '2025-10-07',
    认领方: '社区志愿服务队',
    期限: '2025-12-01',
    示例: '是',
  },
  {
    编号: 'W3',
    心愿: '放学以后家里没有大人，希望社区有个写作业的地方。',
    类别: '儿童关爱',
    为谁: '双职工家庭的孩子',
    渠道: '心愿墙',
    状态: '办理',
    征集日期: '2025-08-20',
    认领日期: '2025-09-01',
    办理日期: '2025-09-08',
    认领方: '社工站',
    示例: '是',
  },
  {
    编号: 'W4',
    心愿: '小区门口想加一处雨天能躲雨的接送点。',
    类别: '环境设施',
    渠道: '心愿墙',
    状态: '暂缓',
    征集日期: '2025-02-11',
    原因: '门前道路明年改造，改造方案中一并考虑。',
    示例: '是',
  },
  {
    编号: 'W5',
    心愿: '希望活动室晚上也能开门。',
    类别: '文体活动',
    为谁: '上班的居民',
    渠道: '入户走访',
    状态: '征集',
    征集日期: '2025-06',
    示例: '是',
  },
];

const many = (count: number): Row[] =>
  Array.from({length: count}, (_, index) => ({...ROWS[index % ROWS.length]!, 编号: `W${index + 1}`}));

const wall = (data: unknown, label = '心愿办得怎么样了？') =>
  html`<linli-wish-wall .label=${label} .data=${data} source="示例"></linli-wish-wall>`;

export default {
  title: '元素/心愿墙 wish-wall',
  component: 'linli-wish-wall',
} satisfies Meta<WishWall>;

type Story = StoryObj<WishWall>;

export const Default: Story = {render: () => wall(ROWS)};

export const Filtered: Story = {
  render: () => html`<linli-wish-wall label="办理中的心愿" filter="in-progress" .data=${ROWS}></linli-wish-wall>`,
};

export const Empty: Story = {render: () => wall([])};

export const MissingValues: Story = {
  render: () =>
    wall([
      {编号: 'W1', 心愿: '只写了心愿和状态。', 状态: '征集', 示例: '是'},
      {编号: 'W2', 心愿: '办到了，没有填日期和结果。', 状态: '已实现', 示例: '是'},
    ]),
};

export const ProblemsInTheTable: Story = {
  render: () => wall([...ROWS, {编号: 'W9', 心愿: '状态写错了。', 状态: '不知道', 示例: '是'}]),
};

export const LongTexts: Story = {
  render: () =>
    wall(
      ROWS.map((row) => ({
        ...row,
        心愿: row['心愿']!.repeat(6),
        认领方: '社区志愿服务队、物业服务站、社会工作服务站联合小组',
      })),
    ),
};

export const RateWhenAllAreListed: Story = {
  render: () =>
    html`<linli-wish-wall label="全部征集到的心愿" .collected=${ROWS.length} .data=${ROWS}></linli-wish-wall>`,
};

export const TenThousand: Story = {render: () => wall(many(10_000))};

export const Board: Story = {
  render: () => html`<linli-wish-wall view="board" label="进展板" .data=${ROWS}></linli-wish-wall>`,
};

export const List: Story = {
  render: () => html`<linli-wish-wall view="list" label="清单" .data=${ROWS}></linli-wish-wall>`,
};

export const Table: Story = {
  render: () => html`<linli-wish-wall view="table" label="表格" .data=${ROWS}></linli-wish-wall>`,
};

export const Late: Story = {
  render: () => html`<linli-wish-wall label="要留意的" .now=${new Date('2026-01-15')} .data=${ROWS}></linli-wish-wall>`,
};

export const TakingPartByPaper: Story = {
  render: () => html`<linli-wish-wall contact="tel:12345" .data=${ROWS}></linli-wish-wall>`,
};

export const TakingPartByForm: Story = {
  render: () => html`<linli-wish-wall endpoint="/api/wall" .data=${ROWS}></linli-wish-wall>`,
};

export const Kiosk: Story = {render: () => html`<linli-wish-wall kiosk .data=${many(90)}></linli-wish-wall>`};

export const Opinions: Story = {
  render: () => html`<linli-wish-wall preset="opinions" .data=${ROWS}></linli-wish-wall>`,
};

export const Visions: Story = {
  render: () => html`<linli-wish-wall preset="visions" .data=${ROWS}></linli-wish-wall>`,
};

export const Traditional: Story = {globals: {locale: 'zh-Hant'}, render: () => wall(ROWS, '居民心願')};

export const English: Story = {globals: {locale: 'en'}, render: () => wall(ROWS, 'Wishes')};

export const LargeType: Story = {globals: {size: '200%'}, render: () => wall(ROWS)};

export const TableInside: Story = {
  render: () =>
    html`<linli-wish-wall label="心愿办得怎么样了？">
      <table>
        <tr>
          <th>心愿</th>
          <th>状态</th>
          <th>认领方</th>
          <th>示例</th>
        </tr>
        <tr>
          <td>楼道想换一盏灯</td>
          <td>已认领</td>
          <td>物业服务站</td>
          <td>是</td>
        </tr>
        <tr>
          <td>活动室想添一副象棋</td>
          <td>已实现</td>
          <td>楼门互助组</td>
          <td>是</td>
        </tr>
      </table>
    </linli-wish-wall>`,
};
