/** English has no measure words: 160余个 is "over 160". Only units that mean something themselves have a word. */
const ENGLISH: Readonly<Record<string, readonly [string, string?]>> = {
  人: ['person', 'people'],
  人次: ['person-time', 'person-times'],
  户: ['household', 'households'],
  次: ['time', 'times'],
  场: ['event', 'events'],
  场次: ['session', 'sessions'],
  个百分点: ['percentage point', 'percentage points'],
  成: ['tenth', 'tenths'],
  分: ['point', 'points'],
  元: ['yuan'],
  年: ['year', 'years'],
  个月: ['month', 'months'],
  周: ['week', 'weeks'],
  天: ['day', 'days'],
  小时: ['hour', 'hours'],
  分钟: ['minute', 'minutes'],
  秒: ['second', 'seconds'],
  岁: ['year of age', 'years of age'],
  平方公里: ['km²'],
  平方米: ['m²'],
  立方米: ['m³'],
  公里: ['km'],
  米: ['m'],
  厘米: ['cm'],
  公顷: ['ha'],
  亩: ['mu'],
  公斤: ['kg'],
  克: ['g'],
  斤: ['jin'],
  吨: ['tonne', 'tonnes'],
  升: ['litre', 'litres'],
  千瓦时: ['kWh'],
};

/** The English word for a main unit, or none. */
export function englishUnit(unit: string, value: number): string {
  const [one = '', many = one] = ENGLISH[unit] ?? [];
  return value === 1 ? one : many;
}

/** The main unit an English word stands for; `undefined` if it is none. */
export function unitFromEnglish(word: string): string | undefined {
  const wanted = word.toLowerCase();
  const same = (name: string | undefined): boolean => name?.toLowerCase() === wanted;
  return Object.keys(ENGLISH).find((unit) => ENGLISH[unit]?.some(same));
}
