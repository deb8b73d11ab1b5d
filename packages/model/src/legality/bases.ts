import type {LegalFlag} from './flags.ts';

/** A law or guidance, worded in `problem/legality.*.ts`. The two organic laws are cited as amended in 2018: they were revised from 2026. */
export type LegalBasis =
  | 'base'
  | 'penalty'
  | 'property'
  | 'women'
  | 'inherit'
  | 'person'
  | 'registration'
  | 'assistance'
  | 'utilities'
  | 'shared'
  | 'liberty'
  | 'dignity'
  | 'home'
  | 'land'
  | 'complaint'
  | 'donation'
  | 'privacy'
  | 'vote'
  | 'school'
  | 'marriage'
  | 'religion'
  | 'birth'
  | 'disability'
  | 'equality';

/** What to write instead. */
export type LegalAdvice =
  'persuade' | 'authority' | 'damage' | 'voluntary' | 'equal' | 'self' | 'consent' | 'aggregate' | 'dialogue';

/** Where the reason for each flag is written, and what to write instead. */
export const LEGAL_BASES: Readonly<Record<LegalFlag, readonly [LegalBasis, LegalAdvice]>> = {
  fine: ['penalty', 'persuade'],
  confiscation: ['property', 'persuade'],
  seizure: ['property', 'authority'],
  'multiple-damages': ['penalty', 'damage'],
  deposit: ['property', 'voluntary'],
  'levied-fee': ['property', 'voluntary'],
  'married-out-women': ['women', 'equal'],
  'son-in-law': ['women', 'equal'],
  'divorced-or-widowed': ['women', 'equal'],
  inheritance: ['inherit', 'equal'],
  'collective-punishment': ['person', 'self'],
  outsiders: ['property', 'equal'],
  discrimination: ['equality', 'equal'],
  'household-registration': ['registration', 'authority'],
  'social-assistance': ['assistance', 'authority'],
  benefits: ['property', 'persuade'],
  utilities: ['utilities', 'persuade'],
  access: ['shared', 'persuade'],
  liberty: ['liberty', 'authority'],
  humiliation: ['dignity', 'persuade'],
  harm: ['dignity', 'authority'],
  search: ['home', 'consent'],
  'home-demolition': ['property', 'authority'],
  expulsion: ['property', 'authority'],
  land: ['land', 'authority'],
  petition: ['complaint', 'dialogue'],
  'private-settlement': ['complaint', 'dialogue'],
  'forced-donation': ['donation', 'voluntary'],
  'forced-labour': ['base', 'voluntary'],
  blacklist: ['privacy', 'aggregate'],
  'voting-rights': ['vote', 'equal'],
  schooling: ['school', 'authority'],
  certificates: ['base', 'persuade'],
  marriage: ['marriage', 'persuade'],
  religion: ['religion', 'dialogue'],
  birth: ['birth', 'authority'],
  'disability-or-illness': ['disability', 'equal'],
  privacy: ['privacy', 'consent'],
  speech: ['complaint', 'dialogue'],
  'above-the-law': ['base', 'dialogue'],
};
