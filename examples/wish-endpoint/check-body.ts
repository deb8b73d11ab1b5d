import {findPersonalData} from '@linli/model/privacy';

/** The fields that each form may send, and how long each may be. Anything else is refused. */
const FIELDS = {
  wishes: {text: 500, category: 40, audience: 40, contact: 60},
  claims: {wish: 64, claimant: 60, share: 2, due: 10, contact: 60},
} as const;

const isText = (value: unknown): boolean => typeof value === 'string';

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  // 30 February is read as 2 March: a day that there is comes back as it was written.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** What is not text: so many parts, a day that there is. */
const SHAPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  share: (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 99,
  due: (value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)) && isDay(String(value)),
};

const REQUIRED = {wishes: ['text'], claims: ['wish', 'claimant']} as const;

/** Why a body is refused; never what stands in it. */
export type Fault = 'not-an-object' | 'unknown-field' | 'wrong-type' | 'missing-field' | 'too-long' | 'personal-data';

/** Checks what was sent: known fields of the right kind, not too long, no personal data but in `contact`. Null where all is well. */
export function faultOf(kind: keyof typeof FIELDS, body: unknown): Fault | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return 'not-an-object';
  const limits: Readonly<Record<string, number>> = FIELDS[kind];
  const entries = Object.entries(body);
  if (entries.some(([name]) => !Object.hasOwn(limits, name))) return 'unknown-field';
  if (entries.some(([name, value]) => !(SHAPES[name] ?? isText)(value))) return 'wrong-type';
  if (REQUIRED[kind].some((name) => String((body as Record<string, unknown>)[name] ?? '').trim() === '')) {
    return 'missing-field';
  }
  if (entries.some(([name, value]) => String(value).length > limits[name]!)) return 'too-long';
  const isPersonal = ([name, value]: [string, unknown]) =>
    name !== 'contact' && findPersonalData(String(value)).some(({severity}) => severity === 'block');
  return entries.some(isPersonal) ? 'personal-data' : null;
}
