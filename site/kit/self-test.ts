import {kept, watch} from './watch.ts';

// Runs before the components, and then tells on the page itself what they did.
const watched = watch();

/** How long the page is watched in the end, and how long each element is in view, in milliseconds. */
const PATIENCE = 2000;
const GLANCE = 200;

interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly said: string;
}

const drawn = (node: Element): boolean => (node.shadowRoot?.childElementCount ?? 0) > 0;

function outcomes(): readonly Outcome[] {
  const elements = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('linli-'));
  const ready = elements.filter(drawn).length;
  const wanted = document.querySelectorAll('.case').length;
  const {requests, violations, stored} = watched;
  const none = (name: string, found: readonly string[]): Outcome => ({
    name,
    passed: found.length === 0,
    said: found.length === 0 ? '0 次' : `${found.length} 次：${found.join('、')}`,
  });
  return [
    {name: '组件画出来了', passed: ready === wanted, said: `${ready} / ${wanted}`},
    none('网络请求', requests),
    none('违反内容安全策略', violations),
    none('写入存储', stored),
    {name: '留在浏览器里的数据', passed: kept() === 0, said: `${kept()} 项`},
  ];
}

function row({name, passed, said}: Outcome): HTMLTableRowElement {
  const line = document.createElement('tr');
  for (const text of [name, said, passed ? '通过' : '不通过']) {
    const cell = document.createElement('td');
    cell.textContent = text;
    line.append(cell);
  }
  return line;
}

function report(): void {
  const all = outcomes();
  const passed = all.every((one) => one.passed);
  document.querySelector('#outcomes')?.replaceChildren(...all.map(row));
  const verdict = document.querySelector('#verdict');
  if (verdict) verdict.textContent = passed ? '全部通过。' : '有不通过的，请把这一页截图交给技术人员。';
  document.body.dataset.outcome = passed ? 'passed' : 'failed';
}

/** Elements wake up when they come near: brings each into view for a moment, then tells. */
function tour(cases: readonly Element[]): void {
  const [next, ...rest] = cases;
  if (next === undefined) {
    scrollTo(0, 0);
    setTimeout(report, PATIENCE);
  } else {
    next.scrollIntoView();
    setTimeout(() => tour(rest), GLANCE);
  }
}

addEventListener('load', () => tour([...document.querySelectorAll('.case')]));
