import type {MapHost} from './map-body.ts';

/** So much of a panel, in pixels, says whose it is: name, community, leader. */
const HEAD = 160;

/** On a phone the panel of a grid stands below the map: brings it into view. Where its head is in view nothing moves. */
export async function showPanel(host: MapHost): Promise<void> {
  // The choice may be made in the midst of an update.
  for (let isDone = false; !isDone;) isDone = await host.updateComplete;
  const panel = host.renderRoot.querySelector('.detail');
  const top = panel?.getBoundingClientRect().top ?? 0;
  if (top < 0 || top > innerHeight - HEAD) panel?.scrollIntoView({block: 'nearest'});
}
