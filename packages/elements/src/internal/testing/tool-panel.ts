import {waitUntil} from '@open-wc/testing';

/** Unfolds the downloads and waits for their code. */
export async function opened(element: HTMLElement): Promise<HTMLDetailsElement> {
  const details = element.shadowRoot!.querySelector<HTMLDetailsElement>('details.tools')!;
  details.open = true;
  await waitUntil(() => details.querySelector('button'), undefined, {timeout: 10_000});
  return details;
}

export const press = (details: Element, label: string): void =>
  Array.from(details.querySelectorAll('button'))
    .find((button) => button.textContent!.includes(label))!
    .click();

/** The file that a press offers: its bytes and its name. */
export async function offered(details: Element, label: string): Promise<{blob: Blob; name: string}> {
  const make = URL.createObjectURL;
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (object) => {
    blob = object as Blob;
    return 'data:,';
  };
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  press(details, label);
  await waitUntil(() => name !== '');
  URL.createObjectURL = make;
  HTMLAnchorElement.prototype.click = click;
  return {blob: blob!, name};
}
