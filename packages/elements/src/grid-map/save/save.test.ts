import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import type {Grid} from '@linli/model/record/grid';

import type {GridMap} from '../grid-map.ts';
import '../linli-grid-map.ts';

const gridOf = (at: number, more: Partial<Grid> = {}): Grid => ({
  ...{
    id: `G${at}`,
    name: `第${at + 1}网格`,
    community: at < 2 ? '东湖社区' : '西苑社区',
    workers: [],
    population: null,
  },
  households: at === 3 ? null : {value: 100 + at * 50, qualifier: 'exact', unit: '户'},
  ...{leader: {role: '网格长', name: '社区工作者'}, sample: true},
  ...more,
});
const GRIDS = Array.from({length: 4}, (_, at) => gridOf(at));

/** What a press on a button saves: the name and the text of the file. */
async function saved(map: GridMap, kind: string): Promise<{readonly name: string; readonly text: string}> {
  const make = URL.createObjectURL;
  const click = HTMLAnchorElement.prototype.click;
  let [blob, name] = [new Blob(), ''];
  URL.createObjectURL = (made: Blob) => ((blob = made), 'about:blank#');
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  try {
    map.renderRoot.querySelector<HTMLElement>(`[data-save=${kind}]`)!.click();
    await waitUntil(() => name !== '', 'saved', {timeout: 10_000});
  } finally {
    URL.createObjectURL = make;
    HTMLAnchorElement.prototype.click = click;
  }
  return {name, text: await blob.text()};
}

const drawn = async (more: Partial<GridMap> = {}): Promise<GridMap> => {
  const map = await fixture<GridMap>(
    html`<linli-grid-map lang="zh-Hans" label="示例图" source="示例街道" .data=${GRIDS}></linli-grid-map>`,
  );
  Object.assign(map, more);
  await map.updateComplete;
  return map;
};

const textsOf = (svg: string): readonly string[] =>
  Array.from(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('text'), (one) => one.textContent);

describe('<linli-grid-map> saves the schematic', () => {
  it('as SVG: title, communities, what the tiles show, scale, source, and that it is a schematic', async () => {
    const {name, text} = await saved(await drawn(), 'svg');
    expect(name).to.equal('示例图.svg');
    const texts = textsOf(text);
    const told = [
      '示例图',
      '东湖社区',
      '西苑社区',
      '100户',
      '未填报',
      '社区工作者',
      '示意图，不作为划界依据',
      '示例数据',
    ];
    for (const line of told) expect(texts, line).to.include(line);
    expect(texts).to.include('数据来源：示例街道');
    // Words that are only spoken stay out of the picture.
    expect(texts.join('')).not.to.contain('第1网格');
    expect(text).not.to.match(/<script|style=|class=/);
  });

  for (const arrange of ['area', 'buildings', 'street'])
    it(`as it is arranged by ${arrange}`, async () => {
      const map = await drawn({arrange});
      await waitUntil(() => map.renderRoot.querySelector('.areas, .rows, .street-line'), arrange, {timeout: 10_000});
      const {text} = await saved(map, 'svg');
      expect(textsOf(text)).to.include('东湖社区');
      expect(textsOf(text)).to.include('示意图，不作为划界依据');
    });

  it('as CSV: every row says that its map is a schematic', async () => {
    const {text} = await saved(await drawn(), 'csv');
    const [head = '', ...rows] = text.trim().split('\r\n');
    expect(head).to.match(/^\ufeff?编号,网格,社区,户数,网格长,地图说明$/);
    expect(rows).to.have.length(4);
    for (const row of rows) expect(row).to.match(/,示意图，不作为划界依据$/);
  });

  it('and says beside the buttons what came of it', async () => {
    const map = await drawn();
    await saved(map, 'csv');
    const said = () => map.renderRoot.querySelector('.saving [role="status"]')!.textContent;
    await waitUntil(() => said() === '已下载', 'said', {timeout: 10_000});
    await expect(map).to.be.accessible();
  });
});

describe('<linli-grid-map> saves a reviewed map', () => {
  it('with its number in the picture and in every row, never 示意图', async () => {
    const ring = (at: number) => [
      [at, 35],
      [at, 36],
      [at + 1, 36],
      [at + 1, 35],
      [at, 35],
    ];
    const features = GRIDS.map(({id}, at) => ({
      ...{type: 'Feature', id, properties: {}},
      geometry: {type: 'Polygon', coordinates: [ring(105 + at)]},
    }));
    const geometry = {type: 'FeatureCollection', crs: 'WGS84', features};
    const map = await drawn({geometry, mapKind: 'geographic', reviewNumber: 'GS（2024）0000号'});
    await waitUntil(() => map.renderRoot.querySelector('.area'), 'drawn', {timeout: 10_000});
    for (const kind of ['svg', 'csv']) {
      const {text} = await saved(map, kind);
      expect(text).to.contain('审图号：GS（2024）0000号');
      expect(text).not.to.contain('示意图');
    }
  });
});
