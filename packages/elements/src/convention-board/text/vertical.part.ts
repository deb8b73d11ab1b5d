export {verticalText} from './vertical.ts';
export {verticalStyles as styles} from './vertical.styles.ts';
