import type {Bar} from './data.ts';

/** Draws one horizontal bar chart with names and values into a box, without animation; resolves when it has drawn. */
export type Draw = (box: HTMLElement, bars: readonly Bar[], title: string) => unknown;
