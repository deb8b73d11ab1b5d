// What a page loads for <linli-indicator-chart>: the module that registers the element, and the class the island asks for.
import '@linli/elements/indicator-chart/define';

import {installKinds} from '@linli/elements/indicator-chart/layout';

export {IndicatorChart} from '@linli/elements/indicator-chart';

// The server draws without waiting, so all kinds must be there; a browser fetches the kinds that its page has.
if (import.meta.env.SSR) installKinds();
