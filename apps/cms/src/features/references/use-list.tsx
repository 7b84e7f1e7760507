'use client';

import { useTranslation } from '@payloadcms/ui';
import { translate } from '../../translations/translate';
import type { Use, UsedOn } from './read-references';
import { more, showAll, words } from './words';

/** Of a long list; the rest is shown on demand. */
const AT_FIRST = 5;

/** The links to what uses a document. */
export function UseList({ total, uses }: UsedOn) {
  const { i18n } = useTranslation();
  const rest = uses.slice(AT_FIRST);
  const unseen = total - uses.length;
  return (
    <>
      <Links uses={uses.slice(0, AT_FIRST)} />
      {rest.length > 0 ? (
        <details>
          <summary>{translate({ i18n }, showAll(rest.length))}</summary>
          <Links uses={rest} />
        </details>
      ) : null}
      {unseen > 0 ? <p>{translate({ i18n }, more(unseen))}</p> : null}
    </>
  );
}

function Links({ uses }: Pick<UsedOn, 'uses'>) {
  const { i18n } = useTranslation();
  return (
    <ul>
      {uses.map((use) => (
        <li key={use.path}>
          <a href={use.path}>{use.title ?? translate({ i18n }, words.unnamed)}</a> ({use.kind},{' '}
          {translate({ i18n }, words[stateOf(use)])})
        </li>
      ))}
    </ul>
  );
}

const stateOf = ({ isPublished, isTrashed }: Use) => {
  if (isTrashed) return 'trashed';
  return isPublished ? 'published' : 'draft';
};
