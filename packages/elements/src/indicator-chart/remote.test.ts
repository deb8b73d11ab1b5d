import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import {CLINIC, root, texts} from './chart-browser-fixtures.ts';
import type {IndicatorChart} from './indicator-chart.ts';

type Answer = () => Promise<Response> | Response;

const json = (data: unknown) => new Response(JSON.stringify(data), {headers: {'content-type': 'application/json'}});

describe('<linli-indicator-chart src>', () => {
  const {fetch} = window;
  let answer: Answer;
  const errors: unknown[] = [];
  const {error} = console;

  beforeEach(() => {
    window.fetch = () => Promise.resolve().then(() => answer());
    errors.length = 0;
    console.error = (...args) => errors.push(args);
  });

  afterEach(() => {
    window.fetch = fetch;
    console.error = error;
    expect(errors).to.deep.equal([]);
  });

  const chartFrom = (src = '/figures.json') =>
    fixture<IndicatorChart>(html`<linli-indicator-chart kind="bar" src=${src}></linli-indicator-chart>`);

  const settled = (chart: IndicatorChart) =>
    waitUntil(() => {
      const [said = ''] = texts(chart, '.notice');
      return root(chart).querySelector('.surface') || (said !== '' && !/正在|还没有/.test(said));
    });

  it('draws JSON that says its own title and unit', async () => {
    answer = () =>
      json({
        title: '服务',
        unit: '人次',
        source: '示例',
        rows: [
          {项: '甲', 数: 3},
          {项: '乙', 数: 4},
        ],
      });
    const chart = await chartFrom();
    await settled(chart);
    expect(texts(chart, 'text.value')).to.deep.equal(['3人次', '4人次']);
    expect(texts(chart, '#title')).to.deep.equal(['服务']);
  });

  for (const [what, reply, said] of [
    ['a server that is down', () => Promise.reject(new TypeError('network')), /连不上/],
    ['404', () => new Response('', {status: 404}), /没有这个文件/],
    ['500', () => new Response('', {status: 500}), /没有这个文件/],
    ['a login page', () => new Response('<!doctype html><title>登录</title>'), /不是 JSON 或 CSV/],
    ['half a file', () => new Response('[{"项":"甲"'), /不是 JSON 或 CSV/],
    ['nothing', () => new Response(''), /不是 JSON 或 CSV/],
    ['a JSON of another shape', () => json({a: 1}), /不是 JSON 或 CSV/],
    ['rows that are no records', () => json([1, 'x', null]), /没有可以画图|还没有数据/],
    ['a table without numbers', () => json([{项: '甲', 话: '好'}]), /没有可以画图的数字列/],
  ] as const) {
    it(`says in a sentence what is wrong with ${what}, with the table's place kept`, async () => {
      answer = reply as Answer;
      const chart = await chartFrom();
      await waitUntil(() => said.test(texts(chart, '.notice').join()), String(said), {timeout: 5000});
    });
  }

  for (const [src, said] of [
    ['https://elsewhere.example/a.json', /不在本网站/],
    ['http://elsewhere.example/a.json', /不在本网站/],
    ['javascript:alert(1)', /写法不对/],
    ['data:application/json,[]', /写法不对/],
  ] as const) {
    it(`does not fetch ${src}`, async () => {
      answer = () => {
        throw new Error('fetched');
      };
      const chart = await chartFrom(src);
      await waitUntil(() => said.test(texts(chart, '.notice').join()));
    });
  }

  it('keeps the last good content when newer data do not come, and says from when it is', async () => {
    answer = () => json(CLINIC);
    const chart = await chartFrom();
    await settled(chart);
    answer = () => new Response('', {status: 503});
    chart.src = '/newer.json';
    await waitUntil(() => /显示的是\d{4}-\d\d-\d\d \d\d:\d\d取到的数据/.test(texts(chart, '.notice').join()));
    expect(texts(chart, 'text.value')).to.have.length(2);
  });

  describe('asked for again', () => {
    const {setTimeout: later} = window;
    let again: (() => void) | undefined;

    // Minutes pass when the test says so.
    beforeEach(() => {
      again = undefined;
      window.setTimeout = ((task: () => void, ms?: number, ...rest: unknown[]) => {
        if ((ms ?? 0) < 60_000) return later(task, ms, ...rest);
        again = task;
        return 0;
      }) as typeof setTimeout;
    });
    afterEach(() => (window.setTimeout = later));

    const passed = async (): Promise<void> => {
      await waitUntil(() => again !== undefined, 'asks again');
      const ask = again!;
      again = undefined;
      ask();
    };

    it('keeps the last good drawing through every fault, says which, and takes what is good again', async () => {
      answer = () => json(CLINIC);
      const chart = await fixture<IndicatorChart>(
        html`<linli-indicator-chart kind="bar" src="/figures.json" refresh="5"></linli-indicator-chart>`,
      );
      await settled(chart);
      for (const [reply, said] of [
        [() => new Response('', {status: 404}), /没有这个文件/],
        [() => new Response('', {status: 500}), /没有这个文件/],
        [() => Promise.reject(new TypeError('CORS')), /连不上/],
        [() => new Response('<!doctype html><title>登录</title>'), /不是 JSON 或 CSV/],
        [() => new Response('[{"项目":"义诊"'), /不是 JSON 或 CSV/],
        [() => json([]), /没有一行数据/],
        [() => new Response('项目,人次\n'), /不是 JSON 或 CSV|没有一行数据/],
        [() => json([{code: 500, message: 'x'}]), /换了列名/],
      ] as const) {
        answer = reply as Answer;
        await passed();
        await waitUntil(() => said.test(texts(chart, '.notice').join()), String(said));
        expect(texts(chart, '.notice').join()).to.match(/显示的是\d{4}-\d\d-\d\d \d\d:\d\d取到的数据/);
        expect(texts(chart, 'text.value')).to.deep.equal(['60余人次', '80余人次']);
      }
      answer = () => json([{项目: '义诊', 人次: '75人次'}, ...CLINIC.slice(1)]);
      await passed();
      await waitUntil(() => texts(chart, 'text.value')[0] === '75人次', 'newer data');
      expect(texts(chart, '.notice')).to.deep.equal([]);
    });
  });

  it('shows the table inside it until the data come, and when they do not', async () => {
    answer = () => new Response('', {status: 404});
    const chart = await fixture<IndicatorChart>(
      html`<linli-indicator-chart kind="bar" src="/x.json">
        <table>
          <tr>
            <th>项</th>
            <th>数</th>
          </tr>
          <tr>
            <td>甲</td>
            <td>3人</td>
          </tr>
          <tr>
            <td>乙</td>
            <td>4人</td>
          </tr>
        </table>
      </linli-indicator-chart>`,
    );
    await waitUntil(() => /没有这个文件/.test(texts(chart, '.notice').join()));
    expect(texts(chart, 'text.value')).to.deep.equal(['3人', '4人']);
  });
});
