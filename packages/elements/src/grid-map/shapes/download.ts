import type {MapView} from '../map-body.ts';
import type {ShapeStage} from './shape-stage.ts';
import type {ShapeWords} from './shapes.words.ts';

export async function download(
  _kind: string,
  _view: MapView,
  _stage: ShapeStage,
  _words: ShapeWords,
): Promise<boolean> {
  return false;
}
