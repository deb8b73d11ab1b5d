/** Parts of an element that load when they are needed: kinds of a chart, words of a language. */
export interface LazyParts<Part> {
  /** The part, if it is here. */
  readonly get: (name: string) => Part | undefined;
  /** Whether there is such a part at all. */
  readonly knows: (name: string) => boolean;
  /** Fetches a part that is not here yet; `undefined` if there is nothing to wait for. Never rejects. */
  readonly load: (name: string) => Promise<unknown> | undefined;
  /** Puts a part in its place without loading: a server draws in one go. */
  readonly install: (name: string, part: Part) => void;
}

/** Keeps parts by name. One that could not be fetched is asked for again when it is needed the next time. */
export function lazyParts<Part>(loaders: ReadonlyMap<string, () => Promise<Part>>): LazyParts<Part> {
  const here = new Map<string, Part>();
  const coming = new Map<string, Promise<unknown>>();
  const fetchPart = (name: string, loader: () => Promise<Part>): Promise<unknown> =>
    loader()
      .then((part) => here.set(name, part))
      .catch(() => undefined)
      .then(() => coming.delete(name));
  return {
    get: (name) => here.get(name),
    knows: (name) => loaders.has(name) || here.has(name),
    install: (name, part) => void here.set(name, part),
    load: (name) => {
      const loader = loaders.get(name);
      if (!loader || here.has(name)) return undefined;
      const loading = coming.get(name) ?? fetchPart(name, loader);
      coming.set(name, loading);
      return loading;
    },
  };
}
