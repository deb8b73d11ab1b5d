import type {Palette} from '@linli/elements/svg-marks';

/** Looks that statuses share on a wish wall. */
export type StatusTone = 'collected' | 'claimed' | 'in-progress' | 'fulfilled' | 'deferred';

/** Every colour of a picture: one brand colour, its five tints, and the statuses. Always light: pictures are printed and pasted. */
export interface Inks extends Palette {
  readonly raised: string;
  readonly onBrand: string;
  readonly tints: readonly [string, string, string, string, string];
  readonly status: Readonly<Record<StatusTone, string>>;
}

const PAPER = '#fbf9f5';
const INK = '#1f1d1a';

/** The brand colours by the names that communities use; brands.css has the same. */
const BRANDS: Readonly<Record<string, string>> = {
  ochre: '#8f4f0f',
  water: '#0c5a78',
  indigo: '#2c3e91',
  vermilion: '#9a2f2a',
  bamboo: '#1a6647',
  plum: '#86305c',
};

/** How much of the brand colour each tint holds. */
const SHARES = [0.1, 0.25, 0.45, 0.7, 1] as const;

const channels = (hex: string): readonly number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

function mix(colour: string, share: number): string {
  const paper = channels(PAPER);
  const mixed = channels(colour).map((value, at) => Math.round(value * share + paper[at]! * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The colours of a community's pictures; an unknown name gets the colour that elements have by themselves. */
export function inksFor(colour: string): Inks {
  const brand = BRANDS[colour] ?? BRANDS.water!;
  const [one, two, three, four, five] = SHARES.map((share) => mix(brand, share)) as unknown as Inks['tints'];
  return {
    ...{paper: PAPER, raised: '#ffffff', ink: INK, muted: '#5c574f', line: '#8b857b', onBrand: '#ffffff'},
    ...{brand, tint: one, soft: two, data: [brand, '#b0672a', '#6b6459'], tints: [one, two, three, four, five]},
    status: {
      collected: '#6b6459',
      claimed: '#8a5a00',
      'in-progress': '#0b5cad',
      fulfilled: '#1c6b3c',
      deferred: '#8b1e3f',
    },
  };
}
