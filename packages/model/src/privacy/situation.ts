import type {PersonHit} from './names.ts';
import type {Hit} from './numbers.ts';
import {neighbours, type Span, spansOf, together} from './spans.ts';

// Services and policies are nobody's illness, and some words only look like one: they are consumed first.
const OTHERWISE =
  '(?:隐患|其中风|物流产|消失明|五保险)|(?:残疾|残障|失能|低保|特困|大病|重病|精神障碍)人?(?:联合会|联|服务|之家|事业|政策|工作|证?办理|专干|专员|协会|康复中心|医保|保险|救助政策|统筹)';
const CONDITION =
  '高?血压|血糖|糖尿病|降压药|胰岛素|[癌瘫]|肿瘤|白血病|尿毒症|透析|中风|脑梗|心梗|脑瘫|偏瘫|抑郁|精神病|精神障碍|精神分裂|自闭症|孤独症|痴呆|阿尔茨海默|帕金森|癫痫|艾滋|乙肝|肝炎|肝硬化|肺结核|哮喘|痛风|骨折|心脏病|冠心病|肾病|慢性病|化疗|放疗|流产|残疾|残障|智力障碍|智障|失能|失明|聋哑|卧床|低保|特困|五保|吸毒|戒毒|刑满|社区矫正|家暴|[吃买服用取送配]药|病历|住院|手术|患病|患有|身患|确诊|重病|大病|白内障|关节炎|怀孕';
const HEALTH = new RegExp(`${OTHERWISE}|(${CONDITION})`, 'g');
const REACH = 40;
const SENTENCE = 160;

function conditions(text: string): Span[] {
  return [...text.matchAll(HEALTH)].flatMap(({index, 0: {length}, 1: said}) =>
    said ? [{start: index, end: index + length}] : [],
  );
}

/** A person together with illness, medicine, disability or relief in one record. */
export function findHealth(text: string, people: readonly PersonHit[]): Hit[] {
  const said = people.length === 0 ? [] : conditions(text);
  return people
    .filter((person) =>
      neighbours(said, person.start).some((condition) => together(text, person, condition, REACH, SENTENCE)),
    )
    .map(({start, end}) => ({kind: 'health', start, end}));
}

const SCHOOL = /小学|中学|幼儿园|初[中一二三]|高[一二三]|学校|年级|[一二三四五六七八九十\d]\)?班|照片|相片|合影/g;
const CHILD =
  /儿童|孩子|小孩|[男女]童|少年|学生|同学|小朋友|未成年|孤儿|年级|幼儿园|小学|(?:^|\D)(?:[1-9]|1[0-7])周?岁|[^十][三四五六七八九十]岁/g;

/** A child's full name together with a school, a class or a picture. */
export function findMinors(text: string, people: readonly PersonHit[]): Hit[] {
  const named = people.filter(({full}) => full);
  if (named.length === 0) return [];
  const [schools, children] = [spansOf(text, SCHOOL), spansOf(text, CHILD)];
  const near = (person: PersonHit, spans: readonly Span[]) =>
    neighbours(spans, person.start).some((span) => together(text, person, span, 12, REACH));
  return named
    .filter((person) => near(person, schools) && near(person, children))
    .map(({start, end}) => ({kind: 'minor', start, end}));
}
