// What a page loads for <linli-wish-wall>: the module that registers the element, and the class the island asks for.
import '@linli/elements/wish-wall/define';

export {WishWall} from '@linli/elements/wish-wall';
