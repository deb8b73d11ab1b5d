import type {Wish} from '@linli/model/record/wish';

import {noteOf} from '../note.ts';
import {run} from '../page.ts';

let all: readonly (readonly [Wish, HTMLElement])[] = [];
run({
  draw(wishes, place) {
    all = wishes.map((wish) => [wish, noteOf(wish)] as const);
    place.append(...all.map(([, note]) => note));
  },
  filter(words) {
    for (const [{text}, note] of all) note.hidden = !text.includes(words);
  },
});
