import type {Lang} from './facts.ts';

/** What a page says of embedding one widget. */
export interface EmbedWords {
  /** The link under a widget. */
  readonly more: string;
  readonly data: string;
  readonly dataLead: string;
  readonly json: string;
  readonly csv: string;
  readonly embed: string;
  readonly embedLead: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly back: string;
  readonly svg: string;
  /** Of a wall's feeds. */
  readonly atom: string;
  readonly jsonFeed: string;
  /** On a picture of invented rows, instead of a source. */
  readonly invented: string;
  /** From the frame to the whole page. */
  readonly whole: string;
  readonly ways: readonly {readonly rung: Rung; readonly name: string; readonly needs: string}[];
}

export type Rung = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G';

const hans: EmbedWords = {
  more: '数据与嵌入',
  data: '数据',
  dataLead: '和页面上的一模一样，余、近、多都照原文。',
  json: 'JSON，给开发和加载脚本用',
  csv: 'CSV，用 Excel 或 WPS 打开',
  embed: '放到你们的网站上',
  embedLead: '从上到下，对网站的要求一个比一个多；拿不准就用第一种。',
  copy: '复制',
  copied: '已复制',
  notCopied: '没有复制成，请选中后按 Ctrl+C',
  back: '回到',
  atom: 'Atom 订阅，有新进展就更新',
  jsonFeed: 'JSON Feed 订阅，给程序用',
  svg: 'SVG 图片，放大不糊，标题和出处都在图里',
  invented: '文件没有载明这些内容：图中是示例，不对应真实的人和事。',
  whole: '数据与出处',
  ways: [
    {rung: 'E', name: '普通段落和表格', needs: '文章里不写代码。网站模板里装一次加载脚本；没有装，表格也照样能看。'},
    {rung: 'D', name: '带类名的表格', needs: '编辑器要保留表格的 class。'},
    {rung: 'C', name: '带类名的链接', needs: '编辑器要保留链接的 class；数据文件放在同一个网站上。'},
    {rung: 'B', name: '组件标签', needs: '编辑器要保留 linli- 开头的标签；加载脚本装在模板里。'},
    {rung: 'A', name: '组件标签和脚本', needs: '文章里能写脚本；文件放在自己的网站上。'},
    {rung: 'F', name: '框架（iframe）', needs: '网站允许嵌入框架，别的什么都不用装。另加一行脚本，高度就随内容变。'},
    {
      rung: 'G',
      name: '图片和普通表格',
      needs: '什么都不用装。图片先存到自己的网站；不收 SVG 的地方（如公众号）换成 PNG。',
    },
  ],
};

const hant: EmbedWords = {
  more: '數據與嵌入',
  data: '數據',
  dataLead: '和頁面上的一模一樣，餘、近、多都照原文。',
  json: 'JSON，給開發和加載腳本用',
  csv: 'CSV，用 Excel 或 WPS 打開',
  embed: '放到你們的網站上',
  embedLead: '從上到下，對網站的要求一個比一個多；拿不準就用第一種。',
  copy: '複製',
  copied: '已複製',
  notCopied: '沒有複製成，請選中後按 Ctrl+C',
  back: '回到',
  atom: 'Atom 訂閱，有新進展就更新',
  jsonFeed: 'JSON Feed 訂閱，給程序用',
  svg: 'SVG 圖片，放大不糊，標題和出處都在圖裡',
  invented: '文件沒有載明這些內容：圖中是示例，不對應真實的人和事。',
  whole: '數據與出處',
  ways: [
    {rung: 'E', name: '普通段落和表格', needs: '文章裡不寫代碼。網站模板裡裝一次加載腳本；沒有裝，表格也照樣能看。'},
    {rung: 'D', name: '帶類名的表格', needs: '編輯器要保留表格的 class。'},
    {rung: 'C', name: '帶類名的鏈接', needs: '編輯器要保留鏈接的 class；數據文件放在同一個網站上。'},
    {rung: 'B', name: '組件標籤', needs: '編輯器要保留 linli- 開頭的標籤；加載腳本裝在模板裡。'},
    {rung: 'A', name: '組件標籤和腳本', needs: '文章裡能寫腳本；文件放在自己的網站上。'},
    {rung: 'F', name: '框架（iframe）', needs: '網站允許嵌入框架，別的什麼都不用裝。另加一行腳本，高度就隨內容變。'},
    {
      rung: 'G',
      name: '圖片和普通表格',
      needs: '什麼都不用裝。圖片先存到自己的網站；不收 SVG 的地方（如公眾號）換成 PNG。',
    },
  ],
};

/** The words of embedding in the page's script. */
export function embedWordsFor(lang: Lang): EmbedWords {
  return lang === 'zh-Hant' ? hant : hans;
}
