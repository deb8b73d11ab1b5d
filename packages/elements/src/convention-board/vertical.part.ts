export {verticalText} from './convention-board.vertical.ts';
export {verticalStyles as styles} from './vertical.styles.ts';
