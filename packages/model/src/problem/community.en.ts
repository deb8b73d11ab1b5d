import type {CommunityProblems} from './community.codes.ts';
import type {Words} from './problem.ts';

const NATURE = {
  structure: 'a number inside a name',
  standard: 'a norm or threshold',
  idiom: 'a figure of speech',
} as const;
const KIND = {text: 'text', list: 'a list', map: 'a group of “name: content”'} as const;

/** English for what can be wrong between the tables of one community. */
export const words: Words<CommunityProblems> = {
  'dangling-id': ({expected}) => `“${expected}” names an id that is nowhere: check it`,
  'missing-file': ({file}) => `The file ${file} is missing: add it`,
  'unknown-file': () => 'This file or sheet is not known and was not read: name it as in the template, or move it away',
  'table-twice': ({expected}) => `There are two tables of ${expected}: keep one`,
  'missing-key': ({expected}) => `${expected} is missing: add it`,
  'unknown-key': ({under}) => `There is a name under ${under} that is not known: see the format's page`,
  'wrong-kind-of-value': ({expected, kind}) => `${expected} must be ${KIND[kind]}`,
  'not-an-allowed-word': ({expected, allowed}) => `${expected} must be one of: ${allowed}`,
  'repeated-name': ({expected}) => `The id of ${expected} stands twice: make them different`,
  'facts-unreadable': () => 'The file of facts cannot be read, or is not community-governance-facts/1',
  'locality-not-in-facts': () => 'The file of facts does not hold this community: check its id',
  'unknown-fact': ({expected}) => `${expected} names a fact that the file of facts does not hold: check it`,
  'fact-of-other-community': ({fact}) => `The fact ${fact} is another community's and cannot be used here`,
  'fact-not-shown': ({fact}) => `The fact ${fact} is not in the table of figures yet: add a row`,
  'fact-shown-twice': ({fact}) => `The fact ${fact} is in the table of figures already: delete one row`,
  'fact-not-a-figure': ({fact, nature}) => `The fact ${fact} is ${NATURE[nature]} and must not be charted: take it out`,
  'fact-disagrees': ({fact, expected}) => `“${expected}” disagrees with the fact ${fact}: correct or clear the cell`,
  'mechanism-not-told': ({mechanism}) => `The mechanism ${mechanism} is in no section: add it to one`,
  'figure-without-chart': () => 'This figure names no chart, so the page will not draw it',
  'chart-without-figures': () => 'This chart has no figure: put its id into the column “图” of the figures',
  'more-promised-than-listed': ({promised, listed}) =>
    `The name says ${promised}, ${listed} are listed; the page will say so`,
  'sample-rows': ({count}) => `${count} row(s) are examples; the page will mark them 示例数据`,
  'table-without-widget': ({expected}) => `There is a table of ${expected}, and no widget on the page shows it`,
  'article-without-convention': () => 'There are several conventions: this article must name its own',
  'verse-out-of-metre': ({characters}) => `This convention has ${characters} characters a line; some line here has not`,
};
