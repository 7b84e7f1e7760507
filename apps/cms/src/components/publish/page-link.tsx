'use client';

import { isLocale } from '@regionwebb/content/locales';
import { useLocale, useTranslation } from '@payloadcms/ui';
import { say } from '../../labels/say';
import { useLanguages } from './use-languages';
import { words } from './words';

/** Leads to the page on the site in the language that is open, once it is there. */
export function PageLink() {
  const { i18n } = useTranslation();
  const { code } = useLocale();
  const { languages } = useLanguages();
  const address = languages?.[isLocale(code) ? code : 'sv'].address;
  return address ? (
    <a className="page-link" href={address} target="_blank" rel="noreferrer">
      {say({ i18n }, words.showPage)}
    </a>
  ) : null;
}
