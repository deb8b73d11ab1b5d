import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';

import {folderWith, run} from '../testing/run.ts';

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');

test('a table becomes JSON in the documented form and CSV with its mark, formulas made harmless', async () => {
  const cwd = folderWith({'心愿.csv': '心愿编号,内容,进展\nW1,"=HYPERLINK(""x"")",征集\nW2,＠装灯,办理\n'});
  const {code, out, err} = await run(['convert', '心愿.csv', 'out/'], {cwd});
  assert.deepEqual([code, out], [0, '已写 out/心愿.json（2 行）\n已写 out/心愿.csv（2 行）\n']);
  assert.equal(err, '有 2 格以 = + - @ 等开头，CSV 里前面加了单引号，防止被当成公式。\n');
  assert.equal(
    read(cwd, 'out/心愿.csv'),
    '\ufeff编号,心愿,状态\r\nW1,"\'=HYPERLINK(""x"")",征集\r\nW2,\'＠装灯,办理\r\n',
  );
  assert.deepEqual(JSON.parse(read(cwd, 'out/心愿.json')), {
    $schema: 'urn:linli:table:wish:1',
    rows: [
      {编号: 'W1', 心愿: '=HYPERLINK("x")', 状态: '征集'},
      {编号: 'W2', 心愿: '＠装灯', 状态: '办理'},
    ],
  });
});

test('writes nothing where anything is an error, and says which cell', async () => {
  const cwd = folderWith({
    'good.csv': '编号,心愿,状态\nW1,x,征集\n',
    'bad.csv': '编号,心愿,状态\nW1,电话13800138000,征集\n',
  });
  const {code, out, err} = await run(['convert', 'good.csv', 'bad.csv', 'out'], {cwd});
  assert.deepEqual([code, out], [1, '']);
  assert.match(err, /bad!B2 {2}错误 {2}这里有手机号码[^]*有错误，什么都没有写；请改好再转换。\n$/);
  assert.ok(!existsSync(join(cwd, 'out')));
});

test('overwrites nothing unless told to, and writes all or nothing', async () => {
  const cwd = folderWith({'a.csv': '小区,户数\n一,1户\n二,2户\n'});
  assert.equal((await run(['convert', 'a.csv', 'out'], {cwd})).code, 0);
  const again = await run(['convert', 'a.csv', 'out'], {cwd});
  assert.deepEqual([again.code, again.err], [2, 'out/a.json 已经存在，没有覆盖；要覆盖请加 --overwrite。\n']);
  assert.equal((await run(['convert', 'a.csv', 'out', '--overwrite'], {cwd})).code, 0);
});

test('keeps a chart’s own headings, also where two are alike', async () => {
  const cwd = folderWith({
    'a.csv': '小区,户数（户）\n一,12\n二,\n',
    'b.csv': '小区,户数,户数\n一,1户,2户\n二,3户,4户\n',
  });
  await run(['convert', 'a.csv', 'b.csv', 'out'], {cwd});
  assert.deepEqual(JSON.parse(read(cwd, 'out/a.json')), {rows: [{小区: '一', '户数（户）': '12'}, {小区: '二'}]});
  assert.deepEqual(JSON.parse(read(cwd, 'out/b.json')).columns, ['小区', '户数', '户数']);
});

test('every table of an HTML page gets its own files, and none can leave the folder', async () => {
  const table = (caption: string) =>
    `<table><caption>${caption}</caption><tr><th>小区</th><th>户数</th></tr><tr><td>一</td><td>1户</td></tr></table>`;
  const cwd = folderWith({'页.html': table('../../上') + table('下') + table('下')});
  const {code} = await run(['convert', '页.html', 'out'], {cwd});
  assert.equal(code, 0);
  assert.deepEqual(
    readdirSync(join(cwd, 'out')).sort(),
    ['页-..-..-上.csv', '页-..-..-上.json', '页-下-2.csv', '页-下-2.json', '页-下.csv', '页-下.json'].sort(),
  );
});

test('a map becomes GeoJSON in WGS84, rings as RFC 7946 wants them', async () => {
  const ring = [
    [104, 30],
    [104, 30.01],
    [104.01, 30.01],
    [104.01, 30],
    [104, 30],
  ];
  const feature = {
    type: 'Feature',
    id: 'G1',
    properties: {name: '一格'},
    geometry: {type: 'Polygon', coordinates: [ring]},
  };
  const cwd = folderWith({'map.geojson': JSON.stringify({type: 'FeatureCollection', features: [feature]})});
  const {code, out} = await run(['convert', 'map.geojson', 'out', '--crs', 'GCJ02'], {cwd});
  assert.deepEqual([code, out], [0, '已写 out/map.geojson（1 个图形）\n']);
  const [shape] = JSON.parse(read(cwd, 'out/map.geojson')).features;
  const [outer] = shape.geometry.coordinates as [number, number][][];
  assert.equal(shape.id, 'G1');
  assert.ok(Math.abs(outer![0]![0] - 104) > 0.001 && Math.abs(outer![0]![0] - 104) < 0.01);
  const area = outer!.slice(1).reduce((sum, [x, y], at) => sum + outer![at]![0] * y - x * outer![at]![1], 0);
  assert.ok(area > 0, 'counterclockwise');
});

test('--wall writes 500 wishes a file, a manifest and one search file with pinyin initials, names masked', async () => {
  const rows = Array.from(
    {length: 501},
    (_, at) => `W${at},想换第${at}盏灯,征集,2025-03-01,${at === 7 ? '居民王建国说好' : ''}`,
  );
  const cwd = folderWith({'心愿.csv': `编号,心愿,状态,征集日期,结果\n${rows.join('\n')}\n`});
  const {code} = await run(['convert', '心愿.csv', 'out', '--wall'], {cwd});
  assert.equal(code, 0);
  const names = ['心愿-0001.json', '心愿-0002.json', '心愿-search.txt', '心愿.json'];
  assert.deepEqual(readdirSync(join(cwd, 'out')).sort(), names);
  assert.match(read(cwd, 'out/心愿-search.txt'), /xhd77zd/);
  assert.deepEqual(JSON.parse(read(cwd, 'out/心愿.json')).rows[0], {
    编号: 'W0',
    心愿: '想换第0盏灯',
    状态: '征集',
    征集日期: '2025-03-01',
  });
  assert.ok(!read(cwd, 'out/心愿-0001.json').includes('王建国') && read(cwd, 'out/心愿-0001.json').includes('王某'));
});

test('--wall is for wishes only', async () => {
  const cwd = folderWith({'a.csv': '小区,户数\n一,1户\n二,2户\n'});
  const {code, err} = await run(['convert', 'a.csv', 'out', '--wall'], {cwd});
  assert.deepEqual([code, err.split('\n')[0]], [2, '--wall 只用于心愿表；其他表请去掉 --wall 再转换。']);
});

for (const [argv, sentence] of [
  [['a.csv'], '请写明要转换的文件，最后写输出文件夹：linli convert 心愿.xlsx 输出/。\n用法见：linli convert --help\n'],
  [['a.csv', 'b.csv'], 'b.csv 是文件，不是文件夹；请另写一个输出文件夹。\n用法见：linli convert --help\n'],
  [['gone.csv', 'out'], '找不到 gone.csv，请核对文件名和所在文件夹。\n'],
  [
    ['a.csv', 'out', '--crs', 'x'],
    '--crs 只能写：WGS84、CGCS2000、GCJ02、BD09、picture。\n用法见：linli convert --help\n',
  ],
  [['empty.csv', 'out'], '里面没有可以转换的表。\n用法见：linli convert --help\n'],
  [
    ['a.csv', 'a.csv', 'out'],
    'out/a.json 已经存在，没有覆盖；要覆盖请加 --overwrite。\n用法见：linli convert --help\n',
  ],
] as const) {
  test(`one sentence and exit code 2: convert ${argv.join(' ')}`, async () => {
    const csv = '小区,户数\n一,1户\n二,2户\n';
    const cwd = folderWith({'a.csv': csv, 'b.csv': csv, 'empty.csv': '\n'});
    const {code, out, err} = await run(['convert', ...argv], {cwd});
    assert.deepEqual([code, out], [2, '']);
    assert.ok(err.endsWith(sentence), err);
  });
}

test('grids get the initials by which the map finds them, unless the table has its own', async () => {
  const cwd = folderWith({
    '网格.csv': '编号,网格,社区,小区楼栋\n1,第一网格,南坪社区,幸福家园、阳光里\n',
    '自填.csv': '编号,网格,社区,拼音\n1,第一网格,南坪社区,np\n',
  });
  await run(['convert', '网格.csv', '自填.csv', 'out'], {cwd});
  assert.equal(JSON.parse(read(cwd, 'out/网格.json')).rows[0]['拼音'], 'dywg npsq xfjy ygl');
  assert.equal(JSON.parse(read(cwd, 'out/自填.json')).rows[0]['拼音'], 'np');
});

test('--shapes merges the places of buildings into the shapes of their grids, and says what it needs', async () => {
  const spots = Array.from({length: 12}, (_, at) => {
    const [column, row] = [at % 4, Math.floor(at / 4)];
    return `L${at},${at + 1}号楼,楼栋,G${column < 2 ? 1 : 2},${105 + column * 0.001},${35 + row * 0.001}`;
  });
  const cwd = folderWith({
    '网格.csv': '编号,网格,社区\nG1,第一网格,甲社区\nG2,第二网格,甲社区\n',
    '点位.csv': `编号,名称,类别,网格,经度,纬度\n${spots.join('\n')}\n`,
  });
  const {code} = await run(['convert', '网格.csv', '点位.csv', 'out', '--shapes'], {cwd});
  assert.equal(code, 0);
  const {rows} = JSON.parse(read(cwd, 'out/网格.json')) as {rows: Record<string, string>[]};
  assert.match(rows[0]!['图形']!, /(^| )0,0( |$)/);
  assert.match(rows[1]!['图形']!, /(^| )100,100( |$)/);
  const alone = await run(['convert', '网格.csv', 'other', '--shapes'], {cwd});
  assert.deepEqual([alone.code, existsSync(join(cwd, 'other'))], [2, false]);
  assert.match(alone.err, /--shapes 要一张网格表/);
});
