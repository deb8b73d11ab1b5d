import {CONDITION} from './conditions.ts';
import type {PersonHit} from './names.ts';
import {isNear, type Span, spansOf} from './spans.ts';

// Services and policies are nobody's illness, and some words only look like one: they are consumed first.
const OTHERWISE =
  '(?:隐患|其中风|物流产|消失明|五保险|[防两抗]癌)|(?:残疾|残障|失能|低保|特困|大病|重病|精神障碍)人?(?:联|服务|之家|事业|政策|工作|证?办|专[干员]|协会|康复|医?保|救助|统筹)';
const HEALTH = new RegExp(`${OTHERWISE}|(${CONDITION})(?![讲防筛宣]|知识|义诊|专家)`, 'g');
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
  /孩|[男女儿]童|少年|学生|同学|小朋友|未成年|孤儿|年级|幼儿园|小学|(?:^|\D)(?:[1-9]|1[0-7])周?岁|[^十][三四五六七八九十]岁/g;

/** A child's full name together with a school, a class or a picture. */
export function findMinors(text: string, people: readonly PersonHit[]): Span[] {
  if (people.length === 0) return [];
  const signs = [SCHOOL, CHILD].map((pattern) => spansOf(text, pattern));
  return people.filter((person) => person.full && signs.every((spans) => isNear(text, person, spans, 12, REACH)));
}
