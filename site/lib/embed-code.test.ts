import assert from 'node:assert/strict';
import {test} from 'node:test';

import {type CodeInput, codeFor} from './embed-code.ts';
import {frameHtml} from './frame-code.ts';
import {oembed} from './oembed.ts';

const input: CodeInput = {
  widget: {id: 'w', element: 'indicator-chart', kind: 'bar', title: '会议'},
  lang: 'zh-Hans',
  data: {kind: 'indicator', headings: ['编号', '指标', '数值'], rows: [['a', '启动会', '1次']], sample: false},
  head: {title: '会议', unit: '次', source: '工作总结'},
  loader: {version: '0.1.0', integrity: 'sha384-abc'},
  json: '/kaili/w.json',
  frame: '/embed/kaili/w/',
  frameScript: '/embed/frame.js',
  page: '/kaili/w/',
  title: '会议',
  picture: {src: '/kaili/w.svg', alt: '共1项，"1次"。', width: 800, height: 300},
};

test('the lowest rung is paragraphs and a plain table, without the number that only the file needs', () => {
  const code = codeFor('E', input)!;
  assert.match(code, /^<p>【条形图】会议（单位：次）<\/p>\n<table>/);
  assert.match(code, /<p>数据来源：工作总结<\/p>/);
  assert.doesNotMatch(code, /编号|class=|<script/);
});

test('a page in traditional script has the traditional marker', () => {
  assert.match(codeFor('E', {...input, lang: 'zh-Hant'})!, /【條形圖】/);
});

test('the script of the highest rung lies in a folder of its version and carries its hash', () => {
  assert.match(codeFor('A', input)!, /src="\/static\/linli\/0\.1\.0\/linli\.mjs" integrity="sha384-abc"/);
});

test('the link names the data file by its kind', () => {
  assert.match(codeFor('C', input)!, /class="linli linli-indicator-chart linli-kind-bar" href="\/kaili\/w\.json"/);
});

test('a widget that is no single table can still be framed, and only that', () => {
  assert.equal(codeFor('E', {...input, data: null}), null);
  assert.match(codeFor('F', {...input, data: null})!, /<iframe class="linli-frame"/);
});

test('a frame has a title, a ratio, a size without styles, and a link where frames are dropped', () => {
  const html = frameHtml('/f/', '/p/', '“a”<b>', 'indicator-chart');
  assert.match(html, /title="“a”&lt;b&gt;"/);
  assert.match(html, /height="420" style="aspect-ratio:800\/420;border:0"/);
  assert.match(html, /<a href="\/p\/">/);
});

test('the picture has its sentence and its size, and no marker that would draw it again', () => {
  const code = codeFor('G', input)!;
  assert.match(code, /^<p><img src="\/kaili\/w\.svg" alt="共1项，&quot;1次&quot;。" width="800" height="300"><\/p>\n/);
  assert.match(code, /<p>会议（单位：次）<\/p>\n<table>/);
  assert.doesNotMatch(code, /【/);
  assert.equal(codeFor('G', {...input, picture: null}), null);
});

test('oEmbed is a rich answer with the frame inside', () => {
  const site = {frame: 'https://a.cn/f/', page: 'https://a.cn/p/', provider: '邻里', home: 'https://a.cn/'};
  const answer = JSON.parse(oembed({title: '会议', element: 'grid-map', ...site})) as Record<string, unknown>;
  assert.equal(answer['version'], '1.0');
  assert.equal(answer['type'], 'rich');
  assert.equal(answer['height'], 900);
  assert.match(String(answer['html']), /src="https:\/\/a\.cn\/f\/"/);
});
