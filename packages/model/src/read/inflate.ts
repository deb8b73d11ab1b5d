import {Inflate} from 'fflate';

/** Compressed bytes at a time: each can become at most 1 032 times as much before the limit is looked at. */
const CHUNK = 8192;

/** Inflates raw DEFLATE data; null where they are broken, `'too-much'` where more than `most` bytes come out. */
export function inflate(data: Uint8Array, most: number): Uint8Array | 'too-much' | null {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const stream = new Inflate((part) => {
      parts.push(part);
      length += part.length;
    });
    for (let at = 0; at === 0 || at < data.length; at += CHUNK) {
      stream.push(data.subarray(at, at + CHUNK), at + CHUNK >= data.length);
      if (length > most) return 'too-much';
    }
  } catch {
    return null;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
