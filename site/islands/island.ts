/** An element as the pages' templates see it: Astro's types know components that are functions, not Lit classes. */
export type Island = (props: Record<string, unknown>) => unknown;
