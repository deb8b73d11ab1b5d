// What a page loads for <linli-brand-diagram>: the module that registers the element, and the class the island asks for.
import '@linli/elements/brand-diagram/define';

export {BrandDiagram} from '@linli/elements/brand-diagram';
