const LEVELS: Readonly<Record<string, string>> = {
  district: '区',
  'county-city': '县级市',
  'management-committee': '管委会',
  street: '街道',
  community: '社区',
  village: '村',
};

/** What kind of area a community is, in words; a level that the site does not know is shown as it is written. */
export function levelName(level: string): string {
  return LEVELS[level] ?? level;
}
