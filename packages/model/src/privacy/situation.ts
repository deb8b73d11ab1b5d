import {CONDITION} from './conditions.ts';
import type {PersonHit} from './names.ts';
import {isNear, type Span, spansOf} from './spans.ts';

// Services and policies are nobody's illness, and some words only look like one.
const HEALTH = new RegExp(
  `隐患|其中风|物流产|消失明|五保险|[防两抗]癌|(${CONDITION})(?![碍人]{0,2}(?:联|服务|之家|事业|政策|工作|证?办|专[干员家]|协会|康复|医?保|救助|统筹|[讲防筛宣]|知识|义诊))`,
  'g',
);
const REACH = 40;
const SENTENCE = 160;

const conditions = (text: string): Span[] => spansOf(text, HEALTH).filter(({said}) => said);

/** A person together with illness, medicine, disability or relief in one record. */
export function findHealth(text: string, people: readonly PersonHit[]): Span[] {
  const said = people.length === 0 ? [] : conditions(text);
  return people.filter((person) => isNear(text, person, said, REACH, SENTENCE));
}

/** Said right before or after a name, each makes it a child's. */
const SURE = /(?:^|\D)(?:[1-9]|1[0-7])周?岁|孤儿|[困留][境守]儿童|未成年/g;
const SCHOOL = /[小中]学|幼儿园|初[中一二三]|高[一二三]|学校|年级|[一二三四五六七八九十大中小\d]\)?班|照片|相片|合影/g;
const CHILD =
  /孩|[男女儿]童|[上读念]初[一二三]|少年|学生|同学|小朋友|未成年|孤儿|年级|幼儿园|小学|(?:^|\D)(?:[1-9]|1[0-7])周?岁|[^十][三四五六七八九十]岁/g;

/** A child's full name together with an age, a school, a class or a picture. */
export function findMinors(text: string, people: readonly PersonHit[]): Span[] {
  if (people.length === 0) return [];
  const [sure = [], ...signs] = [SURE, SCHOOL, CHILD].map((pattern) => spansOf(text, pattern));
  return people.filter(
    (person) =>
      person.full && (isNear(text, person, sure, 3) || signs.every((spans) => isNear(text, person, spans, 12, REACH))),
  );
}
