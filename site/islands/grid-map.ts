// What a page loads for <linli-grid-map>: the module that registers the element, and the class the island asks for.
import '@linli/elements/grid-map/define';

export {GridMap} from '@linli/elements/grid-map';
