// What a page loads for <linli-convention-board>: the module that registers the element, and the class the island asks for.
import '@linli/elements/convention-board/define';

import {ConventionBoard as Element} from '@linli/elements/convention-board';

import {installParts} from '@linli/elements/convention-board/layout';

import type {Island} from './island.ts';

export const ConventionBoard = Element as unknown as Island;

// The server draws without waiting, so all parts must be there; a browser fetches what its page has.
if (import.meta.env.SSR) installParts();
