import type {RecordKind} from '@linli/model/record/kind';

import examples from './examples.json' with {type: 'json'};

/** One invented row by the keys of its columns; columns that are not there stay empty. */
export type Example = Readonly<Record<string, string>>;

/** Two invented rows for each table: no real person, no dialable number; ids of one table lead to the others. */
export const EXAMPLES = examples as unknown as Readonly<Record<RecordKind, readonly [Example, Example]>>;
