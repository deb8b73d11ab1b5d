import {pngOf} from '@linli/elements/png';

import {drawnPicture} from './picture.ts';
import type {View} from './view.ts';

/** Pixels of a PNG for one of the drawing: sharp on phones and on paper. */
const SCALE = 2;

/** The picture of the present work as a file. Rejects where the browser cannot draw it. */
export async function pictureFile(view: View, ending: 'svg' | 'png'): Promise<Blob> {
  const {svg, width, height} = drawnPicture(view);
  if (ending === 'svg') return new Blob([svg], {type: 'image/svg+xml'});
  return (await pngOf(svg, width, height, SCALE)).blob;
}
