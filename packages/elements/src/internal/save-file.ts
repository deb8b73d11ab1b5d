/** Offers bytes to the reader under a file name. Works without a server's help and under a strict policy. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some engines read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A title as a file name that every system takes; never empty. */
export function fileName(title: string, fallback: string, ending: string): string {
  const plain = title
    .replace(/[\\/:*?"<>|\u0000-\u001f]+/g, ' ')
    .trim()
    .slice(0, 60);
  return `${plain || fallback}.${ending}`;
}
