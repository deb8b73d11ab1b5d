/** Which button of which bar an event met: [bar, key], empty where it met none. */
export function pressed(target: Element): readonly [string, string] {
  const button = target.closest<HTMLElement>('[data-key]');
  return [button?.parentElement?.dataset['name'] ?? '', button?.dataset['key'] ?? ''];
}

/** The button that an arrow key, Home or End reaches from another of its bar, round the ends. */
function nextButton(from: Element, key: string): HTMLElement | undefined {
  const buttons = Array.from(from.parentElement?.querySelectorAll<HTMLElement>('[data-key]') ?? []);
  const index = buttons.findIndex((button) => button === from);
  const last = buttons.length - 1;
  if (index < 0) return undefined;
  if (key === 'ArrowRight' || key === 'ArrowDown') return buttons[index === last ? 0 : index + 1];
  if (key === 'ArrowLeft' || key === 'ArrowUp') return buttons[index === 0 ? last : index - 1];
  if (key === 'Home') return buttons[0];
  return key === 'End' ? buttons[last] : undefined;
}

/** Moves the focus along a bar of filter buttons, which is one tab stop. */
export function moveAlongBar(event: KeyboardEvent, target: Element): void {
  const next = nextButton(target, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}
