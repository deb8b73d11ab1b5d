import type {Problem} from '../problem/problem.ts';
import type {ConventionForm} from '../record/convention.ts';
import type {Tables} from './tables.ts';

const METRE: Readonly<Partial<Record<ConventionForm, number>>> = {'verse-3': 3, 'verse-5': 5, 'verse-7': 7};

const linesOf = (text: string): readonly string[] => text.split(/[，。；！？、,.;!?\s]+/).filter((line) => line !== '');

/** Articles that do not say which convention they are of, where there are several, and verses out of metre. */
export function articleProblems(tables: Tables): readonly Problem[] {
  const [conventions, articles] = [tables.get('convention'), tables.get('article')];
  if (!conventions?.whole || !articles?.whole) return [];
  const forms = new Map(conventions.rows.map(({record}) => [record.id, record.form]));
  const only = conventions.rows.length === 1 ? conventions.rows[0]?.record.id : undefined;
  return articles.rows.flatMap(({record, at}): Problem[] => {
    const convention = record.convention ?? only;
    if (convention === undefined) {
      return [{code: 'article-without-convention', severity: 'error', place: at('convention'), args: {}}];
    }
    const characters = METRE[forms.get(convention) ?? 'articles'];
    if (characters === undefined || linesOf(record.text).every((line) => line.length === characters)) return [];
    return [{code: 'verse-out-of-metre', severity: 'notice', place: at('text'), args: {characters}}];
  });
}
