import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import type {Wish, WishStatus} from '@linli/model/record/wish';

import {shardWishes} from '@linli/model/record/wish-shards';

import {GroupEvent} from '../internal/group-event.ts';
import {startKiosk} from './kiosk/start-kiosk.ts';
import type {WishFilterEvent, WishSelectEvent} from './wish-wall.events.ts';
import {READER} from './wish-wall.hearing.ts';
import type {WishWall} from './wish-wall.ts';
import './linli-wish-wall.ts';

/** A busy machine takes its time. */
const soon = (is: () => unknown) => waitUntil(is, undefined, {timeout: 8000});
const wish = (id: string, status: WishStatus, over: Partial<Wish> = {}): Wish => ({
  id,
  text: `想修一修第${id}盏灯`,
  status,
  steps: [{status: 'collected', date: `2025-01-0${id}`}],
  sample: true,
  ...over,
});

const WISHES = [
  wish('1', 'collected', {category: '环境设施'}),
  wish('2', 'claimed', {category: '助老服务', claimant: '社区志愿服务队', due: '2025-02-10'}),
  wish('3', 'fulfilled', {category: '环境设施', result: '已换好'}),
];

const aWall = (data: unknown = WISHES) =>
  fixture<WishWall>(html`<linli-wish-wall lang="zh-Hans" label="心愿办得怎么样了" .data=${data}></linli-wish-wall>`);

const find = (wall: WishWall, selector: string) => wall.shadowRoot!.querySelector<HTMLElement>(selector)!;
const all = (wall: WishWall, selector: string) => Array.from(wall.shadowRoot!.querySelectorAll<HTMLElement>(selector));
const button = (wall: WishWall, key: string) => find(wall, `[data-name='status'] [data-key='${key}']`);
const cards = (wall: WishWall) => all(wall, '.card').map(({dataset}) => dataset.id);
const text = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, '');

describe('<linli-wish-wall>', () => {
  it('does what was pressed before the code for it had come, and opens a history at once', async () => {
    const wall = await aWall();
    expect(READER.get('reader')).to.equal(undefined);
    find(wall, `[data-id='2'] summary`).click();
    button(wall, 'claimed').click();
    expect([wall.selected, wall.filter]).to.deep.equal(['2', '']);
    await soon(() => wall.filter === 'claimed');
    await wall.updateComplete;
    expect(cards(wall)).to.deep.equal(['2']);
    expect(all(wall, 'details.history[open] li')).to.have.length(1);
  });
});

describe('<linli-wish-wall> with the code for its reader', () => {
  before(() => READER.load('reader'));

  it('has no axe violations, with a history open as well', async () => {
    const wall = await aWall();
    wall.selected = '2';
    await wall.updateComplete;
    await expect(wall).to.be.accessible();
  });

  it('takes checked wishes as they are, and never reads them as a table of columns', async () => {
    let looked = 0;
    const foreign = {enumerable: true, get: () => String((looked += 1))};
    const wall = await aWall([Object.defineProperty({...WISHES[0]!}, 'foreign', foreign)]);
    expect(cards(wall)).to.deep.equal(['1']);
    expect(wall.problems.filter(({code}) => code !== 'wish-unanswered')).to.deep.equal([]);
    expect(looked).to.equal(0);
  });

  it('says how many wishes there are, how they stand, and that they are examples', async () => {
    const wall = await aWall();
    expect(text(find(wall, '.summary'))).to.equal('墙上有3件心愿：征集1件，认领1件，已实现1件。示例数据');
  });

  it('puts the latest progress first, in the order of the document', async () => {
    expect(cards(await aWall())).to.deep.equal(['3', '2', '1']);
  });

  it('filters by status, says how many are left, and tells once, after filter has moved', async () => {
    const wall = await aWall();
    const told: string[] = [];
    wall.addEventListener('linli-filter', (event) => told.push(`${(event as WishFilterEvent).status} ${wall.filter}`));
    button(wall, 'claimed').click();
    await wall.updateComplete;
    expect(cards(wall)).to.deep.equal(['2']);
    expect(told).to.deep.equal(['claimed claimed']);
    expect(button(wall, 'claimed').getAttribute('aria-pressed')).to.equal('true');
    expect(text(find(wall, '[role=status]'))).to.equal('显示1件心愿');
  });

  it('shows all again when the pressed button is pressed', async () => {
    const wall = await aWall();
    button(wall, 'claimed').click();
    button(wall, 'claimed').click();
    await wall.updateComplete;
    expect(wall.filter).to.equal('');
    expect(cards(wall)).to.have.length(3);
  });

  it('stays silent when code sets filter or selected', async () => {
    const wall = await aWall();
    let fired = 0;
    wall.addEventListener('linli-filter', () => (fired += 1));
    wall.addEventListener('linli-select', () => (fired += 1));
    wall.filter = 'fulfilled';
    wall.selected = '3';
    await wall.updateComplete;
    expect(cards(wall)).to.deep.equal(['3']);
    expect(fired).to.equal(0);
  });

  it('is one tab stop a filter, and arrows, Home and End move along it', async () => {
    const wall = await aWall();
    button(wall, '').focus();
    for (const [key, reached] of [
      ['ArrowRight', 'collected'],
      ['End', 'fulfilled'],
      ['ArrowRight', ''],
      ['ArrowLeft', 'fulfilled'],
      ['Home', ''],
    ] as const) {
      await sendKeys({press: key});
      await wall.updateComplete;
      expect((wall.shadowRoot!.activeElement as HTMLElement).dataset.key).to.equal(reached);
      expect(all(wall, `[data-name='status'] [tabindex='0']`)).to.have.length(1);
    }
  });

  it('keeps one tab stop when the button that had it is gone', async () => {
    const wall = await aWall();
    button(wall, 'claimed').focus();
    await wall.updateComplete;
    const category = find(wall, 'select[name=category]') as HTMLSelectElement;
    category.value = '环境设施';
    category.dispatchEvent(new Event('input', {bubbles: true}));
    await wall.updateComplete;
    expect(button(wall, 'claimed')).to.equal(null);
    expect(all(wall, `[data-name='status'] [tabindex='0']`).map(({dataset}) => dataset.key)).to.deep.equal(['']);
  });

  it('opens a card’s history with Enter, closes it with Escape and keeps the focus', async () => {
    const wall = await aWall();
    const chosen: string[] = [];
    wall.addEventListener('linli-select', (event) => chosen.push((event as WishSelectEvent).id));
    const summary = find(wall, `[data-id='2'] summary`);
    summary.focus();
    await sendKeys({press: 'Enter'});
    await wall.updateComplete;
    expect(wall.selected).to.equal('2');
    expect(all(wall, 'details.history[open] li')).to.have.length(1);
    await sendKeys({press: 'Escape'});
    await wall.updateComplete;
    expect(wall.selected).to.equal('');
    expect(all(wall, 'details.history[open]')).to.have.length(0);
    expect(wall.shadowRoot!.activeElement).to.equal(summary);
    expect(chosen).to.deep.equal(['2', '']);
  });

  it('names each history by its wish', async () => {
    const wall = await aWall();
    const id = find(wall, `[data-id='3'] summary`).getAttribute('aria-describedby')!;
    expect(text(wall.shadowRoot!.getElementById(id))).to.equal('想修一修第3盏灯');
  });

  it('reckons days only from the given moment', async () => {
    const wall = await aWall();
    wall.now = new Date('2025-02-07T08:00:00+08:00');
    await wall.updateComplete;
    expect(all(wall, '.timing').map(text)).to.deep.equal(['还有3天']);
    wall.now = null;
    await wall.updateComplete;
    expect(all(wall, '.timing')).to.have.length(0);
  });

  it('shows a screenful, and turns pages, with the focus on the first card', async () => {
    const many = Array.from({length: 30}, (_, index) => wish(String(index + 10), 'claimed', {steps: []}));
    const wall = await aWall(many);
    expect(cards(wall)).to.have.length(24);
    expect(text(find(wall, '.pager span'))).to.equal('第1页，共2页');
    find(wall, '[data-page="-1"]').click();
    find(wall, '[data-page="1"]').click();
    await wall.updateComplete;
    await soon(() => wall.shadowRoot!.activeElement?.matches('.card'));
    expect(cards(wall)).to.have.length(6);
    expect((wall.shadowRoot!.activeElement as HTMLElement).dataset.id).to.equal('34');
  });

  it('gives each page an address where the page’s own tells of the wall', async () => {
    const many = Array.from({length: 60}, (_, index) => wish(String(index + 10), 'claimed', {steps: []}));
    const wall = await fixture<WishWall>(
      html`<linli-wish-wall id="xq" hash lang="zh-Hans" .data=${many}></linli-wish-wall>`,
    );
    await soon(() => find(wall, '.pager a'));
    expect(all(wall, '.pager [data-page]').map((each) => each.getAttribute('href'))).to.deep.equal([
      null,
      '#xq-page=1',
    ]);
    find(wall, '.pager a').click();
    await soon(() => wall.shadowRoot!.activeElement?.matches('.card'));
    expect(text(find(wall, '.pager span'))).to.equal('第2页，共3页');
    expect(location.hash).to.equal('#xq-page=1');
    expect(all(wall, '.pager a').map((each) => each.getAttribute('href'))).to.deep.equal(['#', '#xq-page=2']);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('searches as the reader types, and offers the way back where nothing fits', async () => {
    const wall = await aWall(
      [...'123456789'].map((id) => wish(id, 'claimed', {claimant: id === '4' ? '楼门互助组' : undefined})),
    );
    find(wall, 'input').focus();
    await sendKeys({type: '互助'});
    await soon(() => cards(wall).join('') === '4');
    await sendKeys({type: '无此词'});
    await soon(() => cards(wall).length === 0);
    find(wall, '.clear').click();
    await wall.updateComplete;
    expect(cards(wall)).to.have.length(9);
    expect(find(wall, 'input')).to.have.property('value', '');
  });

  for (const [view, selector] of [
    ['board', '.board .column'],
    ['list', '.rows .card'],
    ['table', '.sheet tbody tr'],
  ] as const) {
    it(`shows the same wishes as ${view}, filtered alike, without axe violations`, async () => {
      const wall = await aWall();
      find(wall, `[data-name='view'] [data-key='${view}']`).click();
      await soon(() => find(wall, selector));
      expect(wall.view).to.equal(view);
      expect(cards(wall).sort()).to.deep.equal(['1', '2', '3']);
      await expect(wall).to.be.accessible();
      button(wall, 'claimed').click();
      await wall.updateComplete;
      expect(cards(wall)).to.deep.equal(['2']);
      wall.view = 'wall';
      await wall.updateComplete;
      expect(cards(wall)).to.deep.equal(['2']);
    });
  }

  it('writes what is asked to the address only with hash, and reads it from there', async () => {
    const before = location.hash;
    const silent = await aWall();
    button(silent, 'claimed').click();
    expect(location.hash).to.equal(before);
    const wall = await fixture<WishWall>(
      html`<linli-wish-wall id="w" hash lang="zh-Hans" .data=${WISHES}></linli-wish-wall>`,
    );
    button(wall, 'claimed').click();
    expect(location.hash).to.equal('#w-status=claimed');
    location.hash = '#w-status=fulfilled&w-view=list&w-selected=3';
    await soon(() => wall.filter === 'fulfilled' && find(wall, '.rows'));
    expect([cards(wall), wall.selected]).to.deep.equal([['3'], '3']);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('lets the reader choose an order and a group from lists, with their counts', async () => {
    const wall = await aWall(
      [...'123456789'].map((id) => wish(id, 'collected', {audience: id < '4' ? '老人' : '儿童', support: Number(id)})),
    );
    const audience = find(wall, 'select[name=audience]') as HTMLSelectElement;
    expect(Array.from(audience.options).map(text)).to.deep.equal(['全部（9）', '儿童（6）', '老人（3）']);
    audience.value = '老人';
    audience.dispatchEvent(new Event('input', {bubbles: true}));
    const sort = find(wall, 'select[name=sort]') as HTMLSelectElement;
    sort.value = 'support';
    sort.dispatchEvent(new Event('input', {bubbles: true}));
    await wall.updateComplete;
    expect(cards(wall)).to.deep.equal(['3', '2', '1']);
  });

  it('says what is late, shows only that, and reports it with its cell', async () => {
    const wall = await aWall();
    expect(find(wall, '.late').getBoundingClientRect().height).to.be.at.least(44);
    wall.now = new Date('2025-06-01T08:00:00+08:00');
    await wall.updateComplete;
    expect(all(wall, '.late button').map(text)).to.deep.equal(['已超期1', '超过90天无人认领1']);
    find(wall, `[data-key='overdue']`).click();
    await wall.updateComplete;
    expect(cards(wall)).to.deep.equal(['2']);
    expect(wall.problems.map(({code}) => code)).to.deep.equal(['wish-unanswered', 'wish-overdue']);
  });

  it('calls grids as its JSON does, and keeps a telephone number in a name off the page', async () => {
    const names = {G1: '第一网格', G2: `${'138'}${'00138000'}`};
    const rows = ['G1', 'G2'].map((grid, at) => ({编号: `${at}`, 心愿: `装灯${at}`, 状态: '征集', 网格: grid}));
    const wall = await fixture<WishWall>(
      html`<linli-wish-wall lang="zh-Hans" .data=${{names, rows}}></linli-wish-wall>`,
    );
    await soon(() => cards(wall).length === 2);
    const said = all(wall, '.card').map(text).join();
    expect(said).to.contain('第一网格').and.to.contain('G2');
    expect(said).not.to.contain('138');
  });

  it('has headings as deep as the page has them where it stands', async () => {
    const place = await fixture(
      html`<div>
        <h4>心愿</h4>
        <linli-wish-wall lang="zh-Hans" view="board" .data=${WISHES} .names=${{G1: '第一网格'}}></linli-wish-wall>
      </div>`,
    );
    const wall = place.querySelector('linli-wish-wall')!;
    const levels = () => all(wall, '[role=heading]').map((heading) => heading.getAttribute('aria-level'));
    await soon(() => levels().join() === '5,5,5');
    await expect(wall).to.be.accessible();
  });

  it('compares the pictures before and after, on request, and prints them as a pair', async () => {
    const wall = await aWall([wish('1', 'fulfilled', {before: '/a.jpg', after: '/b.jpg'})]);
    expect(all(wall, '.pictures img')).to.have.length(2);
    find(wall, '[data-compare]').click();
    await soon(() => find(wall, '.compare input'));
    await expect(wall).to.be.accessible();
    find(wall, '[data-compare]').click();
    await wall.updateComplete;
    expect(find(wall, '.compare')).to.equal(null);
  });

  it('shows residents’ full names as 王某', async () => {
    const wall = await aWall([wish('1', 'fulfilled', {result: '居民王建国说很满意'}), ...WISHES.slice(1)]);
    expect(wall.shadowRoot!.textContent).not.to.contain('王建国');
    expect(wall.shadowRoot!.textContent).to.contain('王某');
  });

  it('never draws a card with personal data, and says so', async () => {
    const wall = await aWall([...WISHES, wish('4', 'collected', {text: `请联系${'138'}${'12345678'}`})]);
    expect(cards(wall)).to.deep.equal(['3', '2', '1']);
    expect(text(find(wall, '.notice'))).to.contain('有1件含个人信息，未显示');
    expect(wall.shadowRoot!.textContent).not.to.contain('12345678');
  });

  it('judges very many when they are drawn, and still draws none with personal data', async () => {
    const many = Array.from({length: 3000}, (_, at) =>
      wish(String(at), 'claimed', {steps: [], text: at === 3 ? `请联系${'138'}${'12345678'}` : '想换一盏灯'}),
    );
    const wall = await aWall(many);
    expect(cards(wall)).to.have.length(23);
    expect(text(find(wall, '.notice'))).to.contain('有1件含个人信息，未显示');
    expect(wall.shadowRoot!.textContent).not.to.contain('12345678');
  });

  it('reads a table inside, with or without 编号, and keeps it as the data view', async () => {
    const wall = await fixture<WishWall>(
      html`<linli-wish-wall lang="zh-Hans">
        <table>
          <tr>
            <th>心愿</th>
            <th>状态</th>
            <th>征集日期</th>
          </tr>
          <tr>
            <td>想换一盏灯</td>
            <td>已认领</td>
            <td>2025年3月1日</td>
          </tr>
          <tr>
            <td>想要一个棋桌</td>
            <td>没有这个状态</td>
            <td></td>
          </tr>
        </table>
      </linli-wish-wall>`,
    );
    expect(text(find(wall, '.wish'))).to.equal('想换一盏灯');
    expect(cards(wall)).to.have.length(1);
    expect(text(find(wall, '.problems summary'))).to.equal('有1处需要核对');
    expect(find(wall, '.data slot')).to.exist;
  });

  it('says that it is empty, in words', async () => {
    expect(text(find(await aWall([]), '.notice'))).to.equal('墙上还没有心愿。');
    expect(text(find(await aWall(null), '.notice'))).to.contain('这里还没有数据');
    expect(text(find(await aWall('坏数据'), '.notice'))).to.contain('数据暂时无法画成图');
  });

  it('speaks of opinions by preset, and in the nearest language', async () => {
    const wall = await fixture<WishWall>(
      html`<div lang="zh-Hant"><linli-wish-wall preset="opinions" .data=${WISHES}></linli-wish-wall></div>`,
    ).then((div) => div.querySelector('linli-wish-wall')!);
    await wall.updateComplete;
    expect(text(find(wall, '.summary'))).to.contain('牆上有3條意見：徵集1條，承辦1條，已落實1條。');
    expect(find(wall, 'figure').getAttribute('aria-label')).to.equal('居民意見牆');
  });

  it('follows the grid that another element of its group tells of, and tells of its own', async () => {
    const wall = await fixture<WishWall>(
      html`<linli-wish-wall
        lang="zh-Hans"
        group="g"
        .data=${[wish('1', 'collected', {grid: 'G1'}), wish('2', 'claimed', {grid: 'G2'})]}
      ></linli-wish-wall>`,
    );
    const told: string[] = [];
    const hear = (event: Event) => told.push((event as GroupEvent).key);
    document.addEventListener('linli-group', hear);
    document.body.dispatchEvent(new GroupEvent('other', 'G1'));
    document.body.dispatchEvent(new GroupEvent('g', 'G2'));
    await wall.updateComplete;
    expect(cards(wall)).to.deep.equal(['2']);
    const grid = find(wall, 'select[name=grid]') as HTMLSelectElement;
    grid.value = 'G1';
    grid.dispatchEvent(new Event('input', {bubbles: true}));
    await wall.updateComplete;
    expect(cards(wall)).to.deep.equal(['1']);
    expect(told).to.deep.equal(['G1', 'G2', 'G1']);
    document.removeEventListener('linli-group', hear);
  });

  it('pages by itself in a lobby, pauses while it is touched, and goes on after', async () => {
    const wall = await aWall(Array.from({length: 60}, (_, at) => wish(String(at), 'claimed', {steps: []})));
    let told = 0;
    wall.addEventListener('linli-filter', () => (told += 1));
    const page = () => text(find(wall, '.pager span'));
    const stop = startKiosk(wall, {page: 40, idle: 400});
    await soon(() => page() === '第2页，共3页');
    wall.dispatchEvent(new Event('pointerdown'));
    // A page that was turned just before may not be drawn yet.
    await wall.updateComplete;
    const paused = page();
    await aTimeout(200);
    expect(page()).to.equal(paused);
    await soon(() => page() !== paused);
    expect(wall.dataset['shift']).to.match(/[0-3]/);
    stop();
    expect(told).to.equal(0);
  });

  it('reads files of 500: the first page at once, the index with the first question, one screenful in the page', async () => {
    const wishes = Array.from({length: 1201}, (_, at) =>
      wish(String(at), 'claimed', {steps: [], text: at === 900 ? '想要棋桌' : `想换第${at}盏灯`}),
    );
    const files = shardWishes(wishes, 'wall', (first) => first.map(({id}) => ({编号: id})));
    const {fetch: before} = window;
    const asked: string[] = [];
    window.fetch = (address) => {
      const name = String(address).split('/').pop()!;
      asked.push(name);
      return Promise.resolve(new Response(files.get(name) ?? '', {status: files.has(name) ? 200 : 404}));
    };
    const wall = await fixture<WishWall>(
      html`<linli-wish-wall lang="zh-Hans" src="/data/wall.json"></linli-wish-wall>`,
    );
    await soon(() => cards(wall).length === 24);
    expect(text(find(wall, '.summary'))).to.contain('墙上有1201件心愿');
    expect(asked).to.deep.equal(['wall.json', 'wall-0001.json']);
    const search = find(wall, 'input') as HTMLInputElement;
    search.value = '棋桌';
    search.dispatchEvent(new Event('input', {bubbles: true}));
    await soon(() => cards(wall).join() === '900');
    expect(asked.slice(2)).to.deep.equal(['wall-search.txt', 'wall-0002.json']);
    window.fetch = before;
  });

  describe('printing and taking part', () => {
    const open = async (wall: WishWall) => {
      find(wall, 'details.tools summary').click();
      await soon(() => find(wall, '.panel'));
    };

    it('goes by paper and telephone without an endpoint', async () => {
      const wall = await fixture<WishWall>(
        html`<linli-wish-wall lang="zh-Hans" contact="tel:12345" .data=${WISHES}></linli-wish-wall>`,
      );
      await open(wall);
      expect(all(wall, '.panel button').map(text)).to.deep.equal([
        '打印空白征集卡',
        '海报（A3）',
        '清单（A4）',
        '卡片（A4）',
      ]);
      expect(find(wall, '.panel a').getAttribute('href')).to.equal('tel:12345');
      expect(find(wall, '.panel form')).to.equal(null);
      await expect(wall).to.be.accessible();
    });

    it('says which wish the reader takes on and how, where nothing prints by itself; lets go again', async () => {
      const print = window.print;
      let printed = 0;
      window.print = () => void (printed += 1);
      const wall = await aWall();
      find(wall, '[data-claim]').click();
      await soon(() => find(wall, '[data-print=claim]') && printed === 1);
      window.dispatchEvent(new Event('afterprint'));
      const [first] = wall.data as {text: string}[];
      expect(text(find(wall, '.panel')))
        .to.contain(`认领：${first!.text}`)
        .and.to.contain('交给社区工作人员');
      await expect(wall).to.be.accessible();
      find(wall, '[data-print=claim]').click();
      await soon(() => printed === 2);
      window.dispatchEvent(new Event('afterprint'));
      find(wall, '.panel .quiet').click();
      await soon(() => !find(wall, '[data-print=claim]'));
      window.print = print;
    });

    it('lays the poster beside the page for the printer, and takes it away after', async () => {
      const print = window.print;
      let shown = '';
      window.print = () => {
        shown = document.querySelector('.linli-sheet')?.shadowRoot?.textContent ?? '';
      };
      const wall = await aWall();
      await open(wall);
      find(wall, '[data-print=poster]').click();
      await soon(() => shown !== '');
      expect(shown).to.contain('心愿办得怎么样了').and.to.contain('示例数据').and.to.contain('想修一修第2盏灯');
      window.dispatchEvent(new Event('afterprint'));
      expect(document.querySelector('.linli-sheet')).to.equal(null);
      window.print = print;
    });

    it('sends a wish only when asked to, keeps it when the server fails, and loses nothing', async () => {
      const {fetch: before} = window;
      const sent: {key: string; body: string}[] = [];
      let status = 500;
      window.fetch = (_, init) => {
        const headers = init?.headers as Record<string, string>;
        sent.push({key: headers['idempotency-key']!, body: String(init?.body)});
        return Promise.resolve(new Response('{}', {status, headers: {'content-type': 'application/json'}}));
      };
      const endpoint = `/api/${Math.random()}`;
      const make = () =>
        fixture<WishWall>(
          html`<linli-wish-wall lang="zh-Hans" endpoint=${endpoint} .data=${WISHES}></linli-wish-wall>`,
        );
      const wall = await make();
      await open(wall);
      await expect(wall).to.be.accessible();
      const field = find(wall, 'textarea') as HTMLTextAreaElement;
      const press = () => find(wall, '.panel [type=submit]').click();
      const said = (part: string) => waitUntil(() => text(find(wall, '.said')).includes(part), part);
      press();
      await said('请先填写必填的一栏');
      field.value = `请打${'138'}${'00138000'}`;
      press();
      await said('像有个人信息');
      expect(sent).to.have.length(0);
      field.value = '想添一条长椅';
      press();
      press();
      await said('已存在这台设备上');
      expect(sent).to.have.length(1);
      const again = await make();
      await open(again);
      await soon(() => find(again, '.queue'));
      expect(text(find(again, '.queue b'))).to.equal('待提交1');
      expect(sent).to.have.length(1);
      status = 202;
      find(again, '.queue button').click();
      await soon(() => !find(again, '.queue'));
      expect(sent.map(({body}) => body)).to.deep.equal(Array(2).fill('{"text":"想添一条长椅"}'));
      expect(sent[0]!.key).to.equal(sent[1]!.key);
      window.fetch = before;
    });

    it('leaves in the form what could be neither sent nor kept, and says so', async () => {
      const {fetch: before} = window;
      const {open: store} = IDBFactory.prototype;
      window.fetch = () => Promise.reject(new TypeError('no network'));
      IDBFactory.prototype.open = () => {
        throw new Error('a private window');
      };
      const wall = await fixture<WishWall>(
        html`<linli-wish-wall lang="zh-Hans" endpoint="/api/unkept" .data=${WISHES}></linli-wish-wall>`,
      );
      await open(wall);
      const field = find(wall, 'textarea') as HTMLTextAreaElement;
      field.value = '想添一条长椅';
      find(wall, '.panel [type=submit]').click();
      await soon(() => text(find(wall, '.said')).includes('这台设备也存不下'));
      expect(field.value).to.equal('想添一条长椅');
      Object.assign(window, {fetch: before});
      IDBFactory.prototype.open = store;
    });

    it('puts the focus where something is missing, and marks it until it is there', async () => {
      const wall = await fixture<WishWall>(
        html`<linli-wish-wall lang="zh-Hans" preset="opinions" endpoint="/api" .data=${WISHES}></linli-wish-wall>`,
      );
      expect(text(find(wall, '[data-claim="1"]'))).to.equal('我来承办');
      find(wall, '[data-claim="1"]').click();
      await soon(() => find(wall, '.panel form'));
      const press = () => find(wall, '.panel [type=submit]').click();
      const field = (name: string) => find(wall, `.panel [name=${name}]`) as HTMLInputElement;
      press();
      expect(wall.shadowRoot!.activeElement).to.equal(field('claimant'));
      expect(field('claimant').getAttribute('aria-invalid')).to.equal('true');
      field('claimant').value = '物业服务站';
      field('share').value = '0';
      press();
      expect(wall.shadowRoot!.activeElement).to.equal(field('share'));
      expect(field('claimant').hasAttribute('aria-invalid')).to.equal(false);
      await soon(() => text(find(wall, '.said')).includes('请核对份数'));
    });

    it('asks what a claim needs when the reader takes a wish on', async () => {
      const wall = await fixture<WishWall>(
        html`<linli-wish-wall lang="zh-Hans" endpoint="/api" .data=${WISHES}></linli-wish-wall>`,
      );
      expect(all(wall, '[data-claim]')).to.have.length(1);
      find(wall, '[data-claim="1"]').click();
      await soon(() => find(wall, '.panel form'));
      expect(text(find(wall, '.panel [role=heading]'))).to.equal('认领：想修一修第1盏灯');
      expect((find(wall, '.panel [name=wish]') as HTMLInputElement).value).to.equal('1');
      await expect(wall).to.be.accessible();
    });
  });
});
