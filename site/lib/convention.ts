import type {Community, Widget} from '@linli/model/community';
import type {Article} from '@linli/model/record/article';
import type {Convention} from '@linli/model/record/convention';

/** A convention and its articles. */
export interface ConventionShown {
  readonly convention: Convention | null;
  readonly articles: readonly Article[];
}

/** What a convention board shows: the convention it names, or the only one; an article without a convention is the only one's. */
export function conventionShown({conventions, articles}: Community, {shows}: Widget): ConventionShown {
  const only = conventions.length === 1 ? conventions[0] : undefined;
  const convention = conventions.find(({id}) => id === shows) ?? only ?? null;
  const own = articles.filter((one) => one.convention === convention?.id || (one.convention === undefined && only));
  return {convention, articles: own};
}
