import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';

import {strFromU8, unzipSync} from 'fflate';
import {DEFINITIONS} from '@linli/model/record';
import {documentedColumns} from '@linli/model/record/documented';
import {readJson} from '@linli/model/read/json';

import {RECORD_KINDS, tableName} from '../kind-names.ts';
import {EXAMPLES} from '../template/examples.ts';
import {offered} from '../template/validations.ts';
import {folderWith, run, withRow} from '../testing/run.ts';

for (const kind of RECORD_KINDS) {
  test(`the template for ${kind} is accepted by check, its two examples as records`, async () => {
    const cwd = folderWith();
    const file = `${tableName(kind)}.xlsx`;
    const made = await run(['template', '--kind', kind], {cwd});
    assert.deepEqual(made, {
      code: 0,
      out: `已写 ${file}（${tableName(kind)}）\n填好后检查：linli check ${file}\n`,
      err: '',
    });
    const {code, out} = await run(['check', file, '--strict'], {cwd});
    assert.equal(out, `✓ ${file}  ${tableName(kind)}表，2 行\n\n检查了 1 个文件：0 个错误，0 个警告，0 条提示\n`);
    assert.equal(code, 0);
  });

  test(`the examples for ${kind} fill only columns there are, and fit their drop-downs`, () => {
    const {columns} = DEFINITIONS[kind];
    for (const [key, text] of EXAMPLES[kind].flatMap((example) => Object.entries(example))) {
      const column = columns.find((each) => each.key === key);
      assert.ok(column, key);
      if (offered(column).length > 0) assert.ok(offered(column).includes(text), `${key}: ${text}`);
    }
    for (const column of columns) {
      assert.ok(offered(column).join(',').length <= 255, `${column.key} would lose its drop-down`);
      assert.ok(
        offered(column).every((word) => !word.includes(',')),
        column.key,
      );
    }
  });
}

test('one workbook holds the tables of several kinds, whose ids lead to each other', async () => {
  const cwd = folderWith();
  const {code} = await run(['template', '--kind', 'wish,grid', '--kind', '议题', '--out', '社区.xlsx'], {cwd});
  assert.equal(code, 0);
  const {out} = await run(['check', '社区.xlsx'], {cwd});
  assert.match(out, /✓ 社区\.xlsx {2}心愿表，2 行；网格表，2 行；议题表，2 行/);
});

test('headings are frozen and styled, choices drop down, every column has its note, a sheet explains', async () => {
  const cwd = folderWith();
  await run(['template', '--kind', 'wish'], {cwd});
  const parts = unzipSync(readFileSync(join(cwd, '心愿.xlsx')));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
  assert.match(sheet, /<pane ySplit="1" xSplit="2"[^>]*state="frozen"/);
  const columns = documentedColumns('wish');
  assert.match(sheet, new RegExp(`<dataValidations count="${columns.length}">`));
  assert.match(sheet, /type="list"[^>]*sqref="G2:G1000"><formula1>"征集,审核,[^<]*"<\/formula1>/);
  for (const {label, description} of columns) {
    assert.ok(sheet.includes(`promptTitle="${label['zh-Hans']}"`));
    assert.ok(sheet.includes(description.slice(0, 20)), description);
  }
  assert.ok(sheet.indexOf('</sheetData>') < sheet.indexOf('<dataValidations'));
  const strings = strFromU8(parts['xl/sharedStrings.xml']!);
  for (const {label} of columns) assert.ok(strings.includes(label['zh-Hans']));
  assert.match(strFromU8(parts['xl/workbook.xml']!), /name="心愿"[^]*name="说明"/);
});

test('prints on as few pages across as can be read, headings and the first columns on each, and 说明 on one', async () => {
  const cwd = folderWith();
  await run(['template', '--kind', 'source', '--kind', 'wish', '--out', 'a.xlsx'], {cwd});
  const parts = unzipSync(readFileSync(join(cwd, 'a.xlsx')));
  const wide = [1, 2, 3].map((id) => {
    const sheet = strFromU8(parts[`xl/worksheets/sheet${id}.xml`]!);
    assert.ok(/<worksheet [^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><(sheetViews|cols)>/.test(sheet));
    assert.ok(/<\/(dataValidations|sheetData)><printOptions gridLines="1"\/><pageMargins/.test(sheet));
    return /<pageSetup fitToWidth="(\d)" fitToHeight="0" paperSize="9" orientation="landscape"\/>/.exec(sheet)?.[1];
  });
  assert.deepEqual(wide, ['1', '3', '1']);
  assert.deepEqual(
    [...strFromU8(parts['xl/workbook.xml']!).matchAll(/localSheetId="(\d)">([^<]*)</g)].map(([, id, range]) => [
      id,
      range,
    ]),
    [
      ['0', "'来源'!$1:$1"],
      ['1', "'心愿'!$A:$B,'心愿'!$1:$1"],
    ],
  );
});

test('no program cuts off what wraps: rows of 说明 are as high as their text, headings stand in a taller row', async () => {
  const cwd = folderWith();
  await run(['template', '--kind', 'wish'], {cwd});
  const parts = unzipSync(readFileSync(join(cwd, '心愿.xlsx')));
  assert.match(strFromU8(parts['xl/worksheets/sheet1.xml']!), /<row r="1" ht="24" customHeight="1">/);
  const heights = [...strFromU8(parts['xl/worksheets/sheet2.xml']!).matchAll(/<row r="\d+" ht="(\d+)"/g)].map(
    ([, ht]) => Number(ht),
  );
  // Above the columns stand six lines on how to begin, and the headings.
  assert.equal(heights.length, 7 + documentedColumns('wish').length);
  // 状态 offers ten words, which take two lines.
  assert.equal(heights[7 + documentedColumns('wish').findIndex(({key}) => key === 'status')], 34);
  assert.equal(heights[7], 17);
});

test('template, fill in, check, convert: what an office types comes out as it was typed', async () => {
  const cwd = folderWith();
  await run(['template', '--kind', 'grid', '--out', '网格.xlsx'], {cwd});
  const path = join(cwd, '网格.xlsx');
  const values = {id: 'G03', name: '第三网格', community: '社区一', households: '160余户', population: '近3万人'};
  const all: Record<string, string> = {...values, leader: '社区工作者', atRow: '9', atColumn: '1'};
  const typed = documentedColumns('grid').map(({key}) => all[key] ?? '');
  writeFileSync(path, withRow(readFileSync(path), typed, 5));
  const checked = await run(['check', '网格.xlsx'], {cwd});
  assert.match(checked.out, /✓ 网格\.xlsx {2}网格表，3 行/);
  assert.equal((await run(['convert', '网格.xlsx', 'out/'], {cwd})).code, 0);
  const {tables} = readJson(readFileSync(join(cwd, 'out/网格.json'), 'utf8'), {definitions: [DEFINITIONS.grid]});
  const {cells} = tables[0]!.rows[2]!;
  assert.deepEqual(
    [cells['id'], cells['name'], cells['households'], cells['population'], cells['leader']],
    ['G03', '第三网格', '160余户', '近3万人', '社区工作者'],
  );
  assert.equal((await run(['check', 'out'], {cwd})).code, 0);

  writeFileSync(path, withRow(readFileSync(path), ['G03', '第四网格', '社区一', '', '很多'], 6));
  const bad = await run(['check', '网格.xlsx'], {cwd});
  assert.equal(bad.code, 1);
  assert.match(bad.out, /网格!A6 {2}错误 {2}“编号”与第 5 行重复/);
  assert.match(bad.out, /网格!E6 {2}错误/);
});

test('overwrites nothing unless told to', async () => {
  const cwd = folderWith({'心愿.xlsx': 'mine'});
  const {code, err} = await run(['template', '--kind', 'wish'], {cwd});
  assert.deepEqual([code, err], [2, '心愿.xlsx 已经存在，没有覆盖；要覆盖请加 --overwrite。\n']);
  assert.equal(readFileSync(join(cwd, '心愿.xlsx'), 'utf8'), 'mine');
  assert.equal((await run(['template', '--kind', 'wish', '--overwrite'], {cwd})).code, 0);
});

test('a wrong kind, or none, lists the kinds and writes nothing', async () => {
  const cwd = folderWith();
  for (const argv of [['template'], ['template', '--kind', '星座'], ['template', '--kind', 'chart']]) {
    const {code, err} = await run(argv, {cwd});
    assert.equal(code, 2);
    assert.match(
      err,
      /^--kind 不认识这种表；可以写：community（社区）、.*source（来源）。\n用法见：linli template --help\n$/,
    );
  }
  assert.ok(!existsSync(join(cwd, '心愿.xlsx')));
});
