'use client';

import { isLocale, locales } from '@regionwebb/content/locales';
import { useLocale, useTranslation } from '@payloadcms/ui';
import { translate } from '../../translations/translate';
import type { LanguageState } from './language-state';
import { inSwedishTime } from './swedish-time';
import { useLanguages } from './use-languages';
import { languageName, words } from './words';

/** What is published in each language, in words, beside the text. */
export function OnSite() {
  const { i18n } = useTranslation();
  const { languages } = useLanguages();
  if (!languages) return null;
  return (
    <div className="field-type on-site">
      <p className="field-label">{translate({ i18n }, words.onSite)}</p>
      <ul>
        {locales.map((locale) => (
          <li key={locale}>
            {translate({ i18n }, languageName[locale])}:{' '}
            {translate({ i18n }, words[kindOf(languages[locale])])}{' '}
            <PageLink address={languages[locale].address} />
          </li>
        ))}
      </ul>
      {languages.heldUntil ? (
        <p>
          {translate({ i18n }, words.heldUntil)} {inSwedishTime(languages.heldUntil)}
        </p>
      ) : null}
    </div>
  );
}

const kindOf = ({ isPublished, isWaiting, title }: LanguageState) => {
  if (isPublished) return isWaiting ? 'changed' : 'published';
  return title === null ? 'missing' : 'draft';
};

interface Props {
  /** Where the page is on the site; null while it is not there. */
  address: string | null | undefined;
}

/** Leads to a page on the site. */
export function PageLink({ address }: Props) {
  const { i18n } = useTranslation();
  return address ? (
    <a className="page-link" href={address} target="_blank" rel="noreferrer">
      {translate({ i18n }, words.showPage)}
    </a>
  ) : null;
}

/** Leads to the page in the language that is open, beside the button that publishes it. */
export function OpenPageLink() {
  const { code } = useLocale();
  const { languages } = useLanguages();
  return <PageLink address={languages?.[isLocale(code) ? code : 'sv'].address} />;
}
