'use client';

import { locales } from '@regionwebb/content/locales';
import { useTranslation } from '@payloadcms/ui';
import { say } from '../../translations/say';
import type { LanguageStates } from './language-state';
import { languageName, words } from './words';

/** Names what is published in each language, before it is. */
export function WhatGoesOut({ languages }: { languages: LanguageStates | undefined }) {
  const { i18n } = useTranslation();
  return (
    <>
      <p>{say({ i18n }, words.bothBody)}</p>
      <ul>
        {locales.map((locale) => (
          <li key={locale}>
            {say({ i18n }, languageName[locale])}:{' '}
            <strong lang={locale}>{languages?.[locale].title}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}
