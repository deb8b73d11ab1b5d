import type {Widget} from '@linli/model/community';

/** What `community.yaml` says of a map, as attributes of its element; none for a map of places alone. */
export function mapAttributes({
  kind,
  arrange,
  mapKind,
  reviewNumber,
  picture,
  pictureSize,
  geometry,
}: Widget): Readonly<Record<string, string | true>> {
  if (kind === 'places') return {};
  const attributes = {
    arrange,
    picture,
    'map-kind': mapKind,
    'review-number': reviewNumber,
    'picture-size': pictureSize,
    'geometry-src': geometry,
    // A resident sends a neighbour the address of a grid.
    hash: true as const,
  };
  return Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, string | true] => entry[1] !== undefined),
  );
}
