/** An element as the pages' templates see it: Astro's types know components that are functions, not Lit classes. */
export type Island = (props: Record<string, unknown>) => unknown;

/**
 * When a page's elements wake up (`client:visible`): a screen before they come into view. Whatever an element still adds
 * to its picture, or a whole drawing where an engine has no declarative shadow DOM, shifts nothing that is being read.
 */
export const AHEAD = {rootMargin: '900px 0px'};
