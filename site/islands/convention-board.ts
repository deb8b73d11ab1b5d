// What a page loads for <linli-convention-board>: the module that registers the element, and the class the island asks for.
import '@linli/elements/convention-board/define';

import {ConventionBoard as Element} from '@linli/elements/convention-board';

import type {Island} from './island.ts';

export const ConventionBoard = Element as unknown as Island;
