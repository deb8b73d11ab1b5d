import type {Problem} from '../problem/problem.ts';
import type {Table} from '../read/table.ts';
import type {Assembled, Values} from './build-row.ts';
import {articleNumber, ownNumber} from './article-number.ts';
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
  },
  {
    key: 'convention',
    type: 'id',
    label: say('公约', '公約', 'convention'),
    aliases: ['公约编号', '公約編號', '所属公约'],
    refersTo: 'convention',
  },
  {
    key: 'number',
    type: 'integer',
    label: say('条号', '條號', 'number'),
    aliases: ['条', '條', '条次', '序号', '第几条'],
    required: true,
  },
  {
    key: 'chapter',
    type: 'text',
    label: say('章', '章', 'chapter'),
    aliases: ['章节', '章節', '章名'],
  },
  {
    key: 'topic',
    type: 'text',
    label: say('主题', '主題', 'topic'),
    aliases: ['话题', '事项', '類別', '类别'],
  },
  {
    key: 'text',
    type: 'text',
    label: say('条文', '條文', 'text'),
    aliases: ['内容', '內容', '正文', '公约内容', '条款'],
    required: true,
    prose: true,
  },
  {
    key: 'plain',
    type: 'text',
    label: say('白话', '白話', 'plain'),
    aliases: ['解读', '解讀', '说明', '通俗解读'],
    prose: true,
  },
  {
    key: 'case',
    type: 'text',
    label: say('例子', '例子', 'case'),
    aliases: ['举例', '舉例', '案例'],
    prose: true,
  },
  {
    key: 'parallel',
    type: 'text',
    label: say('对照文字', '對照文字', 'parallel text'),
    aliases: ['双语', '雙語', '民族文字', '译文', '譯文'],
    prose: true,
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
  },
  {
    key: 'indicator',
    type: 'id',
    label: say('指标', '指標', 'indicator'),
    aliases: ['履约指标', '监督指标'],
    refersTo: 'indicator',
  },
  SAMPLE,
] as const satisfies readonly Column[];

function assemble(values: Values<typeof ARTICLE_COLUMNS>): Assembled<Article> {
  return {record: present<Article>({...values, sample: values.sample ?? false})};
}

const rowOf = (table: Table, id: string) => table.rows.find(({cells}) => cells['id']?.trim() === id)?.row;

/** Articles of one convention that have the same number. */
function repeatedNumbers(articles: readonly Article[], table: Table): readonly Problem[] {
  const first = new Map<string, Article>();
  const problems: Problem[] = [];
  for (const article of articles) {
    const key = `${article.convention ?? ''} ${article.number}`;
    if (!first.has(key)) first.set(key, article);
    else {
      const place = placeOf(table, rowOf(table, article.id), ARTICLE_COLUMNS, 'number');
      problems.push({code: 'repeated-number', severity: 'error', place, args: {expected: '条号'}});
    }
  }
  return problems;
}

/** Articles that stand after one of their convention with a larger number. */
function disorder(articles: readonly Article[], table: Table): readonly Problem[] {
  const last = new Map<string, number>();
  return articles.flatMap(({id, convention = '', number}): Problem[] => {
    const isEarly = number < (last.get(convention) ?? 0);
    last.set(convention, number);
    if (!isEarly) return [];
    const place = placeOf(table, rowOf(table, id), ARTICLE_COLUMNS, 'number');
    return [{code: 'numbers-out-of-order', severity: 'warning', place, args: {expected: '条号'}}];
  });
}

/** Articles whose text begins with another number than theirs: both would stand there. */
function otherNumbers(articles: readonly Article[], table: Table): readonly Problem[] {
  return articles.flatMap(({id, number, text}): Problem[] => {
    const own = ownNumber(text);
    if (own === null || own.number === number) return [];
    const place = placeOf(table, rowOf(table, id), ARTICLE_COLUMNS, 'text');
    return [{code: 'other-number', severity: 'warning', place, args: {expected: '条号'}}];
  });
}

/** How a table of articles is read. */
export const articleRecord = defineRecord({
  kind: 'article',
  columns: ARTICLE_COLUMNS,
  parsers: {integer: articleNumber},
  assemble,
  check: (articles, table) => [
    ...repeatedNumbers(articles, table),
    ...disorder(articles, table),
    ...otherNumbers(articles, table),
  ],
});
