import type {Convention} from '@linli/model/record/convention';

/** A convention and the versions before it, new to old; each once, so a round ends. */
export function versionsOf(convention: Convention | null, all: readonly Convention[]): Convention[] {
  const versions: Convention[] = [];
  let next: Convention | undefined = convention ?? undefined;
  while (next && versions.indexOf(next) < 0) {
    versions.push(next);
    const {replaces}: Convention = next;
    next = replaces === undefined ? undefined : all.find(({id}) => id === replaces);
  }
  return versions;
}

/** The wider conventions that one adds to, near to far. */
export function widerOf(convention: Convention | null, all: readonly Convention[]): Convention[] {
  const wider: Convention[] = [];
  let next: Convention | undefined = convention ?? undefined;
  while (next) {
    const {inherits}: Convention = next;
    next = inherits === undefined ? undefined : all.find(({id}) => id === inherits);
    if (next === convention || (next && wider.indexOf(next) >= 0)) break;
    if (next) wider.push(next);
  }
  return wider;
}
