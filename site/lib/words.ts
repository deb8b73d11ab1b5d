import type {Lang} from './facts.ts';

/** The site's own words on a community's page, in the two scripts it can have. */
export interface Words {
  readonly skip: string;
  readonly site: string;
  readonly home: string;
  readonly nav: {readonly brands: string; readonly sources: string; readonly about: string};
  readonly trail: string;
  readonly main: string;
  readonly contents: string;
  readonly heading: string;
  readonly systems: string;
  readonly figures: string;
  readonly sources: string;
  readonly sourcesLead: string;
  readonly allFigures: string;
  readonly document: string;
  readonly publisher: string;
  readonly noPublisher: string;
  readonly date: string;
  readonly noDate: string;
  readonly sample: string;
  readonly sampleText: string;
  readonly note: string;
  readonly source: string;
  readonly brand: string;
  readonly missing: string;
  readonly updated: string;
  readonly host: string;
  readonly noHost: string;
  readonly access: string;
  readonly correct: string;
  readonly correctHow: string;
  readonly scope: string;
  readonly period: string;
  readonly change: {readonly increase: string; readonly decrease: string; readonly than: string};
  readonly lists: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
  readonly status: Readonly<Record<string, string>>;
  readonly article: (number: string) => string;
}

const HANS: Words = {
  skip: '跳到正文',
  site: '邻里',
  home: '首页',
  nav: {brands: '六地品牌', sources: '数字出处', about: '关于本站'},
  trail: '当前位置',
  main: '正文',
  contents: '这一页回答',
  heading: '文件中的标题',
  systems: '具体怎么做',
  figures: '文件里的数字',
  sources: '数字从哪里来？',
  sourcesLead: '这一页的数字都照文件原样写，“余”“近”“多”一个不少；点任何一个数字，都能看到它的出处。',
  allFigures: '查看本地全部数字和出处',
  document: '文件',
  publisher: '发布单位',
  noPublisher: '文件未写明',
  date: '日期',
  noDate: '文内未载日期',
  sample: '示例数据',
  sampleText: '文件没有载明这些内容，以下为示例，不对应真实的人和事。',
  note: '说明',
  source: '来源',
  brand: '品牌结构',
  missing: '未填报',
  updated: '更新时间',
  host: '主办单位',
  noHost: '示范站点，尚无主办单位',
  access: '无障碍说明',
  correct: '纠错',
  correctHow: '发现有误，请告诉我们',
  scope: '范围',
  period: '时期',
  change: {increase: '↑ 增加', decrease: '↓ 减少', than: '比'},
  lists: {
    items: '包括',
    roles: '谁来做',
    methods: '办法',
    topics: '议题',
    targets: '面向',
    channels: '渠道',
    steps: '步骤',
  },
  parts: {
    name: '名称',
    does: '做什么',
    gist: '要点',
    note: '注',
    form: '形式',
    items: '内容',
    abilities: '能力',
    condition: '条件',
    methods: '办法',
    meaning: '是什么',
    handling: '怎么办',
    who: '谁来办',
    how: '办法',
    test: '怎么分',
    members: '谁参加',
  },
  columns: {
    grid: '网格',
    community: '社区',
    households: '户数',
    population: '人口',
    leader: '网格长',
    workers: '网格员',
    bounds: '四至',
    place: '名称',
    kind: '类别',
    hours: '开放时间',
    offers: '提供',
    phone: '电话',
    wish: '心愿',
    status: '进展',
    audience: '为谁',
    claimant: '谁认领',
    date: '日期',
    result: '结果',
    label: '指标',
    figure: '数字',
    about: '范围与时期',
    article: '条',
    text: '约定',
  },
  status: {
    collected: '○ 征集',
    reviewed: '○ 审核',
    announced: '○ 公示',
    claimed: '◔ 认领',
    'in-progress': '◑ 办理',
    fulfilled: '● 已实现',
    rated: '● 已评',
    deferred: '⊘ 暂缓',
    referred: '⊘ 转办',
    withdrawn: '⊘ 撤回',
  },
  article: (number) => `第${number}条`,
};

const HANT: Words = {
  skip: '跳到正文',
  site: '鄰里',
  home: '首頁',
  nav: {brands: '六地品牌', sources: '數字出處', about: '關於本站'},
  trail: '當前位置',
  main: '正文',
  contents: '這一頁回答',
  heading: '文件中的標題',
  systems: '具體怎麼做',
  figures: '文件裡的數字',
  sources: '數字從哪裡來？',
  sourcesLead: '這一頁的數字都照文件原樣寫，“餘”“近”“多”一個不少；點任何一個數字，都能看到它的出處。',
  allFigures: '查看本地全部數字和出處',
  document: '文件',
  publisher: '發布單位',
  noPublisher: '文件未寫明',
  date: '日期',
  noDate: '文內未載日期',
  sample: '示例數據',
  sampleText: '文件沒有載明這些內容，以下為示例，不對應真實的人和事。',
  note: '說明',
  source: '來源',
  brand: '品牌結構',
  missing: '未填報',
  updated: '更新時間',
  host: '主辦單位',
  noHost: '示範站點，尚無主辦單位',
  access: '無障礙說明',
  correct: '糾錯',
  correctHow: '發現有誤，請告訴我們',
  scope: '範圍',
  period: '時期',
  change: {increase: '↑ 增加', decrease: '↓ 減少', than: '比'},
  lists: {
    items: '包括',
    roles: '誰來做',
    methods: '辦法',
    topics: '議題',
    targets: '面向',
    channels: '渠道',
    steps: '步驟',
  },
  parts: {
    name: '名稱',
    does: '做什麼',
    gist: '要點',
    note: '注',
    form: '形式',
    items: '內容',
    abilities: '能力',
    condition: '條件',
    methods: '辦法',
    meaning: '是什麼',
    handling: '怎麼辦',
    who: '誰來辦',
    how: '辦法',
    test: '怎麼分',
    members: '誰參加',
  },
  columns: {
    grid: '網格',
    community: '社區',
    households: '戶數',
    population: '人口',
    leader: '網格長',
    workers: '網格員',
    bounds: '四至',
    place: '名稱',
    kind: '類別',
    hours: '開放時間',
    offers: '提供',
    phone: '電話',
    wish: '心願',
    status: '進展',
    audience: '為誰',
    claimant: '誰認領',
    date: '日期',
    result: '結果',
    label: '指標',
    figure: '數字',
    about: '範圍與時期',
    article: '條',
    text: '約定',
  },
  status: {
    collected: '○ 徵集',
    reviewed: '○ 審核',
    announced: '○ 公示',
    claimed: '◔ 認領',
    'in-progress': '◑ 辦理',
    fulfilled: '● 已實現',
    rated: '● 已評',
    deferred: '⊘ 暫緩',
    referred: '⊘ 轉辦',
    withdrawn: '⊘ 撤回',
  },
  article: (number) => `第${number}條`,
};

/** The words of a page in its script. */
export function wordsFor(lang: Lang): Words {
  return lang === 'zh-Hant' ? HANT : HANS;
}
