import {FRAME_WIDTH, frameHeight, frameHtml} from './frame-code.ts';

/** What an oEmbed consumer is told of a widget; addresses must be absolute for consumers on other sites. */
export interface OEmbedInput {
  readonly title: string;
  readonly element: string;
  readonly frame: string;
  readonly page: string;
  readonly provider: string;
  readonly home: string;
}

/** A widget as oEmbed 1.0 `rich` (oembed.com §2.3.4.4), made at build: one file a widget. */
export function oembed({title, element, frame, page, provider, home}: OEmbedInput): string {
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider,
    provider_url: home,
    width: FRAME_WIDTH,
    height: frameHeight(element),
    html: frameHtml(frame, page, title, element).trim(),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
