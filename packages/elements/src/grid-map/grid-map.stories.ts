import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

import type {GridMap} from './grid-map.ts';
import './linli-grid-map.ts';

type Row = Readonly<Record<string, string>>;

const HOUSEHOLDS = [
  '312',
  '455',
  '388余户',
  '',
  '420',
  '498',
  '300',
  '366',
  '351',
  '470',
  '',
  '433',
  '402',
  '329',
  '481',
];
const SIZES = [2, 2, 1, 1, 2, 2, 1, 2, 2];

/** Invented grids: every row is marked as sample. */
const rows = (sizes: readonly number[] = SIZES): Row[] =>
  sizes
    .flatMap((size, community) => Array<number>(size).fill(community + 1))
    .map((community, index) => ({
      编号: `G${index + 1}`,
      网格: `第${index + 1}网格`,
      社区: `示例社区${community}`,
      户数: HOUSEHOLDS[index % HOUSEHOLDS.length]!,
      网格长: '社区党委委员',
      网格长电话: '0000-0000001',
      四至: '东至河堤，南至学校路，西至公园，北至铁路',
      示例: '是',
    }));

/** A street of two communities, each with its grids; the first grids have houses. */
const town = (): Row[] => [
  {编号: 'J', 网格: '示例街道', 社区: '示例街道', 示例: '是'},
  {编号: 'L', 网格: '邻街道', 社区: '邻街道', 示例: '是'},
  ...[1, 2].map((n) => ({编号: `C${n}`, 网格: `示例社区${n}`, 社区: `示例社区${n}`, 上级: 'J', 示例: '是'})),
  ...rows([4, 3]).map((row, index) => ({...row, 上级: index < 4 ? 'C1' : 'C2'})),
  ...[1, 2, 3].map((n) => ({编号: `H${n}`, 网格: `${n}号楼`, 社区: '示例社区1', 上级: 'G1', 户数: '60户', 示例: '是'})),
];

const housed = () =>
  rows().map((row, index) => ({...row, 小区楼栋: index % 3 ? '1号楼、2号楼、3号楼' : '幸福家园、阳光里1期'}));

const arranged = (arrange: string) =>
  html`<linli-grid-map label="我归哪个网格？" arrange=${arrange} .data=${housed()}></linli-grid-map>`;

const map = (data: unknown, label = '我归哪个网格？') =>
  html`<linli-grid-map .label=${label} .data=${data} source="示例"></linli-grid-map>`;

export default {
  title: '元素/网格图 grid-map',
  component: 'linli-grid-map',
} satisfies Meta<GridMap>;

type Story = StoryObj<GridMap>;

export const Default: Story = {render: () => map(rows())};

export const Chosen: Story = {
  render: () => html`<linli-grid-map label="我归哪个网格？" .data=${rows()} selected="G5"></linli-grid-map>`,
};

export const Empty: Story = {render: () => map([])};

export const MissingValues: Story = {
  render: () => map(rows().map((row) => ({...row, 户数: '', 网格长: '', 四至: ''}))),
};

export const LongNames: Story = {
  render: () =>
    map(
      rows().map((row) => ({
        ...row,
        网格: `幸福家园小区东片及沿街商铺${row['网格']}`,
        社区: `${row['社区']}（文件未列名）`,
      })),
    ),
};

export const HandArranged: Story = {
  render: () =>
    map(
      rows([4, 4]).map((row, index) => ({
        ...row,
        图中行: String(Math.floor(index / 3) + 1),
        图中列: String((index % 3) + 1),
      })),
    ),
};

export const ByHouseholds: Story = {render: () => arranged('area')};

export const RowsOfHouses: Story = {render: () => arranged('buildings')};

export const AlongAStreet: Story = {render: () => arranged('street')};

export const Levels: Story = {
  render: () => html`<linli-grid-map label="我归哪个网格？" within="C1" .data=${town()}></linli-grid-map>`,
};

export const NaturalBreaks: Story = {
  render: () => html`<linli-grid-map label="我归哪个网格？" classing="jenks" .data=${rows()}></linli-grid-map>`,
};

const wrong = () => [...rows(), {编号: 'G1', 网格: '第1网格', 社区: '示例社区1', 户数: '约摸三百', 示例: '是'}];

export const WrongRows: Story = {render: () => map(wrong())};

export const WrongRowsPartial: Story = {
  render: () => html`<linli-grid-map label="我归哪个网格？" partial .data=${wrong()}></linli-grid-map>`,
};

export const TwoHundredGrids: Story = {render: () => map(rows(Array<number>(40).fill(5)))};

export const LargeType: Story = {globals: {size: '200%'}, render: () => map(rows())};

export const Traditional: Story = {globals: {locale: 'zh-Hant'}, render: () => map(rows(), '我歸哪個網格？')};

export const FromTable: Story = {
  render: () =>
    html`<linli-grid-map label="我归哪个网格？">
      <table>
        <tr>
          <th>编号</th>
          <th>网格</th>
          <th>社区</th>
          <th>户数</th>
          <th>示例</th>
        </tr>
        <tr>
          <td>1</td>
          <td>第1网格</td>
          <td>示例社区</td>
          <td>412</td>
          <td>是</td>
        </tr>
        <tr>
          <td>2</td>
          <td>第2网格</td>
          <td>示例社区</td>
          <td>—</td>
          <td>是</td>
        </tr>
      </table>
    </linli-grid-map>`,
};
