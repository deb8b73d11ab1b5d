import type {MapHost} from '../map-body.ts';
import type {MapPart} from '../map-part.ts';

/** Nothing yet. */
export const createPart = (_host: MapHost): MapPart => ({});
