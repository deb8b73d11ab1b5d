/** Copies what is selected, as old browsers and pages without https can: there is no Clipboard API there. */
function copySelected(node: HTMLElement): boolean {
  document.body.append(node);
  const selection = getSelection();
  const kept = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const range = document.createRange();
  range.selectNodeContents(node);
  selection?.removeAllRanges();
  selection?.addRange(range);
  let copied = false;
  try {
    copied = document.execCommand('copy');
  } catch {
    copied = false;
  }
  selection?.removeAllRanges();
  if (kept) selection?.addRange(kept);
  node.remove();
  return copied;
}

/** A box that is on the page, and so can be selected, but not to be seen. */
function outOfSight(...children: (Node | string)[]): HTMLElement {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.setAttribute('aria-hidden', 'true');
  // Through CSSOM, which a strict policy allows.
  Object.assign(box.style, {position: 'fixed', left: '-9999px', top: '0', whiteSpace: 'pre-wrap'});
  box.append(...children);
  return box;
}

/** Copies a text; resolves to whether it worked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    if (navigator.clipboard?.writeText) {
      await navigator.clipboard.writeText(text);
      return true;
    }
  } catch {
    // The page may not have the right to; the old way needs none.
  }
  return copySelected(outOfSight(text));
}

/** Copies a table so that documents get a table and plain texts get tabs. */
export function copyTable(rows: readonly (readonly string[])[]): boolean {
  const table = document.createElement('table');
  for (const cells of rows) {
    const row = table.insertRow();
    for (const text of cells) row.insertCell().textContent = text;
  }
  return copySelected(outOfSight(table));
}

/** Copies a picture (PNG); `address` is the same picture as a data URL, for the old way. */
export async function copyPicture(png: Blob, address: string): Promise<boolean> {
  try {
    if (typeof ClipboardItem === 'function' && navigator.clipboard?.write) {
      await navigator.clipboard.write([new ClipboardItem({'image/png': png})]);
      return true;
    }
  } catch {
    // See above.
  }
  const image = document.createElement('img');
  image.src = address;
  await image.decode();
  return copySelected(outOfSight(image));
}
