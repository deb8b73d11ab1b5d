/**
 * The colours of tokens in an element at this moment, worked out by the engine (a token may hold `light-dark()`): a probe
 * wears each for a moment.
 */
export function tokenColours<Name extends string>(
  host: HTMLElement,
  names: readonly Name[],
): Readonly<Record<Name, string>> {
  const probe = document.createElement('i');
  host.shadowRoot?.append(probe);
  const colours = names.map((name) => {
    probe.style.color = `var(--_${name})`;
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(colours) as Record<Name, string>;
}
