// What a page loads for <linli-indicator-chart>: the module that registers the element, and the class the island asks for.
import '@linli/elements/indicator-chart/define';

import {IndicatorChart as Element} from '@linli/elements/indicator-chart';

import {installKinds} from '@linli/elements/indicator-chart/layout';

import type {Island} from './island.ts';

export const IndicatorChart = Element as unknown as Island;

// The server draws without waiting, so all kinds must be there; a browser fetches the kinds that its page has.
if (import.meta.env.SSR) installKinds();
