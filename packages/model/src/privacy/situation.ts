import type {PersonHit} from './names.ts';
import {isNear, type Span, spansOf} from './spans.ts';

// Services and policies are nobody's illness, and some words only look like one: they are consumed first.
const OTHERWISE =
  '(?:隐患|其中风|物流产|消失明|五保险)|(?:残疾|残障|失能|低保|特困|大病|重病|精神障碍)人?(?:联合会|联|服务|之家|事业|政策|工作|证?办理|专干|专员|协会|康复中心|医保|保险|救助政策|统筹)';
/** Words for illness, medicine, disability and relief, as alternatives of a pattern. */
export const CONDITION =
  '血[压糖]|[尿血肾脏心神性重大患]病|[癌瘫]|[闭独毒郁]症|[肝节]炎|[脑心]梗|[吸戒]毒|残[疾障]|智障|智力障|[压吃买服用取送配]药|[化放]疗|失[能明]|抑郁|胰岛素|肿瘤|透析|中风|精神[障分]|自闭|痴呆|阿尔茨|帕金森|癫痫|艾滋|乙肝|肝硬化|肺结核|哮喘|痛风|骨折|流产|聋哑|卧床|低保|特困|五保|刑满|矫正|家暴|病历|住院|手术|患有|确诊|白内障|怀孕';
const HEALTH = new RegExp(`${OTHERWISE}|(${CONDITION})`, 'g');
const REACH = 40;
const SENTENCE = 160;

function conditions(text: string): Span[] {
  return [...text.matchAll(HEALTH)].flatMap(({index, 0: {length}, 1: said}) =>
    said ? [{start: index, end: index + length}] : [],
  );
}

/** A person together with illness, medicine, disability or relief in one record. */
export function findHealth(text: string, people: readonly PersonHit[]): Span[] {
  const said = people.length === 0 ? [] : conditions(text);
  return people.filter((person) => isNear(text, person, said, REACH, SENTENCE));
}

const SCHOOL = /[小中]学|幼儿园|初[中一二三]|高[一二三]|学校|年级|[一二三四五六七八九十\d]\)?班|照片|相片|合影/g;
const CHILD =
  /儿童|孩子|小孩|[男女]童|少年|学生|同学|小朋友|未成年|孤儿|年级|幼儿园|小学|(?:^|\D)(?:[1-9]|1[0-7])周?岁|[^十][三四五六七八九十]岁/g;

/** A child's full name together with a school, a class or a picture. */
export function findMinors(text: string, people: readonly PersonHit[]): Span[] {
  if (people.length === 0) return [];
  const signs = [SCHOOL, CHILD].map((pattern) => spansOf(text, pattern));
  return people.filter((person) => person.full && signs.every((spans) => isNear(text, person, spans, 12, REACH)));
}
