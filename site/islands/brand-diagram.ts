// What a page loads for <linli-brand-diagram>: the module that registers the element, and the class the island asks for.
import '@linli/elements/brand-diagram/define';

import {BrandDiagram as Element} from '@linli/elements/brand-diagram';

import type {Island} from './island.ts';

export const BrandDiagram = Element as unknown as Island;
