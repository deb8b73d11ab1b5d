// What a page loads for <linli-indicator-chart>: the module that registers the element, and the class the island asks for.
import '@linli/elements/indicator-chart/define';

export {IndicatorChart} from '@linli/elements/indicator-chart';
