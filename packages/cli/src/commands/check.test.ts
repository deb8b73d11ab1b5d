import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';

import {documentedColumns} from '@linli/model/record/documented';
import {strToU8, zipSync} from 'fflate';

import {reading} from '../input.ts';
import {templateWorkbook} from '../template/workbook.ts';
import {folderWith, run, withRow} from '../testing/run.ts';
import {words as zh} from '../words.zh.ts';

const WISHES = '编号,心愿,状态\nW1,加一盏灯,征集\n';
const BAD = '编号,心愿,状态\nW1,加一盏灯,征集\nW1,加长椅,完成了\n,电话13800138000,征集\n';

test('prints problems by file in the order of the cells, the counts last, and exits 1', async () => {
  const cwd = folderWith({'心愿.csv': BAD, '网格.csv': '编号,网格,社区\nG1,一格,社区一\n'});
  const {code, out, err} = await run(['check', '心愿.csv', '网格.csv'], {cwd});
  assert.equal(
    out,
    [
      '心愿.csv  心愿表，3 行',
      '  心愿!A3  错误  “编号”与第 2 行重复，请改成不同的编号',
      '  心愿!C3  错误  “状态”只能填：征集、审核、公示、认领、办理、已实现、已评、暂缓、转办、撤回',
      '  心愿!A4  错误  “编号”必须填写',
      '  心愿!B4  错误  这里有手机号码，不能公布，请删去',
      '✓ 网格.csv  网格表，1 行',
      '',
      '检查了 2 个文件：4 个错误，0 个警告，0 条提示',
      '',
    ].join('\n'),
  );
  assert.deepEqual([code, err], [1, '']);
});

test('of a column that is wrong all the way down it prints twenty cells and counts the others; --json lists all', async () => {
  const rows = Array.from({length: 300}, (_, at) => `G${at},格${at},社区一,第${at}名`);
  const cwd = folderWith({'网格.csv': `编号,网格,社区,户数\n${rows.join('\n')}\nG0,又一格,社区一,\n`});
  const {code, out} = await run(['check', '网格.csv'], {cwd});
  const lines = out.split('\n');
  assert.equal(lines.filter((line) => /^ {2}网格!D\d+ /.test(line)).length, 20);
  assert.match(lines[21]!, /^ +同样的问题还有 280 处（--json 列出全部）$/);
  assert.match(lines[22]!, /^ {2}网格!A302 {2}错误 /);
  assert.match(out, /301 个错误/);
  const all = JSON.parse((await run(['check', '网格.csv', '--json'], {cwd})).out) as unknown[];
  assert.deepEqual([code, all.length], [1, 301]);
});

test('speaks English', async () => {
  const cwd = folderWith({'a.csv': '编号,心愿,状态\n,x,征集\n'});
  const {out} = await run(['check', 'a.csv', '--lang', 'en'], {cwd});
  assert.match(out, /^a\.csv {2}wish table, 1 row\n {2}a!A2 {2}error {4}“编号”/);
  assert.match(out, /\n1 file checked: 1 error, 0 warnings, 0 notices\n$/);
});

test('--json gives file, code, severity, place and sentence of each problem, and [] for none', async () => {
  const cwd = folderWith({'good.csv': WISHES, 'bad.csv': '编号,心愿,状态\nW1,,征集\n'});
  assert.deepEqual(await run(['check', 'good.csv', '--json'], {cwd}), {code: 0, out: '[]\n', err: ''});
  const {code, out} = await run(['check', 'bad.csv', '--json'], {cwd});
  assert.equal(code, 1);
  assert.deepEqual(JSON.parse(out), [
    {file: 'bad.csv', code: 'missing-value', severity: 'error', place: 'bad!B2', message: '“心愿”必须填写'},
  ]);
});

test('warnings and notices pass, with --strict warnings fail', async () => {
  const cwd = folderWith({'a.csv': '编号,心愿,状态\nW1,居民王建国说要加灯,征集\n'});
  const {code, out} = await run(['check', 'a.csv'], {cwd});
  assert.match(out, /警告/);
  assert.equal(code, 0);
  assert.equal((await run(['check', 'a.csv', '--strict'], {cwd})).code, 1);
});

test('colours where a person reads along, never with NO_COLOR, and in a pipe only with FORCE_COLOR', async () => {
  const cwd = folderWith({'a.csv': BAD});
  const coloured = async (isTTY: boolean, env: Record<string, string>) =>
    (await run(['check', 'a.csv'], {cwd, isTTY, env})).out.includes('\u001b[31m');
  assert.deepEqual(
    await Promise.all([
      coloured(true, {}),
      coloured(false, {}),
      coloured(true, {NO_COLOR: '1'}),
      coloured(true, {NO_COLOR: '1', FORCE_COLOR: '1'}),
      coloured(false, {FORCE_COLOR: '1'}),
    ]),
    [true, false, false, false, true],
  );
});

test('tells how far it is when work is long and a person waits, and wipes the line away', async () => {
  const cwd = folderWith({'a.csv': WISHES, 'b.csv': WISHES});
  const slow = await run(['check', '.'], {cwd, isTTY: true, pace: 200});
  assert.match(slow.err, /\[2\/2\] \.\/b\.csv …[^]*\u001b\[2K$/);
  assert.equal((await run(['check', '.'], {cwd, isTTY: true})).err, '');
  assert.equal((await run(['check', '.'], {cwd, pace: 1000})).err, '');
});

test('of one long table it tells the share that is done', async () => {
  const rows = Array.from({length: 12_000}, (_, at) => `小区${at},${at}户`);
  const cwd = folderWith({'a.csv': `小区,户数\n${rows.join('\n')}\n`});
  const {code, err} = await run(['check', 'a.csv'], {cwd, isTTY: true, pace: 200});
  assert.equal(code, 0);
  assert.match(err, /\[1\/1\] a\.csv 42% …[^]*\[1\/1\] a\.csv 83% …/);
});

test('never prints what stands in a cell or an unknown heading', async () => {
  const poison = '毒婆婆98765431';
  const csv = `编号,心愿,状态,${poison}\n${poison}?,${poison}糖尿病,${poison},${poison}\n`;
  const wide = `小区,户数（户）,${poison}\n${poison},${poison},1\n二,3,2\n`;
  const cwd = folderWith({'a.csv': csv, 'b.csv': wide, 'c.json': `{"rows": [{"${poison}": {}}]`});
  for (const argv of [
    ['check', '.'],
    ['check', '.', '--json'],
    ['check', '.', '--lang', 'en'],
    ['check', 'a.csv', '--kind', '网格'],
  ]) {
    const {code, out, err} = await run(argv, {cwd});
    assert.equal(code, 1);
    assert.doesNotMatch(out + err, /毒婆婆|98765431/);
  }
});

test('a name of a file cannot move the cursor or turn the line around', async () => {
  const {err} = await run(['check', 'a\u001b[2J\u202eb.csv']);
  assert.equal(err, '找不到 a?[2J?b.csv，请核对文件名和所在文件夹。\n');
});

for (const [name, content, sentence] of [
  ['gone', null, '找不到 gone，请核对文件名和所在文件夹。\n'],
  ['.', null, '文件夹 . 里没有 community.yaml，也没有能读的表（xlsx、csv、tsv、html、json、yaml、geojson）。\n'],
] as const) {
  test(`one sentence and exit code 2 for ${name}`, async () => {
    const cwd = folderWith(content === null ? {} : {[name]: content});
    assert.deepEqual(await run(['check', name], {cwd}), {code: 2, out: '', err: sentence});
  });
}

test('a file that cannot be read at all is exit code 2, and the others are checked all the same', async () => {
  const cwd = folderWith({
    'a.csv': BAD,
    'b.xls': '\u0009\u0000',
    'c.docx': 'x',
    'd.csv': '',
    'e.ods': zipSync({mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet')}),
  });
  const {code, out, err} = await run(['check', 'a.csv', 'b.xls', 'c.docx', 'd.csv', 'e.ods'], {cwd});
  assert.deepEqual([code, err], [2, '']);
  assert.match(out, /a!A3 {2}错误/);
  assert.match(out, /b {2}错误 {2}这是旧式表格文件（\.xls、\.et），请用 Excel 或 WPS 打开后另存为 \.xlsx\n/);
  assert.match(out, /c {2}错误 {2}不认识这种文件，没有读；表请另存为 xlsx/);
  assert.match(out, /d {2}错误 {2}文件里什么都没有/);
  assert.match(out, /e {2}错误 {2}这不是 Excel 工作簿，请用 Excel 或 WPS 另存为 \.xlsx\n/);
  assert.deepEqual(
    await Promise.all(['a.csv', 'c.docx'].map(async (path) => (await run(['snippet', path], {cwd})).code)),
    [1, 2],
  );
  assert.equal((await run(['convert', 'd.csv', 'out'], {cwd})).code, 2);
});

test('a sheet that is only called like a table of records is the chart that its figures are', async () => {
  const cwd = folderWith({
    '活动.csv': '月份,场次,人次\n1月,2,30\n2月,3,40\n合计,5,71\n',
    '心愿.csv': '编号,说明\nW1,无\n',
  });
  const {code, out} = await run(['check', '活动.csv'], {cwd});
  assert.match(out, /^活动\.csv {2}图表数据，2 行\n/);
  assert.match(out, /活动!C4 {2}提示 {2}合计与各行相加的结果不一致/);
  assert.equal(code, 0);
  assert.match((await run(['check', '心愿.csv'], {cwd})).out, /心愿\.csv {2}心愿表[^]*缺少“心愿”/);
});

test('ids between the sheets of one workbook lead somewhere, where the sheet they lead to is there', async () => {
  const book = await templateWorkbook(['wish', 'grid']);
  const row = (values: Record<string, string>) => documentedColumns('wish').map(({key}) => values[key] ?? '');
  const wish = {id: 'W9', text: '加一盏灯', status: '征集', grid: 'G99', became: 'M77'};
  const cwd = folderWith({
    'a.xlsx': withRow(book, row(wish), 5),
    '网格.csv': '编号,上级,网格,社区\nG1,G2,一,甲\nG2,G1,二,甲\nG3,G8,三,甲\n',
  });
  const {out} = await run(['check', 'a.xlsx', '网格.csv'], {cwd});
  assert.deepEqual(out.match(/\S+ +错误 .*/g), [
    '心愿!F5  错误  “网格”指向的编号不存在，请核对',
    '网格!B2  错误  “上级”绕成了圈，请检查这几行的上下级',
    '网格!B3  错误  “上级”绕成了圈，请检查这几行的上下级',
    '网格!B4  错误  “上级”指向的编号不存在，请核对',
  ]);
});

test('one sentence for each reason why a path cannot be read', () => {
  const sentence = (code: string) => {
    try {
      reading('a.csv', zh, () => {
        throw Object.assign(new Error('EACCES'), {code});
      });
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  };
  assert.equal(sentence('EACCES'), '没有权限读取 a.csv，请检查文件的权限。');
  assert.equal(sentence('ENOENT'), '找不到 a.csv，请核对文件名和所在文件夹。');
  assert.equal(sentence('EISDIR'), 'a.csv 不是普通文件，读不了。');
  assert.equal(sentence('EIO'), '读不了 a.csv，请检查磁盘和网络位置。');
});

test('one sentence for something that is no file', {skip: process.platform === 'win32'}, async () => {
  assert.deepEqual(await run(['check', '/dev/null']), {code: 2, out: '', err: '/dev/null 不是普通文件，读不了。\n'});
});

test('an unknown --kind lists the ones there are', async () => {
  const {code, err} = await run(['check', 'a.csv', '--kind', '星座'], {cwd: folderWith({'a.csv': WISHES})});
  assert.equal(code, 2);
  assert.match(
    err,
    /^--kind 不认识这种表；可以写：community（社区）、brand（品牌）、.*source（来源）、chart（图表）。\n/,
  );
});

test('--kind 图表 reads a table of wishes as the figures of a chart, as --kind chart does', async () => {
  const cwd = folderWith({'a.csv': WISHES});
  const [chinese, english] = [
    await run(['check', 'a.csv', '--kind', '图表'], {cwd}),
    await run(['check', 'a.csv', '--kind', 'chart'], {cwd}),
  ];
  assert.match(chinese.out, /a\.csv {2}图表数据/);
  assert.deepEqual(chinese, english);
});

test('a table of no kind is a chart: its numbers and all its words are checked', async () => {
  const cwd = folderWith({'a.csv': '小区,户数（户）\n一小区,12\n二小区13800138000,许多\n三小区,9\n'});
  const {out} = await run(['check', 'a.csv'], {cwd});
  assert.match(out, /^a\.csv {2}图表数据，3 行\n/);
  assert.match(out, /a!A3 {2}错误 {2}这里有手机号码/);
  assert.match(out, /a!B3 {2}错误 {2}这里读不出数量/);
});

test('knows a table by its file name, its headings, or --kind', async () => {
  const cwd = folderWith({'网格.csv': '编号,网格\nG1,一\n', 'b.csv': WISHES, 'c.csv': '社区,户数\n一社区,300户\n'});
  const {out} = await run(['check', '.'], {cwd});
  assert.match(out, /网格\.csv {2}网格表/);
  assert.match(out, /b\.csv {2}心愿表/);
  assert.match(out, /c\.csv {2}图表数据/);
  assert.match((await run(['check', 'c.csv', '--kind', 'grid'], {cwd})).out, /网格表[^]*缺/);
});

test('goes by the bytes where the ending lies', async () => {
  const html =
    '<table><tr><th>编号</th><th>心愿</th><th>状态</th></tr><tr><td>W1</td><td>加灯</td><td>征集</td></tr></table>';
  const cwd = folderWith({
    'a.xls': html,
    'b.xls': '\u0009\u0000乱',
    'c.json': '{"type":"FeatureCollection","features":[]}',
  });
  assert.match((await run(['check', 'a.xls'], {cwd})).out, /✓ a\.xls {2}心愿表，1 行/);
  assert.equal((await run(['check', 'b.xls'], {cwd})).code, 2);
  assert.match((await run(['check', 'c.json'], {cwd})).out, /地图，0 个图形/);
});

test('finds personal data in what a map says of its shapes', async () => {
  const feature = {
    type: 'Feature',
    id: 'a',
    properties: {备注: '电话13800138000'},
    geometry: {type: 'Point', coordinates: [104, 30]},
  };
  const cwd = folderWith({'a.geojson': JSON.stringify({type: 'FeatureCollection', features: [feature]})});
  const {code, out} = await run(['check', 'a.geojson', '--crs', 'GCJ-02'], {cwd});
  assert.equal(code, 1);
  assert.match(out, /a!1 {2}错误 {2}这里有手机号码/);
});

test('a folder with community.yaml is checked as one community, facts.json found above it', async () => {
  const cwd = folderWith({'facts.json': '{}'});
  mkdirSync(join(cwd, 'a'));
  writeFileSync(join(cwd, 'a/community.yaml'), 'id: a-b\n');
  writeFileSync(join(cwd, 'a/wishes.csv'), '编号,心愿,状态,网格\nW1,加灯,征集,G9\n');
  for (const path of ['a', '.']) {
    const {code, out} = await run(['check', path], {cwd});
    assert.equal(code, 1);
    assert.match(out, /a\/brand\.csv\n {2}brand\.csv {2}错误 {2}缺少文件 brand\.csv，请补上/);
    assert.match(out, /a\/community\.yaml\n {2}community\.yaml!\d/);
    assert.match(out, /a\/wishes\.csv\n {2}wishes!D2 {2}错误 {2}“网格”指向的编号不存在/);
  }
});

test('an article whose wording may touch a law is a warning with its cell, and passes', async () => {
  const cwd = folderWith({'条款.csv': '编号,条号,条文\nA1,1,遛狗牵绳。\nA2,2,违者罚款五十元。\n'});
  const {code, out} = await run(['check', '条款.csv'], {cwd});
  assert.match(out, /\n {2}条款!C3 {2}警告 {2}可能涉及以公约设定罚款（参见.*请核对现行法律）/);
  assert.equal(code, 0);
});
