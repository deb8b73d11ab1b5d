import {css} from 'lit';

import {addStyles} from '../../internal/add-styles.ts';
import {localeOf, type Translations, wordsIn} from '../../internal/locale.ts';
import {dayBefore} from '../day-before.ts';

/** What a lobby screen needs of its wall. */
export interface KioskHost extends HTMLElement {
  /** Shows the next page, after the last the first, or everything from the first page on; silent. */
  readonly nextPage: (afresh?: boolean) => void;
  filter: string;
  view: string;
  now: Date | null;
}

/** How long a page stands, and how long nobody touches the screen before it goes on, in milliseconds. */
export interface Pace {
  readonly page: number;
  readonly idle: number;
}

const PACE: Pace = {page: 12_000, idle: 30_000};
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'focusin'] as const;
/** Places that the picture moves among, a few pixels apart, so that nothing burns in. */
const SHIFTS = 4;

const WORDS: Translations<string> = {zhHans: '全屏显示', zhHant: '全屏顯示', en: 'Full screen'};

const styles = css`
  :host([kiosk]) {
    position: relative;
    min-height: 100vh;
    padding: 3vmin;
    background: var(--_paper);
    font-size: max(1em, 2.4vmin);
  }

  :host([kiosk]) .picks,
  :host([kiosk]) .tools,
  :host([kiosk]) .data,
  :host([kiosk]) .history,
  :host([kiosk]) .quiet {
    display: none;
  }

  :host([kiosk]:fullscreen) {
    overflow-y: auto;
  }

  .whole-screen {
    position: absolute;
    right: 3vmin;
    bottom: 3vmin;
    min-height: 44px;
    padding: 0 1em;
    border: 1px solid var(--_line);
    background: var(--_raised);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  :host(:fullscreen) .whole-screen {
    display: none;
  }

  :host([kiosk][data-shift='1']) {
    transform: translate(3px, 0);
  }

  :host([kiosk][data-shift='2']) {
    transform: translate(3px, 3px);
  }

  :host([kiosk][data-shift='3']) {
    transform: translate(0, 3px);
  }
`;

/** A button that fills the whole screen, where the browser lets an element do so; Escape goes back, as everywhere. */
function wholeScreenButton(host: KioskHost): HTMLButtonElement | null {
  if (!document.fullscreenEnabled || !host.shadowRoot) return null;
  const button = document.createElement('button');
  Object.assign(button, {type: 'button', className: 'whole-screen', textContent: wordsIn(localeOf(host), WORDS)});
  button.addEventListener('click', () => void host.requestFullscreen().catch(() => undefined));
  host.shadowRoot.append(button);
  return button;
}

/** The first card that the screen has not shown whole; one taller than the screen counts once its top was there. */
function firstUnseen({shadowRoot}: KioskHost): Element | undefined {
  return Array.from(shadowRoot?.querySelectorAll('.card') ?? []).find((card) => {
    const {top, bottom} = card.getBoundingClientRect();
    return bottom > innerHeight + 1 && top > 1;
  });
}

/** Goes on by a screen, and after the last card of a page to the next page: nothing on the wall stays below the edge. */
function advance(host: KioskHost): void {
  const unseen = firstUnseen(host);
  if (!unseen) host.nextPage();
  (unseen ?? host).scrollIntoView({block: 'start'});
}

/** A screen that stands for weeks: what is late is reckoned from the day that it is. */
function keepDay(host: KioskHost): void {
  const now = new Date();
  if (host.now && dayBefore(host.now, 0) !== dayBefore(now, 0)) host.now = now;
}

/**
 * Lets a wall page by itself. A touch, a key, a moving pointer or the focus pauses it until nobody has touched it for a
 * while, then begins afresh: the next reader finds what the screen was put up with. A reader who asked for less motion is
 * never paged at. Gives the function that stops it.
 */
export function startKiosk(host: KioskHost, pace: Pace = PACE): () => void {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  const {filter, view} = host;
  let touched = -Infinity;
  let shift = 0;
  addStyles(host, styles);
  const touch = (): void => void (touched = performance.now());
  const turn = (): void => {
    keepDay(host);
    if (calm.matches || document.hidden || performance.now() - touched < pace.idle) return;
    if (touched > 0) {
      touched = -Infinity;
      Object.assign(host, {filter, view});
      return host.nextPage(true);
    }
    shift = (shift + 1) % SHIFTS;
    host.dataset['shift'] = String(shift);
    // The file of this page did not come: what is here is shown again, and the file is asked for the next time round.
    if (!host.shadowRoot?.querySelector('.card')) return host.nextPage(true);
    advance(host);
  };
  const button = wholeScreenButton(host);
  const timer = setInterval(turn, pace.page);
  TOUCHES.forEach((type) => host.addEventListener(type, touch, {passive: true}));
  return () => {
    clearInterval(timer);
    button?.remove();
    TOUCHES.forEach((type) => host.removeEventListener(type, touch));
    delete host.dataset['shift'];
  };
}
