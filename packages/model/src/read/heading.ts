import {MAX_HEADING} from './limits.ts';

/** A heading as it is compared: NFKC, no white space, no star of a required field, no closing colon, lower case. */
export function normaliseHeading(text: string): string {
  return text
    .slice(0, MAX_HEADING)
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]/g, '')
    .replace(/^[*·•]+/, '')
    .replace(/[*:]{1,3}$/, '')
    .toLowerCase();
}

/** The heading without a unit behind it: 户数（户）, 户数/户, 户数【户】 and 户数，户 are 户数. */
export function withoutUnit(heading: string): string {
  const bare = heading.replace(/(\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|[/,、][^/,、]{1,4})$/, '');
  return bare === '' ? heading : bare;
}
