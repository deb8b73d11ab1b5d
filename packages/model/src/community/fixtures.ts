import type {CommunityProblems} from '../problem/community.codes.ts';

const YAML = `id: a-b
lang: zh-Hans
name:
  zh-Hans: 示例社区
region: 示例省示例市
level: community
colour: ochre
brand:
  name: 三微
  form: petals
introduction: 这里有{a-b.grids}网格。
updatedAt: 2026-11-21
sections:
  - id: grids
    question: 我归哪个网格？
    answer: 分成{a-b.grids}网格。
    mechanisms: [a-b.m-grid]
    widgets:
      - id: count
        element: indicator-chart
        kind: tile
        title: 网格（个）
`;

const FACTS = {
  schema: 'community-governance-facts/1',
  notes: [],
  localities: [
    {
      id: 'a-b',
      document_label: '示例材料',
      publisher: null,
      document_date: null,
      mechanisms: [{id: 'a-b.m-grid', name: '微网格', facts: ['a-b.grids']}],
      facts: [
        {
          id: 'a-b.grids',
          label: '网格数',
          value: 15,
          qualifier: 'over',
          unit: '个',
          display: '15余个',
          nature: 'figure',
          theme: '组织',
          period: '目前',
        },
        {
          id: 'a-b.three',
          label: '微的数目',
          value: 3,
          qualifier: 'exact',
          unit: '微',
          display: '三微',
          nature: 'structure',
          theme: '其他',
        },
      ],
    },
    {
      id: 'c-d',
      document_label: '另一份材料',
      publisher: null,
      document_date: null,
      mechanisms: [],
      facts: [
        {
          id: 'c-d.x',
          label: '别处的数',
          value: 1,
          qualifier: 'exact',
          unit: '个',
          display: '1个',
          nature: 'figure',
          theme: '其他',
        },
      ],
    },
  ],
};

/** The files of a small community that is all right, as text by path. */
export const GOOD: Readonly<Record<string, string>> = {
  'community.yaml': YAML,
  'facts.json': JSON.stringify(FACTS),
  'brand.csv': '编号,上级,名称,角色\ncore,,党建,核心\na,,微网格,部分\nb,,微服务,部分\nc,,微公约,部分',
  'indicators.csv': '编号,版块,指标,数值,变化,系列,图,事实,时间,范围,说明,示例\ngrids,grids,,,,,count,a-b.grids,,,,',
};

/** Text files as `loadCommunity` takes them; one set to null is left out. */
export function filesOf(texts: Readonly<Record<string, string | null>>): ReadonlyMap<string, Uint8Array> {
  const encoder = new TextEncoder();
  const given = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== null);
  return new Map(given.map(([path, text]) => [path, encoder.encode(text)]));
}

/** What differs from the good community, and the sentence an editor reads. */
export interface CommunityFixture {
  readonly files: Readonly<Record<string, string | null>>;
  readonly says: string;
}

const yaml = (from: string, to: string): CommunityFixture['files'] => ({'community.yaml': YAML.replace(from, to)});
const figures = (row: string): CommunityFixture['files'] => ({'indicators.csv': `${GOOD['indicators.csv']}\n${row}`});
const facts = (from: string, to: string): CommunityFixture['files'] => ({
  'facts.json': JSON.stringify(FACTS).replace(from, to),
});

const CONVENTION = '编号,名称,种类,文体\nC1,公约一,居民公约,条文';

/** One community for each thing that can be wrong between its tables. */
export const COMMUNITY_FIXTURES: {readonly [Code in keyof CommunityProblems]: CommunityFixture} = {
  'dangling-id': {
    files: {'wishes.csv': '编号,心愿,状态,网格\nW1,装灯,征集,G9', 'grids.csv': '编号,网格,社区\nG1,一格,社区'},
    says: 'wishes!D2：“网格”指向的编号不存在，请核对',
  },
  'missing-file': {files: {'brand.csv': null}, says: 'brand.csv：缺少文件 brand.csv，请补上'},
  'unknown-file': {
    files: {'other.csv': 'a,b\n1,2'},
    says: 'other.csv：不认识这个文件或工作表，没有读；请照模板命名，或移走',
  },
  'table-twice': {
    files: {'品牌.csv': '编号,名称\nx,甲'},
    says: '品牌：品牌表有两张，请只留一张',
  },
  'missing-key': {files: yaml('lang: zh-Hans\n', ''), says: 'community.yaml!1：缺少 lang 这一项，请补上'},
  'unknown-key': {
    files: yaml('level: community', 'level: community\nstrange: 1'),
    says: 'community.yaml!7：community.yaml 下面有不认识的名称，请照格式说明改正',
  },
  'wrong-kind-of-value': {
    files: yaml('mechanisms: [a-b.m-grid]', 'mechanisms: 一'),
    says: 'community.yaml!17：mechanisms 应写成列表',
  },
  'not-an-allowed-word': {
    files: yaml('kind: tile', 'kind: pie'),
    says:
      'community.yaml!21：kind 只能写：auto、tile、column、bar、grouped、stacked、line、area、slope、bullet、share、waffle、' +
      'pictogram、gauge、small-multiples',
  },
  'repeated-name': {
    files: {
      'community.yaml': `${YAML}  - id: grids\n    question: 问？\n    answer: 答。\n    mechanisms: []\n    widgets: []\n`,
    },
    says: 'community.yaml!23：section 的编号重复，请改成不同的',
  },
  'facts-unreadable': {
    files: {'facts.json': '{"schema": 1}'},
    says: 'facts.json：事实文件读不出来，或不是 community-governance-facts/1 格式',
  },
  'locality-not-in-facts': {
    files: yaml('id: a-b', 'id: e-f'),
    says: 'facts.json：事实文件里没有这个社区，请核对 id',
  },
  'unknown-fact': {
    files: yaml('分成{a-b.grids}', '分成{a-b.gone}'),
    says: 'community.yaml!16：answer 里的事实编号在事实文件里没有，请核对',
  },
  'fact-of-other-community': {
    files: figures('x,grids,,,,,count,c-d.x,,,,'),
    says: 'indicators!H3：事实 c-d.x 是另一个社区的，不能用在这里',
  },
  'fact-not-shown': {
    files: {
      'indicators.csv': GOOD['indicators.csv']?.replace(',a-b.grids,', ',,').replace('grids,,,', 'grids,甲,1个,') ?? '',
    },
    says: 'indicators：事实 a-b.grids 还没有放进指标表，请加一行',
  },
  'fact-shown-twice': {
    files: figures('again,grids,,,,,count,a-b.grids,,,,'),
    says: 'indicators!H3：事实 a-b.grids 已在指标表里出现过，请删去一行',
  },
  'fact-not-a-figure': {
    files: figures('three,grids,,,,,count,a-b.three,,,,'),
    says: 'indicators!H3：事实 a-b.three 是名称里的数，不能画成图，请从指标表移走',
  },
  'fact-disagrees': {
    files: {'indicators.csv': GOOD['indicators.csv']?.replace('grids,grids,,,', 'grids,grids,,15个,') ?? ''},
    says: 'indicators!D2：“数值”与事实 a-b.grids 不一致，请改正或清空这一格',
  },
  'mechanism-not-told': {
    files: facts('"mechanisms":[{', '"mechanisms":[{"id":"a-b.m-new","name":"新机制"},{'),
    says: 'community.yaml!14：机制 a-b.m-new 没有放进任何版块，请补上',
  },
  'figure-without-chart': {
    files: figures('x,grids,甲,1个,,,,,,,,'),
    says: 'indicators!G3：这个指标没有填“图”，页面上不会画出来',
  },
  'chart-without-figures': {
    files: {'community.yaml': `${YAML}      - id: empty\n        element: indicator-chart\n        title: 空\n`},
    says: 'community.yaml!23：这个组件没有可画的指标，请在指标表的“图”一列填上它的编号',
  },
  'more-promised-than-listed': {
    files: {'brand.csv': '编号,上级,名称\nsix,,6共\na,six,共商\nb,six,共识\nc,six,共建\nd,six,共担\ne,six,共享'},
    says: 'brand!C2：名称里说有 6 个，只列出 5 个；页面会照实说明',
  },
  'sample-rows': {
    files: {'grids.csv': '编号,网格,社区,示例\nG1,一格,社区,是\nG2,二格,社区,是'},
    says: 'grids：有 2 行是示例，页面会标明“示例数据”',
  },
  'table-without-widget': {
    files: {'grids.csv': '编号,网格,社区\nG1,一格,社区'},
    says: 'grids：有网格表，页面上却没有组件展示它',
  },
  'article-without-convention': {
    files: {
      'conventions.csv': `${CONVENTION}\nC2,公约二,居民公约,条文`,
      'articles.csv': '编号,公约,条号,条文\nA1,,1,爱护花木',
    },
    says: 'articles!B2：有几份公约，这一条必须填“公约”',
  },
  'verse-out-of-metre': {
    files: {
      'conventions.csv': CONVENTION.replace(',条文', ',三字经'),
      'articles.csv': '编号,公约,条号,条文\nA1,C1,1,邻里和，大家一起乐',
    },
    says: 'articles!D2：这份公约是3字一句，这一条有的句子字数不合',
  },
};
