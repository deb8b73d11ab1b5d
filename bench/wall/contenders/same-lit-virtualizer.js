import '@lit-labs/virtualizer';

import {run} from '../page.ts';
import {rowAt, rowOf, rowsIn} from '../same/row.ts';
import {wallOf} from '../same/wall.ts';

const list = document.createElement('lit-virtualizer');
let filter;
run({
  draw(wishes, place) {
    place.append(list);
    filter = wallOf(wishes, place, (shown) => {
      const drawn = [];
      list.renderItem = (at) => (drawn[at] ??= rowOf(rowAt(shown, at)));
      list.items = Array.from({length: rowsIn(shown)}, (_, at) => at);
    });
  },
  filter: (words) => filter(words),
});
