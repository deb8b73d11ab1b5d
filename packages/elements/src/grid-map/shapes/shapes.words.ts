import type {Translations} from '../../internal/locale.ts';

/** What a map of shapes says beside the words of the schematic. */
export interface ShapeWords {
  readonly reviewNumber: (number: string) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly reset: string;
  readonly pan: {readonly up: string; readonly down: string; readonly left: string; readonly right: string};
  readonly tools: string;
  readonly key: string;
  readonly picture: string;
  readonly loading: string;
  readonly failed: string;
  readonly pictureFailed: string;
}

export const SHAPE_WORDS: Translations<ShapeWords> = {
  zhHans: {
    reviewNumber: (number) => `审图号：${number}`,
    zoomIn: '放大',
    zoomOut: '缩小',
    reset: '看全图',
    pan: {up: '向上移', down: '向下移', left: '向左移', right: '向右移'},
    tools: '看图',
    key: '图上编号对应的网格',
    picture: '网格分布底图',
    loading: '正在取地图数据……',
    failed: '没有取到地图数据，先按示意图排列。',
    pictureFailed: '没有取到底图，请稍后再看，或看下面的表格。',
  },
  zhHant: {
    reviewNumber: (number) => `審圖號：${number}`,
    zoomIn: '放大',
    zoomOut: '縮小',
    reset: '看全圖',
    pan: {up: '向上移', down: '向下移', left: '向左移', right: '向右移'},
    tools: '看圖',
    key: '圖上編號對應的網格',
    picture: '網格分佈底圖',
    loading: '正在取地圖數據……',
    failed: '沒有取到地圖數據，先按示意圖排列。',
    pictureFailed: '沒有取到底圖，請稍後再看，或看下面的表格。',
  },
  en: {
    reviewNumber: (number) => `Review number (审图号): ${number}`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Whole map',
    pan: {up: 'Move up', down: 'Move down', left: 'Move left', right: 'Move right'},
    tools: 'View',
    key: 'Grids by their numbers on the map',
    picture: 'Picture under the grids',
    loading: 'Loading the map…',
    failed: 'The map data did not load: here is a schematic instead.',
    pictureFailed: 'The picture did not load: try again later, or see the table below.',
  },
};
