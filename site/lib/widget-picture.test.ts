import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {Parser} from 'htmlparser2';

import type {Widget} from '@linli/model/community';

import {inksFor} from '../pictures/inks.ts';
import {type Subject, pictureOf} from '../pictures/picture.ts';
import {communities} from './communities.ts';
import {fileHead} from './data-files.ts';
import {tablesOf} from './tables.ts';
import {widgetData} from './widget-data.ts';
import {brandPicture, widgetPicture} from './widget-picture.ts';
import {wordsFor} from './words.ts';

const INKS = inksFor('ochre');
const CELLS = {headings: ['项目', '数'], rows: [['甲<b>', '1'] as const, ['乙', '—'] as const]};
const PLAIN: Subject = {lang: 'zh-Hans', kind: null, cells: CELLS};

interface Read {
  readonly tags: readonly string[];
  readonly texts: readonly string[];
}

/** Names of the elements in a file, and every line of text in it. */
function read(svg: string): Read {
  const tags: string[] = [];
  const texts: string[] = [];
  const parser = new Parser(
    {onopentag: (name) => void tags.push(name), ontext: (text) => void texts.push(text)},
    {xmlMode: true},
  );
  parser.end(svg);
  return {tags, texts};
}

const shown = communities.flatMap((community) =>
  community.sections.flatMap(({widgets}) => widgets.map((widget) => ({community, widget}))),
);

describe('the picture of every widget', () => {
  for (const {community, widget} of shown) {
    const words = wordsFor(community.lang);
    const data = widgetData(community, widget, tablesOf(community.id), words);
    if (data === null) continue;
    test(`${community.id} ${widget.id} says its title, its sentence, whose it is, and its source or that it is invented`, () => {
      const head = fileHead(community, widget, data, words);
      const {svg, sentence} = widgetPicture(community, widget, {data, head}, words);
      const {tags, texts} = read(svg);
      assert.doesNotMatch(svg, /NaN|undefined|var\(|style|href/);
      assert.ok(
        tags.every((name) => ['svg', 'title', 'desc', 'rect', 'line', 'path', 'circle', 'g', 'text'].includes(name)),
      );
      assert.equal(texts[0], head.title);
      assert.ok(texts[1]!.startsWith(sentence) && sentence.length > 2);
      assert.equal(texts.includes(words.sample), data.sample);
      const all = texts.join('');
      assert.ok(all.includes(`${community.brand.name}｜`));
      assert.ok(data.sample || all.includes(`${words.source}：`));
      if (widget.element === 'grid-map' && widget.kind !== 'places')
        assert.match(all, /示意[图圖]，不作[为為][划劃]界依[据據]/);
    });
  }

  for (const community of communities) {
    test(`the brand of ${community.id} names every part`, () => {
      const {texts} = read(brandPicture(community, wordsFor(community.lang)).svg);
      const all = texts.join('');
      for (const {name} of community.brand.parts) assert.ok(all.includes(name), name);
    });
  }
});

describe('a picture', () => {
  test('cannot be broken by a text', () => {
    const {tags, texts} = read(pictureOf(PLAIN, {title: '</title><script>', lines: ['a & b']}, INKS).svg);
    assert.ok(!tags.includes('script') && !tags.includes('b'));
    assert.equal(texts.join('').includes('</title><script>'), true);
  });

  test('of a long table counts the rows that it leaves out', () => {
    const rows = Array.from({length: 45}, (_, at) => [`第${at}项`, String(at)]);
    const {svg} = pictureOf({...PLAIN, cells: {...CELLS, rows}}, {title: '', lines: []}, INKS);
    assert.match(svg, /另有15行，见数据文件。/);
  });

  test('has the colours of the page of its community, but for what rounding does', () => {
    const css = readFileSync('site/styles/brands.css', 'utf8').split('@media')[0]!;
    const channels = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
    for (const {colour} of communities) {
      const block = css.slice(css.indexOf(`[data-colour='${colour}']`)).split('}')[0]!;
      const {brand, tints} = inksFor(colour);
      assert.ok(block.includes(`--linli-color-brand: ${brand};`), colour);
      tints.forEach((tint, at) => {
        const wanted = channels(new RegExp(`brand-${at + 1}: (#[0-9a-f]{6})`).exec(block)![1]!);
        channels(tint).forEach((value, index) => assert.ok(Math.abs(value - wanted[index]!) <= 1, `${colour} ${at}`));
      });
    }
  });

  test('of a chart that cannot be drawn is its table', () => {
    const {community} = shown[0]!;
    const widget: Widget = {id: 'none', element: 'indicator-chart', kind: 'line', title: '空'};
    const data = {kind: 'indicator', ...CELLS, sample: false} as const;
    const {svg} = widgetPicture(community, widget, {data, head: {title: '空'}}, wordsFor('zh-Hans'));
    assert.match(svg, /甲&lt;b&gt;/);
  });
});
