import type {Community, Widget} from '@linli/model/community';
import type {Wish} from '@linli/model/record/wish';

/** The wishes that a wall shows: those of the channel (渠道) it names, or all of its community. */
export const wishesShown = ({wishes}: Pick<Community, 'wishes'>, {shows}: Pick<Widget, 'shows'>): readonly Wish[] =>
  shows === undefined ? wishes : wishes.filter(({channel}) => channel === shows);
