import type {Hit} from './numbers.ts';
import type {PersonHit} from './names.ts';

const HEALTH =
  /高血压|糖尿病|降压药|胰岛素|癌|肿瘤|白血病|尿毒症|透析|中风|脑梗|偏瘫|瘫痪|抑郁|精神病|精神障碍|精神分裂|自闭症|孤独症|老年痴呆|阿尔茨海默|帕金森|癫痫|艾滋|乙肝|肺结核|心脏病|冠心病|肾病|化疗|流产|残疾|残障|失能|半失能|失明|聋哑|低保|特困|五保|吸毒|戒毒|刑满|社区矫正|家暴|吃药|买药|病历|住院|手术|患病|患有|重病|大病/g;
const SCHOOL = /小学|中学|幼儿园|初中|学校|年级|[一二三四五六七八九\d]班/;
const CHILD = /儿童|孩子|小孩|女童|男童|少年|学生|同学|小朋友|未成年|孤儿|[2-9]岁|1[0-7]岁|[三四五六七八九十]岁|照片/;
const NEAR = 40;

const sentenceEnd = /[。！？!?\n]/;

/** Whether two places stand in the same record: close together, or not parted by more than one sentence. */
function together(text: string, person: PersonHit, start: number, end: number): boolean {
  const between = person.end <= start ? text.slice(person.end, start) : text.slice(end, person.start);
  return between.length <= NEAR || !sentenceEnd.test(between);
}

/** A person together with illness, medicine, disability or relief in one record. */
export function findHealth(text: string, people: readonly PersonHit[]): Hit[] {
  if (people.length === 0) return [];
  const words = [...text.matchAll(HEALTH)].map((match) => ({start: match.index, end: match.index + match[0].length}));
  if (words.length === 0) return [];
  let word = 0;
  return people.flatMap((person): Hit[] => {
    while (word + 1 < words.length && words[word + 1]!.start <= person.start) word++;
    const near = [words[word]!, words[Math.min(word + 1, words.length - 1)]!].some(({start, end}) =>
      together(text, person, start, end),
    );
    return near ? [{kind: 'health', start: person.start, end: person.end}] : [];
  });
}

/** A child's full name together with a school, a class or a picture. */
export function findMinors(text: string, people: readonly PersonHit[]): Hit[] {
  return people.flatMap((person): Hit[] => {
    if (!person.full) return [];
    const around = text.slice(Math.max(0, person.start - NEAR), person.end + NEAR);
    return SCHOOL.test(around) && CHILD.test(around) ? [{kind: 'minor', start: person.start, end: person.end}] : [];
  });
}
