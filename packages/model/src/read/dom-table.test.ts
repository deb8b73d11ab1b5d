import assert from 'node:assert/strict';
import {test} from 'node:test';

import {matrixOfList, matrixOfTable} from './dom-table.ts';

// A stand-in for the few parts of the DOM that the file reads; the elements' tests use real tables in real browsers.

interface Fake {
  nodeType: number;
  nodeValue: string | null;
  tagName: string;
  firstChild: Fake | null;
  nextSibling: Fake | null;
  children: Fake[];
  colSpan: number;
  rowSpan: number;
  hasAttribute: (name: string) => boolean;
  getAttribute: (name: string) => string | null;
}

function fake(tagName: string, children: readonly (Fake | string)[], attributes: Record<string, string> = {}): Fake {
  const nodes = children.map((child) =>
    typeof child === 'string' ? {...fake('', []), nodeType: 3, nodeValue: child} : child,
  );
  for (const [at, node] of nodes.entries()) node.nextSibling = nodes[at + 1] ?? null;
  return {
    nodeType: 1,
    nodeValue: null,
    tagName,
    firstChild: nodes[0] ?? null,
    nextSibling: null,
    children: nodes.filter((node) => node.nodeType === 1),
    colSpan: Number(attributes['colspan'] ?? 1),
    rowSpan: Number(attributes['rowspan'] ?? 1),
    hasAttribute: (name) => name in attributes,
    getAttribute: (name) => attributes[name] ?? null,
  };
}

function table(rows: readonly Fake[], caption: Fake | null = null): HTMLTableElement {
  return {caption, rows: rows.map((row) => Object.assign(row, {cells: row.children}))} as unknown as HTMLTableElement;
}

test('reads texts, spans and headings of a table in the page', () => {
  const read = matrixOfTable(
    table([
      fake('TR', [fake('TH', ['  编\n 号 a\n b ']), fake('TH', ['名称'], {colspan: '2'})]),
      fake('TR', [fake('TD', ['1'], {rowspan: '2'})]),
    ]),
    '网格',
  );
  assert.deepEqual(read, {
    name: '网格',
    rows: [
      {
        row: 1,
        cells: [
          {text: '编号 a b', colSpan: 1, rowSpan: 1, header: true},
          {text: '名称', colSpan: 2, rowSpan: 1, header: true},
        ],
      },
      {row: 2, cells: [{text: '1', colSpan: 1, rowSpan: 2, header: false}]},
    ],
  });
});

test('takes the caption as name where no other is given', () => {
  assert.equal(matrixOfTable(table([], fake('CAPTION', ['网格', fake('B', ['表'])])), '').name, '网格表');
});

test('keeps line breaks, and leaves scripts and nested tables out', () => {
  const cell = fake('TD', ['一', fake('BR', []), '二', fake('SCRIPT', ['x']), fake('TABLE', ['y']), fake('P', ['三'])]);
  const read = matrixOfTable(table([fake('TR', [cell])]), '');
  assert.deepEqual(
    read.rows.map(({cells}) => cells.map(({text}) => text)),
    [['一\n二\n三']],
  );
});

test('reads a list as a table of one column', () => {
  const list = fake('OL', [fake('LI', ['第一条']), fake('LI', ['第二条'])]) as unknown as HTMLOListElement;
  assert.deepEqual(
    matrixOfList(list, '条文').rows.map(({row, cells}) => [row, cells[0]?.text]),
    [
      [1, '条文'],
      [2, '第一条'],
      [3, '第二条'],
    ],
  );
});

test('marks what the page hides, so that whoever reads it can leave it out and say so', () => {
  const row = fake('TR', [fake('TD', ['甲']), fake('TD', ['藏'], {style: 'color:red; DISPLAY: none'})], {hidden: ''});
  const [read] = matrixOfTable(table([row]), '').rows;
  assert.deepEqual([read?.hidden, ...read!.cells.map(({hidden}) => hidden)], [true, undefined, true]);
});
