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

/** Where each text of a picture stands, in the order of the file. */
const placesOf = (svg: string) =>
  new Map(
    Array.from(svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</g), ([, x, y, text]) => [
      text,
      [Number(x), Number(y)],
    ]),
  );

describe('the picture of a map', () => {
  const grid = (id: string, row: number, column: number, more = {}) => ({
    ...{id, name: `${id}号`, community: '甲', households: null, population: null, workers: [], sample: false},
    ...{at: {row, column}, ...more},
  });
  const drawn = (subject: Partial<Subject>) => pictureOf({...PLAIN, ...subject}, {title: '', lines: []}, INKS).svg;

  test('keeps the hand arrangement of its element: rows below each other, columns side by side, ground left open', () => {
    const at = placesOf(
      drawn({
        grids: [
          grid('4', 2, 3, {community: '乙'}),
          grid('1', 1, 1),
          grid('2', 1, 2),
          grid('3', 2, 1, {community: '乙'}),
        ],
      }),
    );
    const [one, two, three, four] = ['1', '2', '3', '4'].map((id) => at.get(id)!);
    assert.equal(one![1], two![1]);
    assert.equal(three![1], four![1]);
    assert.ok(three![1]! > one![1]! && three![0] === one![0]);
    assert.ok(four![0]! > two![0]! && two![0]! > one![0]!);
  });

  test('of twelve columns stays inside the sheet', () => {
    const svg = drawn({grids: Array.from({length: 12}, (_, at) => grid(String(at + 1), 1, at + 1))});
    const scale = Number(/scale\(([\d.]+)\)/.exec(svg)![1]);
    const right = Math.max(
      ...Array.from(svg.matchAll(/<rect x="([\d.]+)"[^>]*width="([\d.]+)"/g), ([, x, w]) => Number(x) + Number(w)),
    );
    assert.ok(24 + (right - 24) * scale <= 777, String(right));
  });

  test('of buildings names them, and draws no row of a lower level as a grid', () => {
    const grids = [
      grid('1', 1, 1, {at: undefined, buildings: ['1栋', '阳光里']}),
      grid('2', 1, 1, {at: undefined}),
      grid('3', 1, 1, {at: undefined, parent: '2', name: '7栋'}),
    ];
    const {texts} = read(drawn({grids, arrange: 'buildings'}));
    assert.ok(['1', '阳光里', '7'].every((name) => texts.includes(name)));
    assert.ok(!read(drawn({grids})).texts.includes('7'));
  });
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
