import {elementScroll, observeElementOffset, observeElementRect, Virtualizer} from '@tanstack/virtual-core';

import {noteOf} from '../note.ts';
import {run} from '../page.ts';

let all = [];
let shown = [];
const scroller = Object.assign(document.createElement('div'), {className: 'scroller'});
const tall = document.createElement('div');
scroller.append(tall);
let virtualizer;
const options = () => ({
  count: shown.length,
  estimateSize: () => 150,
  overscan: 5,
  getScrollElement: () => scroller,
  observeElementRect,
  observeElementOffset,
  scrollToFn: elementScroll,
  onChange: render,
});
function render() {
  tall.style.height = `${virtualizer.getTotalSize()}px`;
  tall.replaceChildren(
    ...virtualizer.getVirtualItems().map(({index, start}) => {
      const note = noteOf(shown[index]);
      note.style.cssText = `position:absolute;top:0;transform:translateY(${start}px)`;
      return note;
    }),
  );
}
run({
  draw(wishes, place) {
    all = shown = wishes;
    place.append(scroller);
    virtualizer = new Virtualizer(options());
    virtualizer._didMount();
    virtualizer._willUpdate();
    render();
  },
  filter(words) {
    shown = all.filter(({text}) => text.includes(words));
    virtualizer.setOptions(options());
    virtualizer._willUpdate();
    render();
  },
});
