import {encode} from 'uqr';

/** A QR code as one SVG path in a square of `size` modules, its quiet zone included. */
export interface Qr {
  readonly size: number;
  readonly path: string;
}

/** Light modules on each side, as ISO/IEC 18004 asks. */
export const QUIET = 4;
/** Longer addresses make codes too fine to scan from a wall. */
const LONGEST = 250;

/** The QR code of an address, damaged up to 15 % still readable; null for an address too long to scan from paper. */
export function qrOf(address: string): Qr | null {
  if (address === '' || address.length > LONGEST) return null;
  const {data, size} = encode(address, {ecc: 'M', border: QUIET});
  const runs = data.flatMap((row, y) => {
    const line = row.map((dark) => (dark ? '1' : '0')).join('');
    return Array.from(line.matchAll(/1+/g), (run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`);
  });
  return {size, path: runs.join('')};
}

/** An address that a camera can follow: https or http with a host, its characters encoded; null for any other. */
export function scannable(address: string): string | null {
  try {
    const url = new URL(address.trim());
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** The address of an article on the page of its board. */
export const withHash = (address: string, hash: string): string => address.split('#')[0] + hash;
