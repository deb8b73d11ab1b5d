/** What a paragraph beside a table says of it. Texts as written; an absent one was not said. */
export interface Said {
  label?: string;
  unit?: string;
  source?: string;
  asOf?: string;
  note?: string;
}

/** The word in 【】 at the start of a text, and what follows it. */
export interface Marker {
  readonly name: string;
  readonly rest: string;
  /** 【不转换】, here or right behind: the table below stays as it is. */
  readonly off: boolean;
}

/** A marker, source or note is not longer than this. Characters. */
export const LONGEST = 300;

/** 【…】 at the start of a paragraph, with the spaces that editors leave around it. */
export const MARKER = /^\s*【\s*([^【】]{1,12}?)\s*】[\s：:]*/;

const OFF = /^\s*(?:【[^】]*】\s*)?【\s*不[转轉][换換]\s*】/;
const DATA = '[数數资資統统][据據料计計]';
const TIME = '[时時日][间間期]';
/** The words that begin a note, a unit (单　位 as printed tables space it), a source or a time, and what parts them. */
const KEYS = new RegExp(
  '(?:^|[\\s，,；;。（(*※]{1,3})(?:' +
    '(?:([备備附]?[注註]\\d?|[说說]明)|((?:[计計]量)?[单單]\\s?位)|' +
    `([填制].[单單]位|(?:${DATA})?(?:[来來]源|提供))|(?:${DATA})?${TIME})\\s?[:：]|` +
    `(?:${DATA})?(?:${TIME})?截[至止](?:${TIME}|[到至于於])?\\s?[:：]?)\\s*`,
);
/** A longer “unit” is an office: 单位：某某街道办事处. */
const LONGEST_UNIT = 6;
/** 截至2024年底，全区共有… is a sentence of the article. */
const AS_OF = /^[^共有达，,；;。]{2,20}。?$/;
const AT_END = /[（(]([^（()）]*)[)）][。：:]*$/;

/** The marker a text begins with, or null. */
export function readMarker(text: string): Marker | null {
  const found = text.length > LONGEST ? null : MARKER.exec(text);
  return found && {name: found[1]!, rest: text.slice(found[0].length).trim(), off: OFF.test(text)};
}

/** What stands before the first key in a text, and what its keys say; null where it has none, or is a sentence. */
function parts(text: string): {head: string; said: Said} | null {
  const [head, ...found] = text.split(KEYS);
  const said: Said = {};
  for (let at = 0; at < found.length; at += 4) {
    const [note, unit, source, rest] = found.slice(at, at + 4);
    const value = rest!.trim();
    const word = value.split(/[，,；;。）)]|\s(?!\d)/)[0]!;
    if (note) said.note ??= value;
    else if (source || (unit && word.length > LONGEST_UNIT)) said.source ??= value.replace(/[，,；;。]+$/, '');
    else if (unit) said.unit ??= word;
    else if (at || AS_OF.test(value)) said.asOf ??= word;
    else return null;
  }
  return found[3] ? {head: head!.trim(), said} : null;
}

/** The title behind a marker; a unit in brackets at its end, and what else stands there, is taken out of it. */
export function readTitle(text: string): Said {
  const found = AT_END.exec(text);
  const inside = found && parts(found[1]!);
  if (inside) {
    const head = inside.head && `（${inside.head}）`;
    return {...inside.said, ...readTitle(text.slice(0, found!.index).trim() + head)};
  }
  const {head, said} = parts(text) ?? {head: text.trim()};
  const label = head.replace('\n', '');
  return {...(label && {label}), ...said};
}

/** Unit, source, time or note as a line beside a table says them; null for any other text. */
export function readSaid(line: string): Said | null {
  const found = parts(line.trim().replace(/^[（(]\s*([^（）()]*?)\s*[）)]$/, '$1'));
  return found && !found.head ? found.said : null;
}
