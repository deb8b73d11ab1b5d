/** An encoding a Chinese table may come in. GB18030 holds GBK and GB2312, which Excel and WPS write. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A text and how it was decoded. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** `declared` by a byte order mark, `valid` as UTF-8, `guessed`, or not decodable in one piece. */
  readonly certainty: 'declared' | 'valid' | 'guessed' | 'undecodable';
  /** The first line in another encoding than the rest, where two are mixed; 1-based. */
  readonly mixedFrom?: number;
}

const SNIFFED = 4096;
const LINE_FEED = 10;

/** The text of the bytes, or null where they do not fit the encoding. */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    return null;
  }
}

function decodeLoosely(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** The encoding a byte order mark declares; null without one. */
export function declaredEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: commas, digits and line ends leave a zero in every second byte. */
export function looksLikeUtf16(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, SNIFFED);
  const zeros = [0, 0];
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < Math.max(2, length / 20) || bytes.length % 2 === 1) return null;
  // 一 (U+4E00) has a zero of its own, so the other half is seldom quite free of them.
  if (odd > even * 4) return 'utf-16le';
  return even > odd * 4 ? 'utf-16be' : null;
}

interface Lines {
  readonly utf8: number;
  readonly other: number;
  readonly firstUtf8: number;
  readonly firstOther: number;
}

/** Two Chinese characters or more: other encodings hardly ever look like that by chance. */
function isSurelyUtf8(text: string): boolean {
  return /[\u4e00-\u9fff].*[\u4e00-\u9fff]/s.test(text.slice(0, 1000));
}

function countLines(bytes: Uint8Array): Lines {
  const counts = {utf8: 0, other: 0, firstUtf8: 0, firstOther: 0};
  const decoder = new TextDecoder('utf-8', {fatal: true});
  for (let start = 0, line = 1; start < bytes.length; line += 1) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    let kind: 'utf8' | 'other' | null = null;
    try {
      if (isSurelyUtf8(decoder.decode(bytes.subarray(start, end)))) kind = 'utf8';
    } catch {
      kind = 'other';
    }
    if (kind !== null) counts[kind] += 1;
    if (kind === 'utf8' && counts.firstUtf8 === 0) counts.firstUtf8 = line;
    if (kind === 'other' && counts.firstOther === 0) counts.firstOther = line;
    start = end + 1;
  }
  return counts;
}

function decodeMixed(bytes: Uint8Array, {utf8, other, firstUtf8, firstOther}: Lines): Decoded {
  const encoding: Encoding = utf8 >= other ? 'utf-8' : 'gb18030';
  const mixedFrom = encoding === 'utf-8' ? firstOther : firstUtf8;
  return {text: decodeLoosely(bytes, encoding), encoding, certainty: 'undecodable', mixedFrom};
}

/** Decodes text as people save it: by its byte order mark, as UTF-16, as UTF-8 if it is valid, else as GB18030. Never throws. */
export function decodeText(bytes: Uint8Array): Decoded {
  const declared = declaredEncoding(bytes);
  const certain = declared ?? looksLikeUtf16(bytes);
  if (certain !== null) {
    const text = decodeStrictly(bytes, certain);
    if (text !== null) return {text, encoding: certain, certainty: declared === null ? 'guessed' : 'declared'};
  }
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null) return {text: utf8, encoding: 'utf-8', certainty: 'valid'};
  const lines = countLines(bytes);
  if (lines.utf8 > 0 && lines.other > 0) return decodeMixed(bytes, lines);
  const gb = decodeStrictly(bytes, 'gb18030');
  if (gb !== null) return {text: gb, encoding: 'gb18030', certainty: 'guessed'};
  const encoding = declared ?? 'gb18030';
  return {text: decodeLoosely(bytes, encoding), encoding, certainty: 'undecodable'};
}
