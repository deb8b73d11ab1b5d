import {css, unsafeCSS} from 'lit';

/** A token's name, then its colour on light and on dark paper. */
const COLOURS = [
  'paper fbf9f5 171614',
  'raised ffffff 211f1c',
  'ink 1f1d1a ece8e1',
  'muted 5c574f b3ada3',
  'line 8b857b 6e685f',
  'brand 0c5a78 6fbfdf',
  'on-brand ffffff 171614',
  'brand-1 e3e9e8 202728',
  'brand-2 bfd1d6 2d4047',
  'brand-3 8fb1bd 3f626f',
  'brand-4 548a9e 558ca2',
  'data-1 0c5a78 6fbfdf',
  'data-2 b0672a e3a764',
  'data-3 6b6459 b3ada3',
  'status-collected 6b6459 b9b1a5',
  'status-claimed 8a5a00 e0ac4f',
  'status-in-progress 0b5cad 7db8f0',
  'status-fulfilled 1c6b3c 7fc99b',
  'status-deferred 8b1e3f eb9ab2',
  'focus 0b5cad 7db8f0',
];

/** Private names for the public tokens: `--_ink` for `--linli-color-ink`, `--_claimed` for a status. */
function colours(write: (light: string, dark: string) => string): string {
  const lines = COLOURS.map((line) => {
    const [name = '', light = '', dark = ''] = line.split(' ');
    const token = name === 'focus' ? name : `color-${name}`;
    return `--_${name.replace('status-', '')}:var(--linli-${token},${write(light, dark)})`;
  });
  return lines.join(';');
}

/**
 * A site that sets the tokens decides everything; without them an element is as light or dark as the page says it is by
 * `color-scheme` (docs/decisions/0010-the-pages-scheme.md) and see-through. Where the reader asks for dark it has its own
 * paper: then nobody knows what a page that says nothing looks like.
 */
export const tokens = css`
  :host {
    ${unsafeCSS(colours((light) => `#${light}`))};
    --_ground: var(--linli-color-paper, transparent);
    --_sans: var(
      --linli-font-sans,
      'PingFang SC',
      'Hiragino Sans GB',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      'Noto Sans SC',
      sans-serif
    );
    --_serif: var(--linli-font-serif, 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun, serif);
  }

  @supports (color: light-dark(red, red)) {
    :host {
      ${unsafeCSS(colours((light, dark) => `light-dark(#${light},#${dark})`))};
    }
  }

  @media (prefers-color-scheme: dark) {
    :host {
      --_ground: var(--_paper);
    }
  }

  /* Paper is white and ink dark, whatever tokens the page sets; worked out of the table above it would weigh more. */
  @media print {
    :host {
      color-scheme: light;
      --_paper: #ffffff;
      --_ground: transparent;
      --_raised: #ffffff;
      --_ink: #1f1d1a;
      --_muted: #5c574f;
      --_line: #8b857b;
    }
  }
`;
