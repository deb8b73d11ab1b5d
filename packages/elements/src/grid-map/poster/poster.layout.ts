import type {Grid, GridWorker} from '@linli/model/record/grid';

import type {Format} from '../cells.layout.ts';
import {type Sign, signOf} from '../grid-sign.ts';
import {publicNote} from '../public-note.ts';
import {type FourBounds, fourBounds} from './four-bounds.ts';
import type {PosterWords} from './poster.words.ts';

/** The people of one role: 网格员 and those who are one. */
export interface Post {
  readonly role: string;
  readonly people: readonly {readonly name: string; readonly phone?: string}[];
}

/** One fact beside the plan. */
export interface Fact {
  readonly term: string;
  readonly text: string;
}

/** How much stands on the sheet: the more, the smaller the type. */
export type Density = 'few' | 'some' | 'many' | 'dense';

/** One notice board, ready to set. */
export interface Poster {
  readonly id: string;
  readonly community: string;
  readonly name: string;
  readonly sign: Sign;
  readonly facts: readonly Fact[];
  /** The bounds at their sides; null where they are words only, which then stand among the facts. */
  readonly bounds: FourBounds | null;
  readonly posts: readonly Post[];
  readonly duties: readonly string[];
  readonly note: string;
  readonly sample: boolean;
  readonly density: Density;
}

function postsOf(people: readonly GridWorker[], words: PosterWords): Post[] {
  const roles = [...new Set(people.map(({role}) => role))];
  return roles.map((role) => ({
    role,
    people: people
      .filter((one) => one.role === role)
      // A post as its own name (网格长：网格长) says nothing twice.
      .map(({name, phone}) => ({name: name === undefined || name === role ? words.unnamed : name, phone})),
  }));
}

function factsOf({households, population, buildings, bounds}: Grid, format: Format, words: PosterWords): Fact[] {
  const isWords = bounds !== undefined && fourBounds(bounds) === null;
  const facts: (Fact | null)[] = [
    {term: words.households, text: households && households.value !== null ? format(households, '户') : words.missing},
    population && population.value !== null ? {term: words.population, text: format(population, '人')} : null,
    buildings && buildings.length > 0 ? {term: words.buildings, text: buildings.join('、')} : null,
    isWords ? {term: words.bounds, text: bounds} : null,
  ];
  return facts.filter((fact) => fact !== null);
}

/** Lines that people, duties and facts take, roughly: what a sheet has to hold. */
function densityOf(posts: readonly Post[], duties: readonly string[], facts: readonly Fact[]): Density {
  const people = posts.reduce((sum, post) => sum + post.people.length, 0);
  const words = [...duties, ...facts.map(({text}) => text)].join('').length;
  const load = people + duties.length / 2 + words / 60;
  if (load <= 9) return 'few';
  if (load <= 13) return 'some';
  return load <= 18 ? 'many' : 'dense';
}

/** Sets one grid out as a notice board: who, where, how many, what for. */
export function posterOf(grid: Grid, format: Format, words: PosterWords): Poster {
  const {id, community, name, leader, workers, bounds, duties = [], note = '', sample} = grid;
  const posts = postsOf(leader ? [leader, ...workers] : workers, words);
  const facts = factsOf(grid, format, words);
  return {
    ...{id, community, name, sign: signOf(name), facts, posts, duties, sample},
    note: note && publicNote(note, words.unfit),
    bounds: bounds === undefined ? null : fourBounds(bounds),
    density: densityOf(posts, duties, facts),
  };
}
