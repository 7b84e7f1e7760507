'use client';

import { isLocale, locales } from '@regionwebb/content/locales';
import { useLocale, useTranslation } from '@payloadcms/ui';
import { translate } from '../../translations/translate';
import type { LanguageState } from './language-state';
import { inSwedishTime } from './swedish-time';
import { useLanguages } from './use-languages';
import { languageName, words } from './words';

/** The publication status in each language, in the sidebar. */
export function PublicationStatus() {
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
  /** The address on the site; null where there is none. */
  address: string | null | undefined;
}

/** A link to a page on the site. */
export function PageLink({ address }: Props) {
  const { i18n } = useTranslation();
  return address ? (
    <a className="page-link" href={address} target="_blank" rel="noreferrer">
      {translate({ i18n }, words.showPage)}
    </a>
  ) : null;
}

/** In place of Payload's status of the document, which knows neither languages nor the review. */
export const NoStatus = () => null;

/** A link to the page in the open language, beside the publish button. */
export function OpenPageLink() {
  const { code } = useLocale();
  const { languages } = useLanguages();
  return <PageLink address={languages?.[isLocale(code) ? code : 'sv'].address} />;
}
