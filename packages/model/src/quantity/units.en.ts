/** English has no measure words: 160余个 is "over 160". Only units that mean something themselves have a word. */
const ENGLISH = new Map(
  Object.entries({
    人: 'people',
    人次: 'person-times',
    户: 'households',
    次: 'times',
    场: 'events',
    场次: 'sessions',
    个百分点: 'percentage points',
    成: 'tenths',
    分: 'points',
    元: 'yuan',
    年: 'years',
    个月: 'months',
    周: 'weeks',
    天: 'days',
    小时: 'hours',
    分钟: 'minutes',
    秒: 'seconds',
    岁: 'years old',
    平方公里: 'km²',
    平方米: 'm²',
    立方米: 'm³',
    公里: 'km',
    米: 'm',
    厘米: 'cm',
    公顷: 'ha',
    亩: 'mu',
    公斤: 'kg',
    克: 'g',
    斤: 'jin',
    吨: 'tonnes',
    升: 'litres',
  }),
);

const single = (word: string): string => (word === 'people' ? 'person' : word.replace(/s\b/, ''));

/** The English word for a main unit, or none. */
export function englishUnit(unit: string, value: number): string {
  const word = ENGLISH.get(unit) ?? '';
  return value === 1 ? single(word) : word;
}

/** The main unit behind an English word written without spaces; the word itself if it is none. */
export function unitFromEnglish(word: string): string {
  const found = [...ENGLISH].find(([, many]) => [many, single(many)].some((name) => name.replace(' ', '') === word));
  return found ? found[0] : word;
}
