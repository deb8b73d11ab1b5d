/** Nothing, a scheme that links may not have, or another host without a scheme (a backslash is read as a slash). */
const REFUSED = /^$|^(?!(https|tel|mailto):)[a-z][a-z\d+.-]*:|^[\\/]{2}/i;

/**
 * The address if it is https, relative, `#…`, `tel:` or `mailto:`, or http on the page's own origin (an intranet);
 * otherwise undefined, so no link is made. A server has no page: there http is never its own.
 */
export function safeUrl(address: string | null | undefined, origin?: string): string | undefined {
  if (!address) return undefined;
  // Browsers drop control characters and spaces before they read the scheme: so do we.
  const plain = address.replace(/[\u0000-\u0020\u007f]/g, '');
  const isOwn = `${plain}/`.toLowerCase().startsWith(`${origin ?? globalThis.location?.origin}/`);
  return isOwn || !REFUSED.test(plain) ? plain : undefined;
}
