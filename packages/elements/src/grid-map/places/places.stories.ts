import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

import '../../wish-wall/linli-wish-wall.ts';
import type {GridMap} from '../grid-map.ts';
import '../linli-grid-map.ts';

type Row = Readonly<Record<string, string>>;

const HOUSEHOLDS = ['312', '455', '388余户', '', '420', '498', '300', '366', '351'];

/** Invented grids: every row is marked as sample. */
const GRIDS: readonly Row[] = HOUSEHOLDS.map((households, index) => ({
  编号: `G${index + 1}`,
  网格: `第${index + 1}网格`,
  社区: `示例社区${Math.floor(index / 3) + 1}`,
  户数: households,
  网格长: '社区党委委员',
  网格长电话: '0000-0000001',
  网格员: '王某、信息员：李某',
  网格员电话: '0000-0000002、0000-0000003',
  四至: '东至河堤，南至学校路，西至公园，北至铁路',
  职责: '政策宣传、治安巡防、纠纷调解、服务群众',
  示例: '是',
}));

const place = (id: string, name: string, kind: string, grid = '', more: Row = {}): Row => ({
  ...{编号: id, 名称: name, 类别: kind, 网格: grid, 示例: '是'},
  ...more,
});

const PLACES: readonly Row[] = [
  place('1', '理发店', '爱心商家', 'G1', {服务: '老人理发优惠', 开放时间: '每日9:00—19:00', 电话: '0000-0000004'}),
  place('2', '早餐店', '爱心商家', 'G2', {服务: '环卫工人免费热粥'}),
  place('3', '一号驿站', '暖新驿站', 'G2', {服务: '饮水、充电、歇脚', 开放时间: '每日8:30—20:00'}),
  place('4', '二号驿站', '暖新驿站', 'G5', {服务: '饮水、急救包'}),
  place('5', '书店', '爱心商家', 'G5'),
  place('6', '会书法的邻居', '能人', 'G5', {服务: '周末教孩子写字'}),
  place('7', '三号驿站', '暖新驿站', 'G5'),
  place('8', '社区服务中心', '服务中心', 'G7', {电话: '0000-0000005'}),
  place('9', '读书巷', '创意空间', 'G8'),
  place('10', '四号驿站', '暖新驿站'),
  place('11', '其余（未列名）', '暖新驿站', '', {处数: '47'}),
];

const WISHES: readonly Row[] = [
  {编号: '1', 心愿: '巷口装一盏路灯', 状态: '认领', 网格: 'G1', 示例: '是'},
  {编号: '2', 心愿: '楼门口装一道扶手', 状态: '办理', 网格: 'G1', 示例: '是'},
  {编号: '3', 心愿: '想学用手机挂号', 状态: '征集', 网格: 'G5', 示例: '是'},
  {编号: '4', 心愿: '添一张棋桌', 状态: '已实现', 网格: 'G6', 示例: '是'},
];

const map = (places: readonly Row[], label = '爱心地图、能人地图') =>
  html`<linli-grid-map .label=${label} .data=${GRIDS} .places=${places} source="示例"></linli-grid-map>`;

export default {
  title: '元素/网格图 grid-map/图层 places',
  component: 'linli-grid-map',
} satisfies Meta<GridMap>;

type Story = StoryObj<GridMap>;

export const Default: Story = {render: () => map(PLACES)};

export const InHandArrangement: Story = {
  render: () => {
    const grids = GRIDS.map((row, index) => ({
      ...row,
      图中行: String(Math.floor(index / 3) + 1),
      图中列: String((index % 3) + 1),
    }));
    return html`<linli-grid-map label="爱心地图" .data=${grids} .places=${PLACES}></linli-grid-map>`;
  },
};

export const WithoutGrids: Story = {
  render: () => html`<linli-grid-map label="爱心地图" .places=${PLACES}></linli-grid-map>`,
};

export const WithOpenWishes: Story = {
  render: () =>
    html`<linli-grid-map label="我归哪个网格？" group="story" .data=${GRIDS}></linli-grid-map>
      <linli-wish-wall label="心愿墙" group="story" .data=${WISHES}></linli-wish-wall>`,
};

export const WithNoticeBoards: Story = {
  render: () =>
    html`<linli-grid-map
      label="我归哪个网格？"
      paper="a4"
      selected="G5"
      .data=${GRIDS}
      source="示例"
    ></linli-grid-map>`,
};

export const LargeType: Story = {globals: {size: '200%'}, render: () => map(PLACES)};

export const Traditional: Story = {globals: {locale: 'zh-Hant'}, render: () => map(PLACES, '愛心地圖、能人地圖')};

export const English: Story = {globals: {locale: 'en'}, render: () => map(PLACES, 'Help nearby')};
