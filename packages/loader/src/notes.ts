import {readMarker} from './marker.ts';
import {fromMarker, OWN} from './registry.ts';

/** Why something stayed as it was. */
export type NoteCode =
  | 'no-marker'
  | 'marker-alone'
  | 'two-markers'
  | 'unknown-kind'
  | 'nested-table'
  | 'too-many-rows'
  | 'switched-off'
  | 'no-scope'
  | 'element-failed'
  | 'link-other-site'
  | 'link-failed'
  | 'link-slow'
  | 'link-not-data'
  | 'link-empty';

type Words = Readonly<Record<NoteCode, string>>;

const zhHans: Words = {
  'no-marker': '这张表前面没有标记，按普通表格显示。要成图，请在表前加一段，如“【柱状图】标题（单位：人）”。',
  'marker-alone': '这个标记后面没有紧跟表格，没有成图。请让标记段和表格挨着。',
  'two-markers': '这张表前面有两个标记，不知用哪个，没有成图。请只留一个。',
  'unknown-kind': '没有这个名称的图，按普通表格显示。请核对【】里的字。',
  'nested-table': '表格里还套着表格，没有成图。请把里面的表格拿出来。',
  'too-many-rows': '表格超过3000行，没有成图。请改用数据文件的链接。',
  'switched-off': '标了“不转换”，按普通表格显示。',
  'no-scope': '页面里没有模板指定的正文区域，没有查找表格。请核对 data-linli-scope。',
  'element-failed': '组件文件没有取到或不能运行，按原样显示。请检查同一文件夹里的 elements 文件是否齐全。',
  'link-other-site': '数据文件不在本网站，没有读取，保留链接。',
  'link-failed': '数据文件没有取到，保留链接。请检查地址和网络。',
  'link-slow': '数据文件30秒内没有取完，保留链接。',
  'link-not-data': '链接的文件不是能读的 JSON 或 CSV，保留链接。',
  'link-empty': '数据文件里没有行，保留链接。',
};

const zhHant: Words = {
  'no-marker': '這張表前面沒有標記，按普通表格顯示。要成圖，請在表前加一段，如「【柱狀圖】標題（單位：人）」。',
  'marker-alone': '這個標記後面沒有緊跟表格，沒有成圖。請讓標記段和表格挨著。',
  'two-markers': '這張表前面有兩個標記，不知用哪個，沒有成圖。請只留一個。',
  'unknown-kind': '沒有這個名稱的圖，按普通表格顯示。請核對【】裡的字。',
  'nested-table': '表格裡還套著表格，沒有成圖。請把裡面的表格拿出來。',
  'too-many-rows': '表格超過3000行，沒有成圖。請改用資料檔的連結。',
  'switched-off': '標了「不轉換」，按普通表格顯示。',
  'no-scope': '頁面裡沒有模板指定的正文區域，沒有查找表格。請核對 data-linli-scope。',
  'element-failed': '元件檔沒有取到或不能執行，按原樣顯示。請檢查同一資料夾裡的 elements 檔是否齊全。',
  'link-other-site': '資料檔不在本網站，沒有讀取，保留連結。',
  'link-failed': '資料檔沒有取到，保留連結。請檢查地址和網路。',
  'link-slow': '資料檔30秒內沒有取完，保留連結。',
  'link-not-data': '連結的檔不是能讀的 JSON 或 CSV，保留連結。',
  'link-empty': '資料檔裡沒有列，保留連結。',
};

const en: Words = {
  'no-marker':
    'No marker before this table: shown as it is. For a chart, put a line such as 【柱状图】 and a title before it.',
  'marker-alone': 'No table follows this marker: nothing was drawn. Put marker and table next to each other.',
  'two-markers': 'Two markers before this table: nothing was drawn. Keep one.',
  'unknown-kind': 'No chart has this name: shown as a plain table. Check the word in 【】.',
  'nested-table': 'A table within the table: nothing was drawn. Take the inner one out.',
  'too-many-rows': 'More than 3000 rows: nothing was drawn. Link a data file instead.',
  'switched-off': 'Marked 不转换: shown as a plain table.',
  'no-scope': 'The page has no area that data-linli-scope names: no table was looked for.',
  'element-failed':
    'The component file did not load or run: shown as it is. Check the folder elements beside the loader.',
  'link-other-site': 'The data file is on another site and was not read: the link stays.',
  'link-failed': 'The data file could not be fetched: the link stays. Check address and network.',
  'link-slow': 'The data file took more than 30 seconds: the link stays.',
  'link-not-data': 'The linked file is no JSON or CSV that can be read: the link stays.',
  'link-empty': 'The data file holds no rows: the link stays.',
};

/** The sentence for an editor, in the language of the place it stands in (simplified Chinese for unknown ones). */
export function noteText(code: NoteCode, place: Node): string {
  const lang = place.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '';
  if (/^en\b/i.test(lang)) return `Linli, for editors: ${en[code]}`;
  return /^zh-(hant|tw|hk|mo)\b/i.test(lang) ? `編輯提示：${zhHant[code]}` : `编辑提示：${zhHans[code]}`;
}

const isMarker = ({textContent}: Node): boolean => readMarker(textContent ?? '') !== null;

/** Paragraphs with a marker that no table took. */
export function loneMarkers(root: Node, taken: readonly Node[]): HTMLElement[] {
  const found: HTMLElement[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    const marker = readMarker(text.data);
    const {parentElement} = text;
    if (!marker || !fromMarker(marker.name) || !parentElement) continue;
    const next = parentElement.nextElementSibling;
    // What stands before a table, or before the next marker, is told of there.
    const isTold = next && (next.matches('table,.linli-note') || next.querySelector('table') || isMarker(next));
    const isOurs = isTold || parentElement.closest(`${OWN},table,.linli-note`) !== null;
    if (!isOurs && !taken.some((block) => block.contains(text))) found.push(parentElement);
  }
  return found;
}
