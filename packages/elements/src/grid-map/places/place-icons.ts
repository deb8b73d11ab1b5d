/** The shapes that stand for kinds of places; each differs in outline, not only in colour. */
export type IconName = 'heart' | 'person' | 'roof' | 'star' | 'hall' | 'flag' | 'square' | 'drop';

/**
 * Outlines in a field of 24 by 24, drawn for this project. A kind is known by its outline even at 16 px, in one colour and
 * on paper; what the shape means is always written beside it.
 */
export const OUTLINES: Readonly<Record<IconName, string>> = {
  heart: 'M12 21 3.4 12.2A5.6 5.6 0 0 1 12 5.2a5.6 5.6 0 0 1 8.6 7z',
  person: 'M12 2.5a4.6 4.6 0 1 1 0 9.2 4.6 4.6 0 0 1 0-9.2zM3.2 21.5c0-5.6 3.9-8.3 8.8-8.3s8.8 2.7 8.8 8.3z',
  roof: 'M12 2.5 22.5 11h-2.7v10.5h-5.1v-6.3H9.3v6.3H4.2V11H1.5z',
  star: 'm12 1.8 3 7 7.6.7-5.7 5 1.7 7.4-6.6-3.9-6.6 3.9 1.7-7.4-5.7-5 7.6-.7z',
  hall: 'M12 2 22 7.5V10H2V7.5zM4 11.5h3.4v6.3H4zm6.3 0h3.4v6.3h-3.4zm6.3 0H20v6.3h-3.4zM2 19.2h20V22H2z',
  flag: 'M4 2h2.6v20H4zm4 1h13l-3.6 5L21 13H8z',
  square: 'M3 3h18v18H3zm3.6 3.6v10.8h10.8V6.6z',
  drop: 'M12 1.8c5 0 8.4 3.5 8.4 8 0 5-5.4 9.4-8.4 12.4-3-3-8.4-7.4-8.4-12.4 0-4.5 3.4-8 8.4-8zm0 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
};

/** What a kind's own words ask for; the first that fits. */
const BY_WORDS: readonly (readonly [IconName, RegExp])[] = [
  ['heart', /爱心|愛心|商家|商户|商戶|优惠|優惠/],
  ['person', /能人|达人|達人|工匠|骨干|骨幹/],
  ['roof', /驿站|驛站|小屋|之家/],
  ['star', /创意|創意|景观|景觀|花园|花園|文化/],
  ['flag', /党|黨|基地|阵地|陣地|组织|組織/],
  ['square', /广场|廣場|健身|公园|公園|球场|球場|停车|停車/],
  ['hall', /中心|服务站|服務站|大厅|大廳|空间|空間/],
];

const ALL = Object.keys(OUTLINES) as IconName[];

/**
 * One shape a kind: what its words ask for; a shape that another kind has already gives way to a free one, as long as there
 * is one. The same kinds in the same order always get the same shapes.
 */
export function iconsOf(kinds: readonly string[]): ReadonlyMap<string, IconName> {
  const icons = new Map<string, IconName>();
  const taken = new Set<IconName>();
  const give = (kind: string, icon: IconName): void => {
    icons.set(kind, icon);
    taken.add(icon);
  };
  const asked = (kind: string): IconName | undefined => BY_WORDS.find(([, words]) => words.test(kind))?.[0];
  for (const kind of kinds) {
    const icon = asked(kind);
    if (icon && !taken.has(icon) && !icons.has(kind)) give(kind, icon);
  }
  // From the end: the drop stands for nothing in particular.
  for (const kind of kinds) {
    if (icons.has(kind)) continue;
    give(kind, [...ALL].reverse().find((icon) => !taken.has(icon)) ?? asked(kind) ?? 'drop');
  }
  return icons;
}
