import type {Translations} from '../internal/locale.ts';

/** Words of the downloads, in one place for people who check wording. */
export const TOOL_WORDS = {
  zhHans: {
    png2: '图片（PNG，2倍）',
    png4: '图片（PNG，4倍，印刷用）',
    svg: '矢量图（SVG）',
    csv: '表格（CSV）',
    copyPicture: '复制图片',
    copyTable: '复制表格',
    copySentence: '复制这句话',
    done: '已复制',
    failed: '没有成功。请在图或表格上用右键复制。',
    summary: '文字说明：',
  },
  zhHant: {
    png2: '圖片（PNG，2倍）',
    png4: '圖片（PNG，4倍，印刷用）',
    svg: '向量圖（SVG）',
    csv: '表格（CSV）',
    copyPicture: '複製圖片',
    copyTable: '複製表格',
    copySentence: '複製這句話',
    done: '已複製',
    failed: '沒有成功。請在圖或表格上用右鍵複製。',
    summary: '文字說明：',
  },
  en: {
    png2: 'Picture (PNG, 2×)',
    png4: 'Picture (PNG, 4×, for print)',
    svg: 'Vector picture (SVG)',
    csv: 'Table (CSV)',
    copyPicture: 'Copy picture',
    copyTable: 'Copy table',
    copySentence: 'Copy this sentence',
    done: 'Copied',
    failed: 'That did not work. Copy from the drawing or the table by the context menu.',
    summary: 'In words: ',
  },
} satisfies Translations<Readonly<Record<string, string>>>;
