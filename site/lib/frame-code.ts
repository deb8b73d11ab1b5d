/** Room that a widget's frame keeps before its height is known, in CSS pixels at 800 wide. */
const HEIGHTS: Readonly<Record<string, number>> = {
  'grid-map': 900,
  'wish-wall': 1400,
  'convention-board': 1200,
  'deliberation-flow': 900,
  'brand-diagram': 700,
  catalogue: 1100,
};

const PLAIN = 420;

/** Height that a frame for this element keeps before it tells its own. */
export const frameHeight = (element: string): number => HEIGHTS[element] ?? PLAIN;

/** Width that the heights are reckoned for. */
export const FRAME_WIDTH = 800;

/** A text as it may stand in a quoted attribute or between tags. */
const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/**
 * A frame that works without any script: width and ratio by style, width and height by attribute where a filter drops
 * the style, and a link where it drops the frame.
 */
export function frameHtml(address: string, page: string, title: string, element: string): string {
  const height = frameHeight(element);
  return [
    `<iframe class="linli-frame" src="${escape(address)}" title="${escape(title)}" loading="lazy"`,
    `  width="100%" height="${height}" style="aspect-ratio:${FRAME_WIDTH}/${height};border:0">`,
    `  <a href="${escape(page)}">${escape(title)}</a>`,
    '</iframe>',
    '',
  ].join('\n');
}
