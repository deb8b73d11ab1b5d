import assert from 'node:assert/strict';
import {test} from 'node:test';

import type {Community, Widget} from '@linli/model/community';
import {formatQuantity} from '@linli/model/quantity';
import {readCsvText} from '@linli/model/read/csv';
import {readJson} from '@linli/model/read/json';
import {DEFINITIONS, records} from '@linli/model/record';

import {communities} from './communities.ts';
import {dataCsv, dataJson, fileHead} from './data-files.ts';
import type {WidgetData} from './widget-data.ts';
import {fileOf, namesOf} from './widgets.ts';
import {words} from './words.hans.ts';

const data: WidgetData = {
  kind: 'indicator',
  headings: ['编号', '指标', '数值', '说明'],
  rows: [
    ['a', '实现的微心愿', '160余个', ''],
    ['b', '网格', '15个', '＝1+1'],
  ],
  sample: false,
};

const community = {source: {document: '工作总结', publisher: null, date: null}} as unknown as Community;
const widget = {id: 'x', element: 'indicator-chart', title: '会议（次）', unit: '次'} satisfies Widget;

test('the JSON is read back as the same records without a problem', () => {
  const read = readJson(dataJson(data, {title: '心愿'}), {definitions: [DEFINITIONS.indicator]});
  assert.deepEqual(read.problems, []);
  const {records: figures, problems} = records(read.tables[0]!, 'indicator');
  assert.deepEqual(problems, []);
  assert.deepEqual(
    figures.map(({label, quantity}) => [label, formatQuantity(quantity, 'zh-Hans')]),
    [
      ['实现的微心愿', '160余个'],
      ['网格', '15个'],
    ],
  );
});

test('a wall takes along what its ids are called, so that it says 第一网格 on any page; others say nothing of names', () => {
  const shown = communities.flatMap((community) =>
    community.sections.flatMap(({widgets}) => widgets.map((one) => ({community, widget: one}))),
  );
  const wall = shown.find((one) => one.community.id === 'yumen-laoshiqu' && one.widget.element === 'wish-wall')!;
  const {data: rows, head} = fileOf(wall);
  const json = JSON.parse(dataJson(rows, head, namesOf(wall))) as {
    names: Record<string, string>;
    rows: Record<string, string>[];
  };
  assert.equal(json.names['G01'], '第一网格');
  assert.ok(json.rows.every((row) => row['网格'] === undefined || row['网格'] in json.names));
  assert.deepEqual(namesOf(shown.find((one) => one.widget.element === 'grid-map')!), {});
  assert.doesNotMatch(dataJson(data, {title: ''}), /names/);
});

test('an empty cell is left out of the JSON, never written as nothing', () => {
  assert.doesNotMatch(dataJson(data, {title: '心愿'}), /: ""/);
});

test('the CSV has the mark that Excel needs and starts no formula, full-width ones neither', () => {
  const csv = dataCsv(data);
  assert.equal(csv.charCodeAt(0), 0xfeff);
  assert.match(csv, /'＝1\+1/);
  assert.equal(readCsvText(csv).tables[0]!.rows.length, 2);
});

test('a document without a date gives no as-of time, and the unit stands once', () => {
  assert.deepEqual(fileHead(community, widget, data, words), {title: '会议', unit: '次', source: '工作总结'});
});

test('invented rows name no document as their source', () => {
  assert.equal(fileHead(community, widget, {...data, sample: true}, words).source, '示例数据');
});
