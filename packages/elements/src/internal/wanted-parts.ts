import type {LazyParts} from './lazy-parts.ts';

/** A part that an element waits for before it is drawn. */
export type Wanted = readonly [parts: Pick<LazyParts<unknown>, 'get' | 'knows' | 'load'>, name: string];

/** Resolves to whether all that is wanted has come; `true` at once where nothing must be waited for. */
export function partsFor(wanted: readonly Wanted[]): true | Promise<boolean> {
  const coming = wanted.map(([parts, name]) => parts.load(name));
  if (coming.every((part) => part === undefined)) return true;
  return Promise.all(coming).then(() =>
    wanted.every(([parts, name]) => !parts.knows(name) || Boolean(parts.get(name))),
  );
}

/**
 * Draws an element once its parts are here. Where they cannot be had it is drawn without them, but for a server's picture
 * (`anyway` is false), which stays.
 */
export function whenHere(
  wanted: readonly Wanted[],
  draw: () => void | Promise<unknown>,
  anyway: boolean,
): void | Promise<unknown> {
  const parts = partsFor(wanted);
  return parts === true ? draw() : parts.then((complete) => (complete || anyway ? draw() : undefined));
}
