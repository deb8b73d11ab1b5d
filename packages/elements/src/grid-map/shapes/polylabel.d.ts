declare module 'polylabel' {
  /** The point of a polygon (outline first, then holes) that lies deepest inside it, and how deep. */
  export default function polylabel(
    polygon: readonly (readonly (readonly [number, number])[])[],
    precision?: number,
  ): [number, number] & {distance: number};
}
