'use client';

import { locales } from '@regionwebb/content/locales';
import { useTranslation } from '@payloadcms/ui';
import { say } from '../../translations/say';
import type { LanguageState } from './language-state';
import { inSwedishTime } from './swedish-time';
import { PageLink } from './page-link';
import { useLanguages } from './use-languages';
import { languageName, words } from './words';

/** What is published in each language, in words, beside the text. */
export function OnSite() {
  const { i18n } = useTranslation();
  const { languages } = useLanguages();
  if (!languages) return null;
  return (
    <div className="field-type on-site">
      <p className="field-label">{say({ i18n }, words.onSite)}</p>
      <ul>
        {locales.map((locale) => (
          <li key={locale}>
            {say({ i18n }, languageName[locale])}: {say({ i18n }, words[kindOf(languages[locale])])}{' '}
            <PageLink address={languages[locale].address} />
          </li>
        ))}
      </ul>
      {languages.heldUntil ? (
        <p>
          {say({ i18n }, words.heldUntil)} {inSwedishTime(languages.heldUntil)}
        </p>
      ) : null}
    </div>
  );
}

const kindOf = ({ isPublished, isWaiting, title }: LanguageState) => {
  if (isPublished) return isWaiting ? 'changed' : 'published';
  return title === null ? 'missing' : 'draft';
};
