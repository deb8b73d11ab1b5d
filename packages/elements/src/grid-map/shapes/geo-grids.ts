import {propertiesOf} from '@linli/model/read/geo-properties';
import {featuresOf, isRecord} from '@linli/model/read/geo-source';
import {readObjects} from '@linli/model/read/objects';
import {gridRecord} from '@linli/model/record/grid';

import type {ReadGrids} from '../grid-map.data.ts';
import {readGrids} from '../rows.part.ts';
import {isGeoJson} from '../map-body.ts';

const KNOWN = new WeakMap<object, ReadGrids>();
/** Names of the id among properties, so that a feature's own id is not written twice. */
const ID = /^(id|编号|編號|网格编号|網格編號)$/i;

function rowOf(feature: unknown): Record<string, string> | null {
  if (!isRecord(feature)) return null;
  const {id, properties} = propertiesOf(feature);
  const rest = Object.entries(properties).filter(([name]) => !ID.test(name));
  return {...(id === null ? {} : {编号: id}), ...Object.fromEntries(rest)};
}

/** Grids from the properties of GeoJSON or TopoJSON, read as rows of the usual table; null where `data` is neither. */
export function gridsOfGeo(data: unknown): ReadGrids | null {
  if (!isGeoJson(data)) return null;
  const known = KNOWN.get(data as object);
  if (known) return known;
  const source = featuresOf(data);
  const rows = 'features' in source ? source.features.map(rowOf).filter((row) => row !== null) : [];
  const read = readGrids(readObjects(rows, [gridRecord], ''));
  KNOWN.set(data as object, read);
  return read;
}
