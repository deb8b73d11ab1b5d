import {createBlocks} from '../blocks.body.ts';
import type {ReadGrids} from '../grid-map.data.ts';
import type {MapBody, MapHost} from '../map-body.ts';

/** Draws the grids as shapes. */
export const createBody = (host: MapHost): MapBody => createBlocks(host);

/** The grids with their geometry. */
export const joinGeometry = (_host: MapHost, read: ReadGrids): ReadGrids => read;
