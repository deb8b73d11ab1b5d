const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The container of .xls, and of .xlsx with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** `EncryptedPackage` as the container writes names: UTF-16, little end first. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

function startsWith(bytes: Uint8Array, signature: readonly number[], at = 0): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte);
}

function contains(bytes: Uint8Array, needle: readonly number[]): boolean {
  const first = needle[0]!;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, needle, at)) return true;
  }
  return false;
}

/** Tells by its first bytes what a file called a workbook is; `zip` may be one. */
export function sniffWorkbook(bytes: Uint8Array): 'zip' | 'old-workbook' | 'encrypted-workbook' | 'not-a-workbook' {
  if (startsWith(bytes, ZIP)) return 'zip';
  if (startsWith(bytes, COMPOUND)) return contains(bytes, ENCRYPTED) ? 'encrypted-workbook' : 'old-workbook';
  // Excel 2 to 4 wrote bare records.
  return bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) ? 'old-workbook' : 'not-a-workbook';
}
