import '@linli/elements/grid-map/define';
import '@linli/elements/indicator-chart/define';

const list = document.querySelector('#chosen');

function add(what: string): void {
  const item = document.createElement('li');
  item.textContent = what;
  list?.append(item);
}

// The import of `define` gives `querySelector` the elements' types; `selected` has moved before the event comes.
const chart = document.querySelector('linli-indicator-chart');
chart?.addEventListener('linli-select', () => add(chart.selected));

const map = document.querySelector('linli-grid-map');
map?.addEventListener('linli-select', () => map.selected && add(`第${map.selected}网格`));
