import {Parser} from 'saxen';

/** What a walk through XML calls; names come without their namespace prefix. */
export interface XmlHooks {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
}

const ENTITIES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

function codePoint(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Resolves the five entities of XML and character numbers; nothing else, so entity bombs stay text. */
export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,8})|#x([0-9a-f]{1,7})|(amp|lt|gt|quot|apos));/gi, (all, decimal, hex, name) => {
    if (decimal !== undefined) return codePoint(Number(decimal));
    if (hex !== undefined) return codePoint(parseInt(hex, 16));
    return ENTITIES[String(name).toLowerCase()] ?? all;
  });
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Walks through XML once. False where it is broken off or not well-formed; what came before has been told. */
export function walkXml(xml: string, {open, close, text}: XmlHooks): boolean {
  let sound = true;
  const parser = new Parser();
  parser.on('openTag', (name, attributes) => {
    open(local(name), (key) => {
      const all = attributes();
      const value = all === false ? undefined : all[key];
      return value === undefined ? undefined : decodeXml(value);
    });
  });
  parser.on('closeTag', (name) => close(local(name)));
  if (text) {
    parser.on('text', (raw) => text(decodeXml(raw)));
    parser.on('cdata', text);
  }
  parser.on('warn', () => {});
  parser.on('error', () => {
    sound = false;
  });
  parser.parse(xml);
  return sound;
}
