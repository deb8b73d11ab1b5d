/** What a board of articles says; what a convention adds stands in `convention.zh.ts`. */
export interface BoardWords {
  readonly board: string;
  readonly plain: string;
  /** Of the link at an article without a number. */
  readonly address: string;
  /** Where the privacy gate could not be fetched. */
  readonly notJudged: string;
  readonly find: string;
  readonly legality: string;
  /** Of the folded buttons that save the board. */
  readonly save: string;
  readonly example: string;
  readonly source: (name: string) => string;
}

export const words: BoardWords = {
  board: '公约',
  plain: '意思是',
  address: '本条的网址',
  notJudged: '有条文还没有通过个人信息检查，暂不显示。请刷新页面再试。',
  find: '查找条文',
  legality: '用词提示（供审核参考）',
  save: '下载图片',
  example: '比如',
  source: (name) => `数据来源：${name}`,
};
