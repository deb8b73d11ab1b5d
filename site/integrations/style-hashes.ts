import {createHash} from 'node:crypto';

const TEMPLATE = /<template\b[^>]*\bshadowrootmode=[^>]*>([\s\S]*?)<\/template>/g;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
const META = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/i;

/** The CSP source of one inline style: `'sha256-…'` over its exact text. */
export function styleHash(css: string): string {
  return `'sha256-${createHash('sha256').update(css, 'utf8').digest('base64')}'`;
}

/** The hashes of all styles inside declarative shadow roots of a page, each once, in order. */
export function shadowStyleHashes(html: string): readonly string[] {
  const roots = Array.from(html.matchAll(TEMPLATE), (match) => match[1]!);
  const styles = roots.flatMap((root) => Array.from(root.matchAll(STYLE), (match) => match[1]!));
  return [...new Set(styles.map(styleHash))];
}

/** The page with the given hashes in its policy's `style-src`; an error where the page has no policy to add them to. */
export function allowStyles(html: string, hashes: readonly string[]): string {
  if (hashes.length === 0) return html;
  const allowed = html.replace(META, (_, open: string, policy: string, close: string) => {
    return `${open}${policy.replace(/style-src /, `style-src ${hashes.join(' ')} `)}${close}`;
  });
  if (allowed === html) throw new Error('This page has styles in shadow roots, but no policy to name them in.');
  return allowed;
}
