// What a page loads for <linli-wish-wall>: the module that registers the element, and the class the island asks for.
import '@linli/elements/wish-wall/define';

import {WishWall as Element} from '@linli/elements/wish-wall';

import {installParts} from '@linli/elements/wish-wall/layout';

import type {Island} from './island.ts';

export const WishWall = Element as unknown as Island;

// The server draws without waiting, so all parts must be there; a browser fetches what its page has.
if (import.meta.env.SSR) installParts();
