import type {Words} from './brand-diagram.zh.ts';

/** The same words in English. */
export const words: Words = {
  diagram: 'Structure of the brand',
  core: 'Core',
  strands: 'Lines of work',
  outcomes: 'Outcomes',
  carriedBy: (who) => `Carried by ${who}`,
  empty:
    'There is no structure to draw. Please check that the table has a column for the name, or that the list has items.',
  quote: (name) => `“${name.replace(/[“”"]/g, '')}”`,
  list: (names) => names.join(', '),
  summary: (name, core, parts) =>
    `${name}${name && (core || parts) ? ': ' : ''}${core}${core && parts ? '; ' : ''}${parts}.`,
  aroundCore: (core) => `around the core ${core}`,
  parts: {
    'core-ring': (count, list) => `${count} parts around it: ${list}`,
    chain: (count, list) => `${count} links in order: ${list}`,
    parties: (count, list) => `${count} parties together: ${list}`,
    nested: (count, list) => `${count} parts: ${list}`,
    tiers: (count, list) => `${count} tiers from the top: ${list}`,
    petals: (count, list) => `opening into ${count} parts: ${list}`,
  },
  mismatch: (name, said, listed) => `${name} says ${said}; the document lists ${listed}, and so does this diagram.`,
};
