import type {LegalFlag} from '../legality/flags.ts';
import {type LegalAdvice, LEGAL_BASES, type LegalBasis} from '../legality/bases.ts';
import type {LegalityProblems} from './legality.codes.ts';
import type {Words} from './problem.ts';

const WHAT: Readonly<Record<LegalFlag, string>> = {
  fine: 'a fine set by a convention',
  confiscation: 'taking things away by a convention',
  seizure: 'holding things back',
  'multiple-damages': 'paying several times over',
  deposit: 'deposits',
  'levied-fee': 'fees for living or passing here',
  'married-out-women': 'fewer rights for women because they married',
  'son-in-law': 'fewer rights for men who moved to their wives’ homes',
  'divorced-or-widowed': 'fewer rights for the divorced, the widowed, the unmarried or homes without men',
  inheritance: 'limits on women’s inheritance, or taking inheritance away',
  'collective-punishment': 'others suffering for one person',
  outsiders: 'keeping people from elsewhere out',
  discrimination: 'treating people apart for their ethnicity, orientation or past',
  'household-registration': 'taking away household registration or membership, or refusing it',
  'social-assistance': 'taking away or holding back social assistance',
  benefits: 'taking away benefits or shares',
  utilities: 'cutting water or power to enforce',
  access: 'closing doors or lifts, or locking vehicles, to enforce',
  liberty: 'limits on personal freedom',
  humiliation: 'physical punishment or public shaming',
  harm: 'harming people or somebody’s animals',
  search: 'searching people or entering homes by force',
  'home-demolition': 'tearing down or destroying property',
  expulsion: 'expelling people',
  land: 'taking back contracted or homestead land',
  petition: 'limits on petitions, reports, lawsuits or calling the police',
  'private-settlement': 'settling privately only',
  'forced-donation': 'compulsory donations or levies',
  'forced-labour': 'compulsory labour or paying instead',
  blacklist: 'exposing people or blacklists',
  'voting-rights': 'limits on the right to vote',
  schooling: 'limits on children’s schooling',
  certificates: 'refusing certificates to enforce',
  marriage: 'limits on the freedom to marry',
  religion: 'limits on religious belief',
  birth: 'birth fees or forced contraception',
  'disability-or-illness': 'turning away the disabled or the ill',
  privacy: 'reading messages or publishing personal data',
  speech: 'limits on criticism',
  'above-the-law': 'putting the convention above the law',
};

const LAWS: Readonly<Record<LegalBasis, string>> = {
  base: 'the Organic Law of Villagers’ Committees (2018), art. 27, and the Organic Law of Urban Residents’ Committees (2018), art. 15, both in new texts from 2026, whose numbers go first',
  penalty: 'the Administrative Penalty Law (2021), arts. 16 and 17',
  property: 'the Civil Code, arts. 207 and 267',
  women: 'the Law on the Protection of Women’s Rights (2022), arts. 55 and 56',
  inherit: 'the Civil Code, arts. 1125 and 1126',
  person: 'the Civil Code, art. 991',
  registration: 'the Regulations on Household Registration',
  assistance: 'the Interim Measures for Social Assistance',
  utilities: 'the Civil Code, arts. 654 and 944',
  shared: 'the Civil Code, arts. 271, 942 and 944',
  liberty: 'the Constitution, art. 37, and the Civil Code, art. 1011',
  dignity: 'the Constitution, art. 38, and the Civil Code, art. 991',
  home: 'the Constitution, art. 39, and the Civil Code, art. 1011',
  land: 'the Rural Land Contracting Law and the Land Administration Law',
  complaint: 'the Constitution, art. 41, and the Regulations on Petitions',
  donation: 'the Law on Donations for Public Welfare, art. 4',
  privacy: 'the Civil Code, art. 1032, and the Personal Information Protection Law',
  vote: 'the Constitution, art. 34, and the Law on the Protection of Women’s Rights (2022)',
  school: 'the Compulsory Education Law, art. 4',
  marriage: 'the Civil Code, art. 1046',
  religion: 'the Constitution, art. 36',
  birth: 'the Population and Family Planning Law (2021)',
  disability: 'the Law on the Protection of Persons with Disabilities, art. 3',
  equality: 'the Constitution, arts. 4 and 33, and the Civil Code, art. 990',
};

const ADVICE: Readonly<Record<LegalAdvice, string>> = {
  persuade: 'prefer persuasion, voluntary service and praise',
  authority: 'leave it to the authority in charge',
  damage: 'agree on paying the actual damage',
  voluntary: 'make it voluntary and say so',
  equal: 'treat everybody alike',
  self: 'let each answer for themselves',
  consent: 'ask for consent',
  aggregate: 'publish totals and remind nobody by name',
  dialogue: 'offer mediation first, without limiting anyone’s rights',
};

/** English for what a convention may touch: advice to people who decide. */
export const words: Words<LegalityProblems> = {
  'legal-doubt': ({flag}) => {
    const [law, advice] = LEGAL_BASES[flag];
    return `This may touch ${WHAT[flag]} (see ${LAWS[law]}; check the law in force): ${ADVICE[advice]} or state the basis, and have it reviewed by the subdistrict, the township or a lawyer`;
  },
};
