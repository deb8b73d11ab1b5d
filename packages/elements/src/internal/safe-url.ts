const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const ALLOWED = /^(https?|tel|mailto):/i;

/** The address if it is https, http, relative, `#…`, `tel:` or `mailto:`; otherwise undefined, so no link is made. */
export function safeUrl(address: string | null | undefined): string | undefined {
  // Browsers drop control characters and spaces before they read the scheme: so do we.
  const plain = (address ?? '').replace(/[\u0000-\u0020\u007f]/g, '');
  if (plain === '' || (SCHEME.test(plain) && !ALLOWED.test(plain))) return undefined;
  return plain;
}
