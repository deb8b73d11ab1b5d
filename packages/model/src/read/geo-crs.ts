import type {Crs} from './geo-types.ts';

const NAMES: Readonly<Record<string, Crs>> = {
  wgs84: 'WGS84',
  crs84: 'WGS84',
  epsg4326: 'WGS84',
  wgs1984: 'WGS84',
  cgcs2000: 'CGCS2000',
  epsg4490: 'CGCS2000',
  '2000国家大地坐标系': 'CGCS2000',
  国家大地2000: 'CGCS2000',
  gcj02: 'GCJ02',
  高德: 'GCJ02',
  amap: 'GCJ02',
  腾讯: 'GCJ02',
  火星坐标: 'GCJ02',
  火星坐标系: 'GCJ02',
  bd09: 'BD09',
  bd09ll: 'BD09',
  百度: 'BD09',
  baidu: 'BD09',
  picture: 'picture',
  local: 'picture',
  pixel: 'picture',
  图片: 'picture',
  图片坐标: 'picture',
};

/** The coordinate system that a name means: EPSG:4490, GCJ-02, 高德, urn:ogc:def:crs:OGC:1.3:CRS84 …; null where unknown. */
export function crsByName(name: string): Crs | null {
  const parts = name
    .slice(0, 80)
    .toLowerCase()
    .split(/::?|\//);
  const last = parts.slice(-1).join('');
  const lastTwo =
    parts
      .filter((part) => part !== '' && !/^[\d.]+$/.test(part))
      .slice(-1)
      .join('') + last;
  for (const candidate of [last, lastTwo, parts.join('')]) {
    const key = candidate.replace(/[-_\s]/g, '');
    if (Object.prototype.hasOwnProperty.call(NAMES, key)) return NAMES[key]!;
  }
  return null;
}

/** What a file declares: a name, nothing (undefined), or something that is no name (null). */
export function declaredCrs(data: Readonly<Record<string, unknown>>): string | null | undefined {
  const crs = data['crs'];
  if (crs === undefined || crs === null) return undefined;
  if (typeof crs === 'string') return crs;
  const properties = (crs as {properties?: unknown}).properties;
  const name =
    typeof properties === 'object' && properties !== null ? (properties as {name?: unknown}).name : undefined;
  return typeof name === 'string' ? name : null;
}
