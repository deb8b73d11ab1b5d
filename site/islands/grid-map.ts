// What a page loads for <linli-grid-map>: the module that registers the element, and the class the island asks for.
import '@linli/elements/grid-map/define';

import {GridMap as Element} from '@linli/elements/grid-map';

import {installParts} from '@linli/elements/grid-map/layout';

import type {Island} from './island.ts';

export const GridMap = Element as unknown as Island;

// The server draws without waiting, so all parts must be there; a browser fetches what its page has.
if (import.meta.env.SSR) installParts();
