import {isServer} from 'lit';

import {type LazyParts, lazyParts} from '../internal/lazy-parts.ts';
import type * as Figures from './all-figures.ts';

/** What figures beyond plain counts in simplified Chinese need; a table of plain counts is drawn without it. */
export const FIGURES: LazyParts<typeof Figures> = lazyParts(new Map([['figures', () => import('./all-figures.ts')]]));

// A server draws in one go: it has the file before it draws.
if (isServer) void FIGURES.load('figures');

/** The reader and writer of figures, if it is here. */
export const allFigures = (): typeof Figures | undefined => FIGURES.get('figures');
