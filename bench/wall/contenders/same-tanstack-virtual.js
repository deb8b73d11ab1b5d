import {
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';

import {run} from '../page.ts';
import {rowAt, rowOf, rowsIn} from '../same/row.ts';
import {wallOf} from '../same/wall.ts';

const tall = Object.assign(document.createElement('div'), {className: 'tall'});
let shown = [];
let drawn = [];
let virtualizer;
let filter;

const optionsOf = () => ({
  count: rowsIn(shown),
  estimateSize: () => 300,
  scrollMargin: tall.offsetTop,
  getScrollElement: () => window,
  observeElementRect: observeWindowRect,
  observeElementOffset: observeWindowOffset,
  scrollToFn: windowScroll,
  measureElement,
  onChange: render,
});

function render() {
  tall.style.height = `${virtualizer.getTotalSize()}px`;
  const rows = virtualizer.getVirtualItems().map(({index, start}) => {
    const row = (drawn[index] ??= rowOf(rowAt(shown, index)));
    row.dataset.index = index;
    row.style.transform = `translateY(${start - virtualizer.options.scrollMargin}px)`;
    return row;
  });
  const isSame = rows.length === tall.children.length && rows.every((row, at) => row === tall.children[at]);
  if (!isSame) tall.replaceChildren(...rows);
  rows.forEach((row) => virtualizer.measureElement(row));
}

function show(wishes) {
  [shown, drawn] = [wishes, []];
  if (virtualizer) virtualizer.setOptions(optionsOf());
  else {
    virtualizer = new Virtualizer(optionsOf());
    virtualizer._didMount();
  }
  virtualizer._willUpdate();
  virtualizer.measure();
}

run({
  draw(wishes, place) {
    place.append(tall);
    filter = wallOf(wishes, place, show);
  },
  filter: (words) => filter(words),
});
