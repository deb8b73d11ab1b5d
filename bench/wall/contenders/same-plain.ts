import {run} from '../page.ts';
import {rowAt, rowOf, rowsIn} from '../same/row.ts';
import {wallOf} from '../same/wall.ts';

let filter: (words: string) => void;
run({
  draw(wishes, place) {
    const list = document.createElement('div');
    place.append(list);
    filter = wallOf(wishes, place, (shown) =>
      list.replaceChildren(...Array.from({length: rowsIn(shown)}, (_, at) => rowOf(rowAt(shown, at)))),
    );
  },
  filter: (words) => filter(words),
});
