// What a page loads for <linli-convention-board>: the module that registers the element, and the class the island asks for.
import '@linli/elements/convention-board/define';

export {ConventionBoard} from '@linli/elements/convention-board';
