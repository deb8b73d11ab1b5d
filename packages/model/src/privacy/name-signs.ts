import {GIVEN, PLAIN_SURNAMES, WORD_SURNAMES} from './characters.ts';
import {marksOf} from './spans.ts';

// What may show that characters are somebody's name. The first look asks no more; `names.ts` weighs it.

const wordSurnames = new Set(WORD_SURNAMES);
/** The whole gate adds traditional characters to these two: the first look lets no text with one pass, whatever it says. */
export const surnames = new Set(PLAIN_SURNAMES + WORD_SURNAMES);
export const given = new Set(GIVEN);
const COMPOUND_SURNAME = /^(?:欧阳|诸葛|[上南]官|司[马徒]|东方|皇甫|慕容|夏侯)/;

/** A common word that would pass for a surname with a given name: 单元 is no Mr 单. To be asked of two characters. */
export const WORD =
  /^(?:[叶孙房班]子|[全夏白蓝]天|[卫师]生|[卫康]健|[宁安]静|[时阳高][光尚]|党[建群]|成[功才立长]|文[学明]|高[兴峰明中]|周一|[唐黄]山|吴江|许昌|万元|关爱|农民|凌晨|单元|安康|江山|温馨|许可|金融|黄河|康泰|常来)/;

const ROLE =
  /(?:[居村市]民(?:代表)?|业主|房东|老[人伯伴公婆]家?|爱人|[爷奶爸妈哥姐弟妹叔舅姑嫂]|党员|患者|[病疾请系事助年愿领护名有言心选]人|街坊|租客|楼[上下]|某[、和]|对象|[保困独毒放正障养](?:人员|家庭)|[愿染]者|[小中]?学生|[小中同]学|[儿女男][童孩]|少年|[孤女]儿|户主?|邻居|群众|妇女|[母父]亲|丈夫|[孩妻儿孙]子|孙女|姓名|车主|家长|叫做?|退休..|年级|[\d)一二三四五六七八九十大中小]班|[朋工病]友|家属|成员|幼儿园|\d(?:号?[栋楼室岁]|单元))(?:的|[:,"“「 ]|是|为){0,2}/g;
const TITLE =
  /先生|女士|小姐|师傅|同学|([奶爷叔婆婶伯])\1|大[爷妈娘叔伯姐哥嫂]|阿[姨婆公]|老(?:人|太太?|[汉伯])|[伯师]母|小朋友|[姨叔婶嫂伯姐哥爷]/g;

/** An age right after a name. */
export const AGE = /^[,、( ]{0,2}(?:[男女][,、 ]?|[今现]年)?(?:\d{1,3}|[一二三四五六七八九十]{2,4})周?岁/;

/** How what is said goes on behind a name of two characters: 梅林低保户 are the needy of a place, 梅林,低保户 is one. */
export const OUTRIGHT = /^[,(: 患有得确怀因想]/;

/** The end of a cell, or of a text. */
export const CELL_END = /^(?:$|[;|\t\n])/;

/** Where roles end and forms of address begin. */
export interface Marks {
  readonly text: string;
  readonly role: Uint8Array;
  /** Length of the form of address that begins here: 1 for 姨, 2 for 奶奶. */
  readonly title: Uint8Array;
}

/** The roles and forms of address of a text. */
export const signsIn = (text: string): Marks => ({
  text,
  role: marksOf(text, ROLE, 'end'),
  title: marksOf(text, TITLE, 'start'),
});

/** True for a surname that is an everyday word as well. */
export const isWordSurname = (char: string): boolean => wordSurnames.has(char);

/** How many characters of a name are its surname: 2 for 欧阳 and the like, 0 where it begins with none. */
export function surnameLength(text: string, index = 0): number {
  if (COMPOUND_SURNAME.test(text.slice(index, index + 2))) return 2;
  return surnames.has(text[index]!) ? 1 : 0;
}

// What follows a name of one character and would pass for its second: 陈静想要, 杨帆有.
const NO_NAME = /^(?:希望|[有想])/;
// 王某有高血压 hides a name whole, 王某强有高血压 by half.
const HALF_HIDDEN = /^某.(?:$|[^一-鿿]|[患有是因确])/;

/** How many characters from a place on may be a given name: 0, 1 or 2. 某强 hides half of one. */
export function givenLength(text: string, from: number): number {
  if (text[from] === '某') return HALF_HIDDEN.test(text.slice(from, from + 3)) && given.has(text[from + 1]!) ? 2 : 0;
  if (!given.has(text[from]!)) return 0;
  return given.has(text[from + 1]!) && !NO_NAME.test(text.slice(from + 1, from + 3)) ? 2 : 1;
}

/** True where a Chinese character stands right before. */
export const followsHan = (text: string, index: number): boolean => /[一-鿿]/.test(text[index - 1] ?? '');

/** True at the beginning of a text or a cell. */
export const startsCell = (text: string, index: number): boolean => /^[;|\t\n]?$/.test(text[index - 1] ?? '');
