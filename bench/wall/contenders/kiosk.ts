import '@linli/elements/wish-wall/define';

import {wishesOf} from '../data.ts';

// A lobby screen of 1000 wishes that pages by itself; `turned` counts the pages.
const wall = document.createElement('linli-wish-wall');
const {nextPage} = wall;
let turned = 0;
Object.assign(wall, {
  data: wishesOf(1000),
  kiosk: true,
  folded: true,
  nextPage: () => {
    turned += 1;
    Object.assign(globalThis, {turned});
    nextPage();
  },
});
document.body.append(wall);
