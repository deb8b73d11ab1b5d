import {css} from 'lit';

/**
 * Private names for the public tokens. A site that sets the tokens decides everything; without them an element is light
 * and see-through, or, where the reader asks for dark, dark with its own paper, so it stays readable on a white page.
 */
export const tokens = css`
  :host {
    --_paper: var(--linli-color-paper, #fbf9f5);
    --_ground: var(--linli-color-paper, transparent);
    --_raised: var(--linli-color-raised, #ffffff);
    --_ink: var(--linli-color-ink, #1f1d1a);
    --_muted: var(--linli-color-muted, #5c574f);
    --_line: var(--linli-color-line, #8b857b);
    --_brand: var(--linli-color-brand, #0c5a78);
    --_on-brand: var(--linli-color-on-brand, #ffffff);
    --_brand-1: var(--linli-color-brand-1, #e3e9e8);
    --_brand-2: var(--linli-color-brand-2, #bfd1d6);
    --_brand-3: var(--linli-color-brand-3, #8fb1bd);
    --_brand-4: var(--linli-color-brand-4, #548a9e);
    --_brand-5: var(--linli-color-brand-5, #0c5a78);
    --_data-1: var(--linli-color-data-1, #0c5a78);
    --_data-2: var(--linli-color-data-2, #b0672a);
    --_data-3: var(--linli-color-data-3, #6b6459);
    --_collected: var(--linli-color-status-collected, #6b6459);
    --_claimed: var(--linli-color-status-claimed, #8a5a00);
    --_in-progress: var(--linli-color-status-in-progress, #0b5cad);
    --_fulfilled: var(--linli-color-status-fulfilled, #1c6b3c);
    --_deferred: var(--linli-color-status-deferred, #8b1e3f);
    --_focus: var(--linli-focus, #0b5cad);
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

  @media (prefers-color-scheme: dark) {
    :host {
      --_paper: var(--linli-color-paper, #171614);
      --_ground: var(--linli-color-paper, #171614);
      --_raised: var(--linli-color-raised, #211f1c);
      --_ink: var(--linli-color-ink, #ece8e1);
      --_muted: var(--linli-color-muted, #b3ada3);
      --_line: var(--linli-color-line, #6e685f);
      --_brand: var(--linli-color-brand, #6fbfdf);
      --_on-brand: var(--linli-color-on-brand, #171614);
      --_brand-1: var(--linli-color-brand-1, #202728);
      --_brand-2: var(--linli-color-brand-2, #2d4047);
      --_brand-3: var(--linli-color-brand-3, #3f626f);
      --_brand-4: var(--linli-color-brand-4, #558ca2);
      --_brand-5: var(--linli-color-brand-5, #6fbfdf);
      --_data-1: var(--linli-color-data-1, #6fbfdf);
      --_data-2: var(--linli-color-data-2, #e3a764);
      --_data-3: var(--linli-color-data-3, #b3ada3);
      --_collected: var(--linli-color-status-collected, #b9b1a5);
      --_claimed: var(--linli-color-status-claimed, #e0ac4f);
      --_in-progress: var(--linli-color-status-in-progress, #7db8f0);
      --_fulfilled: var(--linli-color-status-fulfilled, #7fc99b);
      --_deferred: var(--linli-color-status-deferred, #eb9ab2);
      --_focus: var(--linli-focus, #7db8f0);
    }
  }

  @media print {
    :host {
      --_paper: #ffffff;
      --_ground: transparent;
      --_raised: #ffffff;
      --_ink: #1f1d1a;
      --_muted: #5c574f;
      --_line: #8b857b;
    }
  }
`;
