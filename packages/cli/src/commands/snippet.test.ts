import assert from 'node:assert/strict';
import {test} from 'node:test';

import {KINDS} from '@linli/model/kinds';
import {readHtmlTable} from '@linli/model/read/html-table';
import {DEFINITIONS} from '@linli/model/record';

import {pictureHtml} from '../embed.ts';
import {folderWith, run} from '../testing/run.ts';

const CSV = '小区,志愿者（人）\n"<b>一""\'&",160余\n二,90\n';
const TABLE = [
  '<thead><tr><th>小区</th><th>志愿者（人）</th></tr></thead>',
  '<tbody>',
  '<tr><td>&lt;b&gt;一&quot;&#39;&amp;</td><td>160余</td></tr>',
  '<tr><td>二</td><td>90</td></tr>',
  '</tbody>',
  '</table>',
  '',
].join('\n');
const SAID = ['--kind', '柱状图', '--title', '志愿者', '--unit', '人', '--source', '示例材料', '--as-of', '2024年底'];

for (const [rung, html] of [
  ['E', `<p>【柱状图】志愿者（单位：人）</p>\n<table>\n${TABLE}<p>数据来源：示例材料，截至2024年底</p>\n`],
  [
    'D',
    `<table class="linli linli-indicator-chart linli-kind-column">\n<caption>志愿者（单位：人）</caption>\n${TABLE}<p>数据来源：示例材料，截至2024年底</p>\n`,
  ],
  [
    'B',
    `<linli-indicator-chart kind="column" label="志愿者" unit="人" source="示例材料" as-of="2024年底">\n<table>\n${TABLE}</linli-indicator-chart>\n`,
  ],
  [
    'A',
    `<script type="module" src="/linli/linli.mjs"></script>\n<linli-indicator-chart kind="column" label="志愿者" unit="人" source="示例材料" as-of="2024年底">\n<table>\n${TABLE}</linli-indicator-chart>\n`,
  ],
] as const) {
  test(`prints rung ${rung}, every text escaped`, async () => {
    const cwd = folderWith({'a.csv': CSV});
    assert.deepEqual(await run(['snippet', 'a.csv', '--rung', rung, ...SAID], {cwd}), {code: 0, out: html, err: ''});
  });
}

test('rung C is a link, to https or a relative address only', async () => {
  const cwd = folderWith({'a.csv': CSV});
  const {out} = await run(['snippet', 'a.csv', '--rung', 'c', '--href', 'data/a.json', ...SAID], {cwd});
  assert.equal(out, '<a class="linli linli-indicator-chart linli-kind-column" href="data/a.json">志愿者</a>\n');
  for (const href of [[], ['--href', 'javascript:alert(1)'], ['--href', '//evil.example/a']]) {
    const {code, err} = await run(['snippet', 'a.csv', '--rung', 'C', ...href], {cwd});
    assert.deepEqual(
      [code, err],
      [2, '写法 C 是链接，请用 --href 写明 JSON 的地址（https、相对路径）。\n用法见：linli snippet --help\n'],
    );
  }
});

test('a hostile title cannot leave its attribute, and the table reads back as it was', async () => {
  const cwd = folderWith({'a.csv': CSV});
  const {out} = await run(['snippet', 'a.csv', '--rung', 'B', '--title', '"><script>x</script>'], {cwd});
  assert.doesNotMatch(out, /<script|<b>/);
  assert.equal(readHtmlTable(out).tables[0]!.rows[0]!.values[0], '<b>一"\'&');
});

test('without --kind the table decides: wishes become a wall, grids a map, the rest a chart', async () => {
  const cwd = folderWith({
    '心愿.csv': '编号,心愿,状态\nW1,加灯,征集\n',
    '网格.csv': '编号,网格,社区\nG1,一格,社区一\n',
    'a.csv': CSV,
  });
  const first = async (file: string) => (await run(['snippet', file, '--rung', 'B'], {cwd})).out.split('\n')[0];
  assert.equal(await first('心愿.csv'), '<linli-wish-wall preset="wishes" label="心愿">');
  assert.equal(await first('网格.csv'), '<linli-grid-map label="网格">');
  assert.equal(await first('a.csv'), '<linli-indicator-chart kind="auto" label="a">');
});

test('prints nothing of a table with personal data, and says where it stands', async () => {
  const cwd = folderWith({'a.csv': '小区,户数\n一,1户\n张大爷糖尿病,2户\n'});
  const {code, out, err} = await run(['snippet', 'a.csv'], {cwd});
  assert.deepEqual([code, out], [1, '']);
  assert.match(err, /a!A3 {2}错误/);
});

test('reminds of the source where none is named', async () => {
  const {err} = await run(['snippet', 'a.csv'], {cwd: folderWith({'a.csv': CSV})});
  assert.equal(err, '没有写数据来源；公布前请加 --source 和 --as-of。\n');
});

test('wrong kinds, rungs and calls get one sentence', async () => {
  const cwd = folderWith({'a.csv': CSV});
  const said = async (...argv: string[]) => (await run(['snippet', ...argv], {cwd})).err.split('\n')[0];
  assert.match(
    (await said('a.csv', '--kind', 'pie'))!,
    /^--kind 不认识这种图；可以写：auto（图表）、.*catalogue（清单）。$/,
  );
  assert.equal(await said('a.csv', '--rung', 'F'), '--rung 只能写 A、B、C、D 或 E。');
  assert.equal(await said(), '请只写一个表文件。');
  assert.equal(await said('a.csv', '--sheet', 'x'), '没有这张工作表；有：a。');
});

test('columns for programs are hidden from readers in the code, and read back all the same; beside a picture they are left out', async () => {
  const cwd = folderWith({'网格.csv': '编号,网格,社区,图形,户数\nG1,一格,社区一,"1,1 9,1 9,9",412户\n'});
  const {out} = await run(['snippet', '网格.csv', '--rung', 'D'], {cwd});
  assert.match(out, /<th>户数<\/th><th hidden>图形<\/th><th hidden>拼音<\/th>/);
  assert.match(out, /<td>412户<\/td><td hidden>1,1 9,1 9,9<\/td><td hidden>yg sqy<\/td>/);
  const {tables, problems} = readHtmlTable(out, {definitions: [DEFINITIONS.grid]});
  assert.equal(tables[0]!.rows[0]!.cells['geometry'], '1,1 9,1 9,9');
  assert.deepEqual(problems, []);
  const lines = {headings: ['编号', '图形'], rows: [['G1', '1,1 9,1 9,9']]};
  const kind = KINDS.find(({record}) => record === 'grid')!;
  const picture = pictureHtml({src: 'a.png', alt: '图', width: 9}, {kind, lines, title: '图', base: ''});
  assert.doesNotMatch(picture, /图形|1,1/);
});
