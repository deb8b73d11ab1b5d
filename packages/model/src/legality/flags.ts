import {FORCE} from './flags/force.ts';
import {MONEY} from './flags/money.ts';
import {STANDING} from './flags/standing.ts';
import {VOICE} from './flags/voice.ts';

/** Patterns that ask for a second look. They find wording, not intent: a person decides. */
export const RED_FLAGS = [...MONEY, ...STANDING, ...FORCE, ...VOICE] as const;

/** What a sentence of a convention may touch; each has its reason and its law in `problem/legality.*.ts`. */
export type LegalFlag = (typeof RED_FLAGS)[number]['flag'];
