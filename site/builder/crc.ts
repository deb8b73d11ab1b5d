const POLYNOMIAL = 0xedb88320;

function step(value: number): number {
  let next = value;
  for (let bit = 0; bit < 8; bit += 1) next = next & 1 ? (next >>> 1) ^ POLYNOMIAL : next >>> 1;
  return next;
}

/**
 * CRC-32 (IEEE 802.3) of a text's UTF-8 as eight hex digits. It tells a slip of the pen, not a forger: browsers give
 * real hashes only on https, and intranets are plain http.
 */
export function checksum(text: string): string {
  let crc = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) crc = step((crc ^ byte) & 0xff) ^ (crc >>> 8);
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0').toUpperCase();
}
