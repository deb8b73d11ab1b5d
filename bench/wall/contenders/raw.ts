import {noteOf} from '../note.ts';
import {run} from '../page.ts';

// The wishes alone, with one note of them: what memory is compared with.
let held: unknown;
run({
  draw(wishes, place) {
    held = wishes;
    place.append(noteOf(wishes[0]!));
  },
  filter: () => held,
  most: 1,
});
