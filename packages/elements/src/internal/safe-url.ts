const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const ALLOWED = /^(https|tel|mailto):/i;
/** Another host without a scheme; browsers read a backslash as a slash. */
const OTHER_HOST = /^[\\/]{2}/;

function isOwn(address: string, page: string | undefined): boolean {
  if (page === undefined || !/^http:\/\//i.test(address)) return false;
  try {
    return new URL(address).origin === new URL(page).origin;
  } catch {
    return false;
  }
}

/**
 * The address if it is https, relative, `#…`, `tel:` or `mailto:`, or http on the page's own origin (an intranet);
 * otherwise undefined, so no link is made. A server has no page: there http is never its own.
 */
export function safeUrl(
  address: string | null | undefined,
  page: string | undefined = globalThis.location?.href,
): string | undefined {
  // Browsers drop control characters and spaces before they read the scheme: so do we.
  const plain = (address ?? '').replace(/[\u0000-\u0020\u007f]/g, '');
  if (plain === '' || OTHER_HOST.test(plain)) return undefined;
  return !SCHEME.test(plain) || ALLOWED.test(plain) || isOwn(plain, page) ? plain : undefined;
}
