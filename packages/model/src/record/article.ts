import type {Problem} from '../problem/problem.ts';
import type {Table} from '../read/table.ts';
import type {Assembled, Values} from './build-row.ts';
import {defineRecord, placeOf} from './build-row.ts';
import type {Column} from './column.ts';
import {present} from './present.ts';
import {SAMPLE, say} from './shared-columns.ts';

/** One article (条) of a convention. */
export interface Article {
  readonly id: string;
  /** Id of its convention; may be left out where a table holds one convention only. */
  readonly convention?: string;
  /** 1-based place in the convention. */
  readonly number: number;
  readonly chapter?: string;
  /** 文明养宠, 电动车, 邻里 … */
  readonly topic?: string;
  readonly text: string;
  /** The same in everyday words. */
  readonly plain?: string;
  /** Id of the indicator that tells how well it is kept. */
  readonly indicator?: string;
  /** An example that concerns nobody real. */
  readonly case?: string;
  /** The same article in another language, set beside it. */
  readonly parallel?: string;
  /** Language of `parallel`, as a BCP 47 tag. */
  readonly language?: ParallelLanguage;
  readonly sample: boolean;
}

/** Languages that a convention is set in beside Chinese. */
export type ParallelLanguage = 'en' | 'bo' | 'ug' | 'mn' | 'za' | 'ii' | 'kk' | 'ko' | 'hea' | 'kmc' | 'pcc' | 'yue';

/** Columns of its table. */
export const ARTICLE_COLUMNS = [
  {
    key: 'id',
    type: 'id',
    label: say('编号', '編號', 'id'),
    aliases: ['条款编号', '條款編號'],
    required: true,
    description: '条款的编号，在本表中不重复，可作网址的一部分。',
    example: 'A01',
  },
  {
    key: 'convention',
    type: 'id',
    label: say('公约', '公約', 'convention'),
    aliases: ['公约编号', '公約編號', '所属公约'],
    refersTo: 'convention',
    description: '所属公约的编号；全表只有一份公约时可不填。',
    example: 'C01',
  },
  {
    key: 'number',
    type: 'integer',
    label: say('条号', '條號', 'number'),
    aliases: ['条', '條', '条次', '序号', '第几条'],
    required: true,
    description: '第几条，从 1 数起，只填数字。',
    example: '1',
  },
  {
    key: 'chapter',
    type: 'text',
    label: say('章', '章', 'chapter'),
    aliases: ['章节', '章節', '章名'],
    description: '所在章的名称；不分章的不填。',
    example: '邻里和睦',
  },
  {
    key: 'topic',
    type: 'text',
    label: say('主题', '主題', 'topic'),
    aliases: ['话题', '事项', '類別', '类别'],
    description: '这一条管什么，全表用词一致。',
    example: '文明养宠',
  },
  {
    key: 'text',
    type: 'text',
    label: say('条文', '條文', 'text'),
    aliases: ['内容', '內容', '正文', '公约内容', '条款'],
    required: true,
    prose: true,
    description: '条文原文。',
    example: '遛狗牵绳，粪便随手清。',
  },
  {
    key: 'plain',
    type: 'text',
    label: say('白话', '白話', 'plain'),
    aliases: ['解读', '解讀', '说明', '通俗解读'],
    prose: true,
    description: '用大白话再说一遍。',
    example: '带狗出门要牵好绳子，狗拉了要自己捡。',
  },
  {
    key: 'case',
    type: 'text',
    label: say('例子', '例子', 'case'),
    aliases: ['举例', '舉例', '案例'],
    prose: true,
    description: '一个不涉及真人的例子。',
    example: '夜里十点后带狗下楼，也要牵绳。',
  },
  {
    key: 'parallel',
    type: 'text',
    label: say('对照文字', '對照文字', 'parallel text'),
    aliases: ['双语', '雙語', '民族文字', '译文', '譯文'],
    prose: true,
    description: '同一条的另一种文字，与原文成对排。',
    example: 'Keep dogs on a lead.',
  },
  {
    key: 'language',
    type: 'choice',
    label: say('对照语言', '對照語言', 'parallel language'),
    aliases: ['语种', '語種', '对照语种'],
    choices: {
      en: ['英文', '英语', '英語'],
      bo: ['藏文', '藏语', '藏語'],
      ug: ['维吾尔文', '维吾尔语', '維吾爾文'],
      mn: ['蒙古文', '蒙古语', '蒙古語'],
      za: ['壮文', '壮语', '壯文'],
      ii: ['彝文', '彝语', '彝語'],
      kk: ['哈萨克文', '哈萨克语', '哈薩克文'],
      ko: ['朝鲜文', '朝鲜语', '朝鮮文'],
      hea: ['苗文', '苗语', '苗語'],
      kmc: ['侗文', '侗语', '侗語'],
      pcc: ['布依文', '布依语', '布依語'],
      yue: ['粤语', '粵語'],
    },
    description: '对照文字是哪种语言，供朗读用。',
    example: '英文',
  },
  {
    key: 'indicator',
    type: 'id',
    label: say('指标', '指標', 'indicator'),
    aliases: ['履约指标', '监督指标'],
    refersTo: 'indicator',
    description: '看这一条守得怎样的指标：指标表里的编号。',
    example: 'I05',
  },
  SAMPLE,
] as const satisfies readonly Column[];

function assemble(values: Values<typeof ARTICLE_COLUMNS>): Assembled<Article> {
  return {record: present<Article>({...values, sample: values.sample ?? false})};
}

/** Articles of one convention that have the same number. */
function repeatedNumbers(articles: readonly Article[], table: Table): readonly Problem[] {
  const first = new Map<string, Article>();
  const problems: Problem[] = [];
  for (const article of articles) {
    const key = `${article.convention ?? ''} ${article.number}`;
    if (!first.has(key)) first.set(key, article);
    else {
      const row = table.rows.find(({cells}) => cells['id']?.trim() === article.id)?.row;
      const place = placeOf(table, row, ARTICLE_COLUMNS, 'number');
      problems.push({code: 'repeated-number', severity: 'error', place, args: {expected: '条号'}});
    }
  }
  return problems;
}

/** How a table of articles is read. */
export const articleRecord = defineRecord({
  kind: 'article',
  columns: ARTICLE_COLUMNS,
  assemble,
  check: repeatedNumbers,
});
