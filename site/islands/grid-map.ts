// What a page loads for <linli-grid-map>: the module that registers the element, and the class the island asks for.
import '@linli/elements/grid-map/define';

import {GridMap as Element} from '@linli/elements/grid-map';

import type {Island} from './island.ts';

export const GridMap = Element as unknown as Island;
