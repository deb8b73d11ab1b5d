import {createRequire} from 'node:module';
import type {Page} from 'playwright-core';
import xss from 'xss';

const require = createRequire(import.meta.url);
const PURIFY = require.resolve('dompurify/dist/purify.min.js');
// It brings no types.
const sanitizeHtml = require('sanitize-html') as (html: string) => string;

/** Tags a filter keeps, each with its attributes (`*` for every tag), and what it does with any other tag. */
interface AllowList {
  readonly tags: Readonly<Record<string, string>>;
  readonly unknown: 'unwrap' | 'remove';
}

const tagged = (names: string, attributes: string) =>
  Object.fromEntries(names.split(' ').map((name) => [name, attributes]));

/** UEditor with its XSS filter on: js-xss's list with class and style; a tag outside it goes with all it holds. */
const UEDITOR: AllowList = {
  unknown: 'remove',
  tags: {
    ...tagged('article aside section header footer nav center big small br hr', ''),
    ...tagged('p div span b strong em i u s sub sup h1 h2 h3 h4 h5 h6 ul ol li blockquote caption', 'class style'),
    ...tagged('table tbody thead tfoot tr', 'width border align valign class style'),
    ...tagged('td th', 'width rowspan colspan align valign class style'),
    a: 'target href title class style',
    img: 'src alt title width height class style',
    font: 'color size face',
  },
};

/** wangEditor 5: keeps what it can make itself; no div, figure, caption, no class. */
const WANGEDITOR: AllowList = {
  unknown: 'unwrap',
  tags: {
    ...tagged('p h1 h2 h3 h4 h5 strong em u s sub sup br hr ul ol li blockquote pre code tbody tr', ''),
    ...tagged('td th', 'colspan rowspan width'),
    table: 'style',
    span: 'style',
    a: 'href target',
    img: 'src alt style',
  },
};

/** TinyMCE 6 with its default schema: every HTML tag with class, id and data; no script, no tag with a hyphen. */
const TINYMCE: AllowList = {
  unknown: 'unwrap',
  tags: {
    ...tagged('p div span b strong em i u s sub sup br hr h1 h2 h3 h4 h5 h6 ul ol li blockquote figure figcaption', ''),
    ...tagged('table thead tbody tfoot tr caption section article', ''),
    ...tagged('td th', 'colspan rowspan scope'),
    '*': 'class id style title lang align width height',
    a: 'href target rel name',
    img: 'src alt',
    iframe: 'src name loading',
  },
};

/** Applies an allow-list as a browser's parser sees the HTML. */
const listed =
  ({tags, unknown}: AllowList) =>
  (page: Page, html: string): Promise<string> =>
    page.evaluate(
      ([text, allowed, action]) => {
        const {body} = new DOMParser().parseFromString(text, 'text/html');
        for (const element of [...body.querySelectorAll('*')].reverse()) {
          const own = allowed[element.localName];
          if (own === undefined || element.localName === '*') {
            if (action === 'unwrap' && element.localName !== 'script') element.replaceWith(...element.childNodes);
            else element.remove();
            continue;
          }
          const keep = `${own} ${allowed['*'] ?? ''}`.split(' ');
          for (const name of element.getAttributeNames()) if (!keep.includes(name)) element.removeAttribute(name);
        }
        return body.innerHTML;
      },
      [html, tags, unknown] as const,
    );

/** What an article goes through between the editor's box and the published page. */
export interface Filter {
  readonly name: string;
  readonly apply: (page: Page, html: string) => string | Promise<string>;
}

export const FILTERS: readonly Filter[] = [
  {name: '不过滤', apply: (_, html) => html},
  {
    name: 'DOMPurify 默认',
    async apply(page, html) {
      await page.addScriptTag({path: PURIFY});
      return page.evaluate(
        (text) => (window as unknown as {DOMPurify: {sanitize(html: string): string}}).DOMPurify.sanitize(text),
        html,
      );
    },
  },
  {name: 'sanitize-html 默认', apply: (_, html) => sanitizeHtml(html)},
  {name: 'js-xss 默认', apply: (_, html) => xss(html)},
  {name: 'UEditor 式名单', apply: listed(UEDITOR)},
  {name: 'wangEditor 式名单', apply: listed(WANGEDITOR)},
  {name: 'TinyMCE 式名单', apply: listed(TINYMCE)},
];
