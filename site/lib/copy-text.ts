/**
 * Copies a text, with its HTML where there is one, also on plain http and from `file://`, where browsers have no
 * Clipboard API: a `copy` event is asked for and answered. Must run inside a click. False where the browser refuses.
 */
export function copyText(text: string, html?: string): boolean {
  const answer = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', answer, true);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', answer, true);
  }
}
