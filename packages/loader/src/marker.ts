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
}

/** 【…】 at the start of a paragraph, with the spaces that editors leave around it. */
export const MARKER = /^\s*【\s*([^【】]{1,12}?)\s*】\s*/;

const OFF = /^\s*【\s*不[转轉][换換]\s*】/;
const NOTE = /^(?:[备備附]?[注註]|[说說]明)\s*[:：]\s*([^]+)$/;
const UNIT = /^(?:[计計]量)?[单單]位\s*[:：]\s*([^，,；;。\s]+)[，,；;。\s]*([^]*)$/;
const SOURCE = /^(?:[数數][据據]|[资資]料)?[来來]源\s*[:：]\s*([^]+)$/;
const AS_OF =
  /[\s，,；;。（(]*(?:[数數][据據]|[资資]料|[统統][计計])?(?:[时時][间間]|日期)?截[至止](?:[时時][间間]|日期|[到至于於])?\s*[:：]?\s*([^，,；;。）)]+)[）)。]*/;
/** In brackets, or on a line of its own in the title's paragraph. */
const UNIT_IN_TITLE = /[（(\n]([^（）()\n]*[单單]位\s*[:：][^（）()]*)[）)]?\s*$/;

/** The marker a text begins with, or null. */
export function readMarker(text: string): Marker | null {
  const found = MARKER.exec(text);
  return found && {name: found[1]!, rest: text.slice(found[0].length).trim()};
}

/** True for 【不转换】, which leaves the table below it as it is, also behind another marker. */
export function isOff(text: string): boolean {
  return OFF.test(text) || OFF.test(text.replace(MARKER, ''));
}

/** The title behind a marker; a unit in brackets at its end, and what else stands there, is taken out of it. */
export function readTitle(text: string): Said {
  const found = UNIT_IN_TITLE.exec(text);
  const label = (found ? text.slice(0, found.index) : text).replace('\n', '').trim();
  return {...(label && {label}), ...(found && readSaid(found[1]!))};
}

function readSource(text: string): Said {
  const at = AS_OF.exec(text);
  const source = (at ? text.slice(0, at.index) : text).replace(/[。，,；;\s]+$/, '');
  return {...(source && {source}), ...(at && {asOf: at[1]!.trim()})};
}

/** Unit, source, time or note as a line beside a table says them; null for any other text. */
export function readSaid(line: string): Said | null {
  const text = line.trim().replace(/^[（(]\s*([^（）()]*?)\s*[）)]$/, '$1');
  const note = NOTE.exec(text);
  if (note) return {note: note[1]!};
  const unit = UNIT.exec(text);
  if (unit) return {unit: unit[1]!, ...(unit[2] && readSaid(unit[2]))};
  const source = SOURCE.exec(text);
  if (source) return readSource(source[1]!);
  const at = AS_OF.exec(text);
  return at?.index === 0 && at[0].length === text.length ? {asOf: at[1]!.trim()} : null;
}
