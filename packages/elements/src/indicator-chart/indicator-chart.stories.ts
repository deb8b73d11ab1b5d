import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

import type {IndicatorChart} from './indicator-chart.ts';
import './linli-indicator-chart.ts';

type Args = Pick<IndicatorChart, 'kind' | 'label' | 'unit' | 'source' | 'asOf' | 'note' | 'folded' | 'sample' | 'data'>;

/** All figures of these stories are invented. */
const CLINIC = [
  {项目: '义诊', 人次: '60余人次'},
  {项目: '眼科检查', 人次: '80余人次'},
  {项目: '口腔检查', 人次: '50余人次'},
  {项目: '电路维修', 人次: '7人次'},
];

const meta: Meta<Args> = {
  title: 'Elements/Indicator chart',
  component: 'linli-indicator-chart',
  argTypes: {
    kind: {
      control: 'select',
      options: [
        'auto',
        'tile',
        'bar',
        'column',
        'grouped',
        'stacked',
        'line',
        'area',
        'slope',
        'bullet',
        'share',
        'waffle',
        'pictogram',
        'gauge',
        'small-multiples',
      ],
    },
  },
  args: {
    kind: 'auto',
    label: '一次集中服务的人次',
    unit: '',
    source: '示例',
    asOf: '',
    note: '',
    folded: false,
    sample: true,
    data: CLINIC,
  },
  render: ({kind, label, unit, source, asOf, note, folded, sample, data}) =>
    html`<linli-indicator-chart
      kind=${kind}
      label=${label}
      unit=${unit}
      source=${source}
      as-of=${asOf}
      note=${note}
      ?folded=${folded}
      ?sample=${sample}
      .data=${data}
    ></linli-indicator-chart>`,
};

export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const FromATable: Story = {
  render: () =>
    html`<linli-indicator-chart sample>
      <table>
        <caption>
          各社区户数
        </caption>
        <tr>
          <th>社区</th>
          <th>户数（户）</th>
        </tr>
        <tr>
          <td>示例社区一</td>
          <td>1200</td>
        </tr>
        <tr>
          <td>示例社区二</td>
          <td>近900</td>
        </tr>
      </table>
    </linli-indicator-chart>`,
};

export const Tiles: Story = {
  args: {
    label: '做成了什么',
    kind: 'tile',
    data: [
      {指标: '持证率', 数值: '47.5%', 变化: '较去年提升13个百分点'},
      {指标: '参与议事的居民', 数值: '近3万名'},
      {指标: '活动', 数值: '2600多场'},
      {指标: '课时', 数值: ''},
    ],
  },
};

export const Line: Story = {
  args: {
    label: '持证社工',
    kind: 'line',
    data: [
      {年份: '2019年', 人数: '58人'},
      {年份: '2020年', 人数: '76人'},
      {年份: '2021年', 人数: ''},
      {年份: '2022年', 人数: '约100人'},
      {年份: '2024年', 人数: '149人'},
    ],
  },
};

export const Stacked: Story = {
  args: {
    label: '心愿办理',
    kind: 'stacked',
    data: [
      {社区: '示例社区一', 已实现: '12件', 办理中: '3件', 待认领: '2件'},
      {社区: '示例社区二', 已实现: '20余件', 办理中: '4件', 待认领: '3件'},
    ],
  },
};

export const Bullet: Story = {
  args: {label: '对照目标', kind: 'bullet', data: [{指标: '驿站', 数值: '53处', 目标: '60处'}]},
};

export const Share: Story = {
  args: {
    label: '居民来源',
    kind: 'share',
    data: [
      {类别: '甲', 占比: '66.5%'},
      {类别: '乙', 占比: '33.5%'},
    ],
  },
};

export const Pictogram: Story = {
  args: {
    label: '各社区户数',
    kind: 'pictogram',
    data: [
      {社区: '甲社区', 户数: '160余户'},
      {社区: '乙社区', 户数: '50户'},
      {社区: '丙社区', 户数: ''},
    ],
  },
};

export const Gauge: Story = {
  args: {label: '办结率', kind: 'gauge', data: [{指标: '办结率', 数值: '96.5%以上', 目标: '90%'}]},
};

export const SmallMultiples: Story = {
  args: {
    label: '参与人数',
    kind: 'small-multiples',
    data: [
      {年份: '2021年', 居民: '12000人', 志愿者: '3000人', 社工: '900人'},
      {年份: '2022年', 居民: '15000人', 志愿者: '5200人', 社工: '1400人'},
      {年份: '2023年', 居民: '21000人', 志愿者: '8000人', 社工: '1900人'},
    ],
  },
};

export const TargetBandAndRemarks: Story = {
  render: () =>
    html`<linli-indicator-chart
      kind="line"
      label="持证社工"
      target="120人"
      band="80-100人：合理区间"
      breaks="2022年：口径调整"
      remarks="2024年：新站点启用"
      sample
      .data=${[
        {年份: '2019年', 人数: '58人'},
        {年份: '2020年', 人数: '76人'},
        {年份: '2022年', 人数: '约100人'},
        {年份: '2024年', 人数: '149人'},
      ]}
    ></linli-indicator-chart>`,
};

export const FailedAddress: Story = {
  render: () => html`<linli-indicator-chart kind="bar" src="no-such-file.json"></linli-indicator-chart>`,
};

export const NegativeNumber: Story = {
  args: {
    kind: 'bar',
    data: [
      {项目: '甲', 数: '12人'},
      {项目: '乙', 数: '-3人'},
    ],
  },
};

export const NotAWhole: Story = {
  args: {
    label: '不是整体',
    kind: 'share',
    data: [
      {类别: '甲', 占比: '66.5%'},
      {类别: '乙', 占比: '20%'},
    ],
  },
};

export const Empty: Story = {args: {data: undefined}};

export const MissingValues: Story = {
  args: {
    kind: 'bar',
    data: [
      {项目: '甲', 人次: '12人次'},
      {项目: '乙', 人次: ''},
      {项目: '丙', 人次: '0人次'},
    ],
  },
};

export const MixedUnits: Story = {
  args: {
    kind: 'bar',
    data: [
      {项目: '甲', 数: '12人'},
      {项目: '乙', 数: '12人次'},
    ],
  },
};

export const UnreadableCell: Story = {
  args: {
    kind: 'bar',
    data: [
      {项目: '甲', 数: '12人'},
      {项目: '乙', 数: '不少'},
      {项目: '丙', 数: '9人'},
    ],
  },
};

export const LongNames: Story = {
  args: {
    kind: 'bar',
    data: [
      {项目: '为新就业群体子女提供入学优惠并长期开放活动场地的幼儿园', 家数: '23家'},
      {项目: '到社区实践的专业志愿服务组织', 家数: '76家'},
    ],
  },
};

export const TenThousand: Story = {
  args: {
    kind: 'line',
    folded: true,
    data: Array.from({length: 10_000}, (_, index) => ({
      序: `第${index + 1}次`,
      人数: `${100 + ((index * 37) % 91)}人`,
    })),
  },
};

export const TraditionalChinese: Story = {
  render: () =>
    html`<div lang="zh-Hant">
      <linli-indicator-chart label="一次集中服務" kind="bar" sample .data=${CLINIC}></linli-indicator-chart>
    </div>`,
};
