import type {GeoProblems} from './geo.codes.ts';
import type {Words} from './problem.ts';

/** Simplified Chinese for what can be wrong with map data. */
export const words: Words<GeoProblems> = {
  'not-geojson': () => '这不是 GeoJSON 或 TopoJSON 地图数据，请重新导出',
  'empty-map': () => '地图数据里没有图形，请检查导出的图层',
  'map-too-big': ({megabytes}) => `地图数据超过 ${megabytes} MB，没有读；请简化边界后再导出`,
  'too-many-features': ({limit}) => `图形超过 ${limit} 个，后面的没有读；请拆成几个文件`,
  'too-many-vertices': ({limit}) => `边界点超过 ${limit} 个，没有读；请简化边界后再导出`,
  'crs-assumed': ({crs}) => `没有写明坐标系，按 ${crs} 读取；如果位置有偏移，请写明坐标系`,
  'unknown-crs': () => '不认识这个坐标系，没有读；请用 WGS84、CGCS2000、GCJ-02、BD-09 或图片坐标',
  'axes-swapped': () => '经度和纬度写反了，请先写经度、后写纬度',
  'outside-china': () => '这个图形不在中国范围内，请检查坐标系和坐标',
  'not-degrees': () => '坐标不是经纬度（可能是以米计的投影坐标），请换成经纬度后再导出',
  'bad-coordinate': () => '有的坐标不是数字，这个图形没有读',
  'no-geometry': () => '这一项没有图形，只读了它的属性',
  'unsupported-geometry': () => '只能用点和面，这种图形没有读；请把线改成面或删去',
  'open-ring': () => '边界没有闭合，已接上首尾；请核对最后一个点',
  'short-ring': () => '边界不足三个点，围不成面，没有读；请重新描画',
  'self-crossing': () => '边界与自己相交，没有读；请重新描画这一段',
  'self-touching': () => '边界与自己相碰，请核对这一段',
  'no-area': () => '边界围成的面积为零，没有读；请重新描画',
  'hole-outside': () => '有一个内环不在外环里面，请重新描画',
  'feature-without-id': () => '这个图形没有编号，无法与表格对应；请填写 id',
  'repeated-feature-id': ({first}) => `这个图形的编号与第 ${first} 个相同，请改成不同的编号`,
  'broken-topology': () => 'TopoJSON 里的弧线缺失或不完整，没有读；请重新导出',
};
