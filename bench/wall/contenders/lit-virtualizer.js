import '@lit-labs/virtualizer';

import {noteOf} from '../note.ts';
import {run} from '../page.ts';

const list = document.createElement('lit-virtualizer');
let all = [];
list.renderItem = (wish) => noteOf(wish);
run({
  draw(wishes, place) {
    all = wishes;
    list.items = wishes;
    place.append(list);
  },
  filter(words) {
    list.items = all.filter(({text}) => text.includes(words));
  },
});
