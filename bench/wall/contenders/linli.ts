import '@linli/elements/wish-wall/define';

import {run} from '../page.ts';

const wall = document.createElement('linli-wish-wall');
run({
  draw(wishes, place) {
    wall.data = wishes;
    wall.folded = true;
    place.append(wall);
  },
  filter(words) {
    const field = wall.shadowRoot?.querySelector('input');
    if (!field) return;
    field.value = words;
    field.dispatchEvent(new Event('input', {bubbles: true}));
  },
});
