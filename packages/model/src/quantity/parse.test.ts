import assert from 'node:assert/strict';
import {test} from 'node:test';

import {parseQuantity} from './parse.ts';
import {isProblem} from './problem.ts';
import type {Qualifier} from './quantity.ts';

type Read = readonly [wording: string, value: number, qualifier: Qualifier, unit: string, upper?: number];

const READ: readonly Read[] = [
  ['160余个', 160, 'over', '个'],
  ['160餘個', 160, 'over', '个'],
  ['近3万名', 30000, 'nearly', '名'],
  ['近三萬名', 30000, 'nearly', '名'],
  ['5400多名', 5400, 'over', '名'],
  ['10余万人', 100000, 'over', '人'],
  ['百余户', 100, 'over', '户'],
  ['近百名', 100, 'nearly', '名'],
  ['1,408人次', 1408, 'exact', '人次'],
  ['１，４０８人次', 1408, 'exact', '人次'],
  ['47.5%', 47.5, 'exact', '%'],
  ['４７．５％', 47.5, 'exact', '%'],
  ['百分之五十', 50, 'exact', '%'],
  ['百分之四十七点五', 47.5, 'exact', '%'],
  ['百分之百', 100, 'exact', '%'],
  ['千分之三', 3, 'exact', '‰'],
  ['千分之三点五', 3.5, 'exact', '‰'],
  ['近百分之九十', 90, 'nearly', '%'],
  ['47.5 percent', 47.5, 'exact', '%'],
  ['47.5 per cent', 47.5, 'exact', '%'],
  ['13 percentage points', 13, 'exact', '个百分点'],
  ['廿户', 20, 'exact', '户'],
  ['廿五名', 25, 'exact', '名'],
  ['卅余戶', 30, 'over', '户'],
  ['一百廿', 120, 'exact', ''],
  ['100+', 100, 'at-least', ''],
  ['１００＋个', 100, 'at-least', '个'],
  ['3万+人次', 30000, 'at-least', '人次'],
  ['≥100', 100, 'at-least', ''],
  ['>= 100人', 100, 'at-least', '人'],
  ['＞5%', 5, 'over', '%'],
  ['≤30天', 30, 'up-to', '天'],
  ['＜3户', 3, 'up-to', '户'],
  ['300余人（次）', 300, 'over', '人(次)'],
  ['50戶（次）', 50, 'exact', '户(次)'],
  ['一百二十点五', 120.5, 'exact', ''],
  ['三百零五点二五', 305.25, 'exact', ''],
  ['二十點零五', 20.05, 'exact', ''],
  ['一点五万人', 15000, 'exact', '人'],
  ['13个百分点', 13, 'exact', '个百分点'],
  ['两成', 2, 'exact', '成'],
  ['五年', 5, 'exact', '年'],
  ['兩年以上', 2, 'at-least', '年'],
  ['2000余年', 2000, 'over', '年'],
  ['一百余', 100, 'over', ''],
  ['一百零二个', 102, 'exact', '个'],
  ['二〇二五户', 2025, 'exact', '户'],
  ['八点五小时', 8.5, 'exact', '小时'],
  ['2千5百元', 2500, 'exact', '元'],
  ['超过160小时', 160, 'over', '小时'],
  ['不超过30天', 30, 'up-to', '天'],
  ['不足30户', 30, 'up-to', '户'],
  ['3年内', 3, 'up-to', '年'],
  ['3个工作日内', 3, 'up-to', '个工作日'],
  ['50名党员以上', 50, 'at-least', '名'],
  ['100名以上党员', 100, 'at-least', '名'],
  ['30户居民左右', 30, 'about', '户'],
  ['30人及以下', 30, 'up-to', '人'],
  ['60周岁以上', 60, 'at-least', '周岁'],
  ['低于5%', 5, 'up-to', '%'],
  ['不低于5%', 5, 'at-least', '%'],
  ['高于90%', 90, 'over', '%'],
  ['不高于90%', 90, 'up-to', '%'],
  ['50余家次', 50, 'over', '家次'],
  ['5大类', 5, 'exact', '大类'],
  ['30岁左右', 30, 'about', '岁'],
  ['10来个', 10, 'about', '个'],
  ['至少3名', 3, 'at-least', '名'],
  ['4个图书馆', 4, 'exact', '个'],
  ['3大项', 3, 'exact', '大项'],
  ['14125间（套）', 14125, 'exact', '间(套)'],
  ['3千克', 3, 'exact', '千克'],
  ['-3.2%', -3.2, 'exact', '%'],
  ['300户-500户', 300, 'exact', '户', 500],
  ['300—500户', 300, 'exact', '户', 500],
  ['300至500户', 300, 'exact', '户', 500],
  ['３００～５００户', 300, 'exact', '户', 500],
  ['15—30%', 15, 'exact', '%', 30],
  ['3万-5万人', 30000, 'exact', '人', 50000],
  ['一亿三千万元', 13000, 'exact', '万元'],
  ['1.5万亿元', 15000, 'exact', '亿元'],
  ['3万5千元', 35000, 'exact', '元'],
  ['超百万元', 100, 'over', '万元'],
  ['3万~5万元', 3, 'exact', '万元', 5],
  ['50-60万元', 50, 'exact', '万元', 60],
  ['50～60万元', 50, 'exact', '万元', 60],
  ['约1.2—1.5亿元', 1.2, 'about', '亿元', 1.5],
  ['三至五万人', 30000, 'exact', '人', 50000],
  ['90至一百人', 90, 'exact', '人', 100],
  ['3-5千克', 3, 'exact', '千克', 5],
  ['3-5万', 30000, 'exact', '', 50000],
  ['3至5萬人', 30000, 'exact', '人', 50000],
  ['30,000–50,000 yuan', 30000, 'exact', '元', 50000],
  ['约300—500户', 300, 'about', '户', 500],
  ['over 160', 160, 'over', ''],
  ['nearly 30,000 people', 30000, 'nearly', '人'],
  ['At least 96.5%', 96.5, 'at-least', '%'],
  ['up to 30 days', 30, 'up-to', '天'],
  ['about 300–500 households', 300, 'about', '户', 500],
  ['1 person', 1, 'exact', '人'],
  ['1.2 million people', 1200000, 'exact', '人'],
];

test('reads the wordings of officials in simplified, traditional and English', () => {
  for (const [wording, value, qualifier, unit, upper] of READ) {
    const quantity = parseQuantity(wording);
    assert.ok(!isProblem(quantity), wording);
    assert.deepEqual(
      [quantity.value, quantity.qualifier, quantity.unit, quantity.upper],
      [value, qualifier, unit, upper],
      wording,
    );
  }
});

test('keeps 万元 for money, and multiplies 万 for everything else', () => {
  assert.deepEqual(parseQuantity('70余万元'), {value: 70, qualifier: 'over', unit: '万元'});
  assert.deepEqual(parseQuantity('4万余元'), {value: 4, qualifier: 'over', unit: '万元'});
  assert.deepEqual(parseQuantity('1.2亿元'), {value: 1.2, qualifier: 'exact', unit: '亿元'});
  assert.deepEqual(parseQuantity('3万平方米'), {value: 30000, qualifier: 'exact', unit: '平方米', text: '3万平方米'});
});

test('takes a dash, 无, 未填报 and an empty cell for "not reported", never for 0', () => {
  for (const wording of ['', ' ', '—', '-', '——', '无', '無', '未填报', '未填報', 'not reported', 'N/A']) {
    assert.deepEqual(parseQuantity(wording), {value: null, qualifier: 'exact', unit: ''}, wording);
  }
  assert.deepEqual(parseQuantity('0'), {value: 0, qualifier: 'exact', unit: ''});
});

test('keeps the wording only where formatting would write another', () => {
  assert.deepEqual(parseQuantity('160余个'), {value: 160, qualifier: 'over', unit: '个'});
  assert.deepEqual(parseQuantity('94個'), {value: 94, qualifier: 'exact', unit: '个'});
  assert.deepEqual(parseQuantity('四个'), {value: 4, qualifier: 'exact', unit: '个', text: '四个'});
});

const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'ordinal-not-quantity': ['第3名', '第三届', '第 1 批'],
  'year-not-quantity': ['2024年', '二〇二五年', '２０２４年', '2024—2025年', '约2020年'],
  'hotline-not-quantity': ['12345热线', '12345市民热线', '110报警电话'],
  'number-too-long': ['1345678901234567', '11010519491231002X'],
  'fraction-not-quantity': ['三分之二', '四分之三', '三分之二以上', '不足十分之一', '万分之五'],
  'vague-number': ['几十个', '三四个', '十几户', '数十人', '上千人', '上万人次'],
  'words-before-number': ['义诊60余人次', '停车位157个', '人均3次'],
  'unknown-unit': ['16微治理项目', '50件次', '8点30分', '3个多月', '2栋3单元', '10盆'],
  'qualifiers-conflict': ['约10余个', '近30户以上', '约100+', '≥100余户'],
  'range-upside-down': ['500—300户', '138-1人', '5-5户'],
  'range-drops-scale': ['9000—2万元', '500-3万人', '9000-1亿3千万元', '3—5百万元', '3–5 million people'],
  'range-of-two-units': ['3个-5次', '9000万-2亿元'],
  'points-mixed-with-percent': ['13个百分点%', '13%个百分点'],
  'not-a-quantity': [
    '1.2.3',
    '2025-03-01',
    '2025.3.1',
    '12:30',
    '1/2',
    '1+16+n',
    '0.1234567890123456',
    '5+3',
    '+5',
    '廿〇',
    '二廿',
    '人（次）',
    '007',
    '1,40',
    '1 408',
    '1e5',
    '0x10',
    '①',
    '½',
    '一百二',
    '八点三十分',
    '百户',
    '万元',
    '个',
    'NaN',
    'Infinity',
    'people',
    '12 kibbles',
    'n',
    '“16”',
    '0635-8888888',
    '300余户-500余户',
    '__proto__',
    'constructor',
  ],
};

for (const [code, wordings] of Object.entries(REFUSED)) {
  test(`says ${code} and gives no number`, () => {
    for (const wording of wordings) {
      const read = parseQuantity(wording);
      assert.equal(isProblem(read) ? read.code : read.value, code, wording);
    }
  });
}

test('a problem never repeats what stood in the cell', () => {
  for (const wording of Object.values(REFUSED).flat()) {
    const read = parseQuantity(wording);
    assert.deepEqual(isProblem(read) && read.args, {}, wording);
  }
});
