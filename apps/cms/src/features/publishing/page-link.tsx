'use client';

import { isLocale } from '@regionwebb/content/locales';
import { useLocale, useTranslation } from '@payloadcms/ui';
import { say } from '../../translations/say';
import { useLanguages } from './use-languages';
import { words } from './words';

interface Props {
  /** Where the page is on the site; null while it is not there. */
  address: string | null | undefined;
}

/** Leads to a page on the site. */
export function PageLink({ address }: Props) {
  const { i18n } = useTranslation();
  return address ? (
    <a className="page-link" href={address} target="_blank" rel="noreferrer">
      {say({ i18n }, words.showPage)}
    </a>
  ) : null;
}

/** Leads to the page in the language that is open, beside the button that publishes it. */
export function OpenPageLink() {
  const { code } = useLocale();
  const { languages } = useLanguages();
  return <PageLink address={languages?.[isLocale(code) ? code : 'sv'].address} />;
}
