import type {Community, Widget} from '@linli/model/community';
import type {PlaceRecord} from '@linli/model/record/place';

/**
 * The places that a map shows: those of the kinds (类别) it names, 、 between them. Without a name, a map of places shows all,
 * a map of grids none.
 */
export function placesShown(
  {places}: Pick<Community, 'places'>,
  {kind, shows}: Pick<Widget, 'kind' | 'shows'>,
): readonly PlaceRecord[] {
  if (shows === undefined) return kind === 'places' ? places : [];
  const kinds = shows.split('、');
  return places.filter((place) => kinds.includes(place.kind));
}

/** The name that a community's map and walls share, so that a grid chosen on one filters the other; empty without both. */
export function groupOf({id, grids, wishes}: Pick<Community, 'id' | 'grids' | 'wishes'>): string {
  return grids.length > 0 && wishes.some(({grid}) => grid !== undefined) ? id : '';
}
