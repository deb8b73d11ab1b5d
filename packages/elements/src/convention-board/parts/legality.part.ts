import {html, type TemplateResult} from 'lit';

import {explain} from '@linli/model/explain';
import {legalProblems} from '@linli/model/legality';

import {type Translations, wordsIn} from '../../internal/locale.ts';
import type {Group, Telling} from '../text/sheet.layout.ts';

interface LegalityWords {
  readonly note: string;
  readonly none: string;
}

const WORDS: Translations<LegalityWords> = {
  zhHans: {
    note: '按用词提示，供审核参考，不是法律意见；没有提示不等于合法。',
    none: '没有发现需要提示的用词。',
  },
  zhHant: {
    note: '按用詞提示，供審核參考，不是法律意見；沒有提示不等於合法。',
    none: '沒有發現需要提示的用詞。',
  },
  en: {
    note: 'Hints by wording for those who review; not legal advice. No hint does not mean lawful.',
    none: 'No wording was found that calls for a hint.',
  },
};

/** What the wording of each article may touch, for those who review a draft. */
export function legalityNotes(groups: readonly Group[], {locale}: Telling): TemplateResult {
  const words = wordsIn(locale, WORDS);
  const notes = groups.flatMap(({items}) =>
    items.flatMap(({marker, text, plain = ''}) =>
      legalProblems(`${text}\n${plain}`).map((problem) => ({
        marker: marker || text.slice(0, 6),
        sentence: explain(problem, locale),
      })),
    ),
  );
  return html`<div class="legality">
    ${notes.length === 0 ? html`<p role="status">${words.none}</p>` : ''}
    <ul>
      ${notes.map(({marker, sentence}) => html`<li><b>${marker}</b> ${sentence}</li>`)}
    </ul>
    <p class="note">${words.note}</p>
  </div>`;
}
