import {
  AGE,
  CELL_END,
  followsHan,
  given,
  givenLength,
  isWordSurname,
  type Marks,
  OUTRIGHT,
  signsIn,
  startsCell,
  surnameLength,
  surnames,
  WORD,
} from './name-signs.ts';
import {CONDITION} from './conditions.ts';
import {type Span, spansOf} from './spans.ts';
import {TRADITIONAL_GIVEN, TRADITIONAL_SURNAMES} from './traditional.ts';

[...TRADITIONAL_SURNAMES].forEach(surnames.add, surnames);
[...TRADITIONAL_GIVEN].forEach(given.add, given);

// A medicine, and those whom conventions and boards hold up as examples: nobody's secret.
const PUBLIC = /^(?:黄连素|毛泽东|周恩来|邓小平|孙中山|鲁迅|于成龙|史铁生)/;
// Given names that are more often the end of a place: 昆山, 梅林.
const PLACE = /[山江林川海阳州宁安平城泉河湖岭]/;
const STATE = new RegExp(`^(?:产后|[轻重]度)?(?:${CONDITION})(?:$|[^一-鿿]|[了多]|[一二两三四五六七八九十几]+[年月])`);

const POSTS =
  '书记|主任|[局院校会社站所科处部队董事理市区县镇乡街村组格楼栋门]长|干事|经理|教授|.{1,2}师(?!傅)|医生|村医|大夫|护士|[民辅]警|[警法察]官|社工|[格委究]员|作人员|主席|秘书|负责人|记者|专干|干部';
const POST_BEFORE = new RegExp(`(?:${POSTS})[:、,"“「 ]?$`);
const POST_AFTER = new RegExp(`^(?:[(、 ][^。;,)]{0,8})?(?:${POSTS})`);
const ANY_NAME = /^[^\x00-䷿先女某姓氏的和与是位名家谢老小大]{1,2}(?=先生|女士|同学|小朋友)/;
const FOLLOWS =
  '(?:$|[^一-鿿]|[电手联的说患因家是有为反需希想要住女同与和及等也就还被把给向对到来独带参提找送会能报打投收用做摔看享领得开讲])';
const GOES_ON = new RegExp(`^${FOLLOWS}`);
const NAMED_ABROAD = new RegExp(
  `(?:[阿艾甲巴买吐图古努热帕穆玛哈吾乌依伊沙塔木米卡加迪亚][一-鿿]{1,5}·[一-鿿]{2,5}?(?!提)|[A-Z][a-z]+(?: [A-Z][a-z]+)+)(?=${FOLLOWS})`,
  'g',
);
// What is said of a private person right after a name. Whoever visits and helps people in need is no such person.
const PERSONAL = new RegExp(
  `^(?:[,( ]?[男女][,) ]|因病|独居|丧偶|家?住|想要|希望|的?车|是?[空孤]|[,( 上在就读][^。;,]{0,6}(?:[小中]学|幼儿园|年级|班)|[,(: ]{0,2}[^。;,走访看慰帮为给送组参负关讲社区村镇]{0,4}(?:${CONDITION}))`,
);
const BEFORE_ADDRESS = /[找叫问请老的是与及给对让帮为被把说了时]/;

/** A person found in a text: a full name, or a surname with a form of address (王姨). */
export interface PersonHit extends Span {
  readonly full: boolean;
}

/** What shows that three characters are a name: a role before, a title after, an age, or a cell of its own. */
function isNamed({text, role, title}: Marks, start: number, end: number, isWord: boolean, length: number): boolean {
  const after = text.slice(end, end + 16);
  const isPersonal = PERSONAL.test(after);
  if (role[start]! > 0 && ((length === 2 && (!isWord || isPersonal)) || GOES_ON.test(after))) return true;
  if (title[end]! > 1 && !(isWord && followsHan(text, start))) return true;
  const isFree = !followsHan(text, start);
  if (AGE.test(after)) return isFree || BEFORE_ADDRESS.test(text[start - 1]!);
  if (!isFree) return false;
  if (isPersonal) {
    if (length === 2) return true;
    return !isWord && (OUTRIGHT.test(after) || (STATE.test(after) && !PLACE.test(text[start + 1]!)));
  }
  return length === 2 && CELL_END.test(after) && startsCell(text, start);
}

function fullNameAt(marks: Marks, start: number, surname: number): PersonHit | null {
  const {text} = marks;
  const from = start + surname;
  if (PUBLIC.test(text.slice(start, start + 3))) return null;
  const isWord = surname === 2 || text[from] === '某' || isWordSurname(text[start]!);
  const most = givenLength(text, from);
  // 孙子 is a grandchild, 孙子涵 may be a child's name; 成功率 is none.
  const isCommon = WORD.test(text.slice(start, start + 2));
  for (let length = most; length > 0; length--) {
    const end = from + length;
    if (isCommon && (isWord || length === 1)) continue;
    if (isNamed(marks, start, end, isWord, length)) return {start, end, full: true};
  }
  const any = !isWord || surname === 2 ? ANY_NAME.exec(text.slice(from, from + 5)) : null;
  return any ? {start, end: from + any[0].length, full: true} : null;
}

/** Officials are named with their post, before or after: they act in public. */
function hasPost({text, role}: Marks, {start, end}: Span): boolean {
  const isBefore = role[start] === 0 && POST_BEFORE.test(text.slice(Math.max(0, start - 6), start));
  return isBefore || POST_AFTER.test(text.slice(end, end + 16));
}

function addressedAt({text, role, title}: Marks, start: number, surname: number): PersonHit | null {
  const length = title[start + surname]!;
  if (length === 0) return null;
  const isFree = role[start]! > 0 || !followsHan(text, start);
  const needsFree = isWordSurname(text[start]!) || (length === 1 && !BEFORE_ADDRESS.test(text[start - 1] ?? ''));
  return isFree || !needsFree ? {start, end: start + surname + length, full: false} : null;
}

/** 买买提·艾山 and John Smith, where a role stands before or something personal after. */
function namedAbroad(marks: Marks): PersonHit[] {
  const {text, role} = marks;
  return spansOf(text, NAMED_ABROAD).flatMap((span) => {
    const after = text.slice(span.end, span.end + 16);
    const isPerson = (role[span.start]! > 0 || AGE.test(after) || PERSONAL.test(after)) && !hasPost(marks, span);
    return isPerson ? {...span, full: true} : [];
  });
}

/** People named in a text, each once; officials with their post are left out. */
export function findPeople(text: string): PersonHit[] {
  const marks = signsIn(text);
  const people = namedAbroad(marks);
  for (let index = 0; index < text.length; index++) {
    const surname = surnameLength(text, index);
    if (surname === 0) continue;
    const hit = fullNameAt(marks, index, surname) ?? addressedAt(marks, index, surname);
    if (!hit) continue;
    if (!hit.full || !hasPost(marks, hit)) {
      people.push(hit);
      // 王桂兰、李秀英: who is named beside a resident is one.
      if (/[、和与及]/.test(text[hit.end] ?? '')) marks.role[hit.end + 1] = 1;
    }
    index = hit.end - 1;
  }
  return people.sort((a, b) => a.start - b.start);
}
