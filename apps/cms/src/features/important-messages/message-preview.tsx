'use client';

import type { Locale } from '@regionwebb/content/locales';
import { useForm, useTranslation } from '@payloadcms/ui';
import { translate } from '../../translations/translate';
import { propertyOf } from '../../validation/unknown-values';
import { inSwedishTime } from '../publishing/swedish-time';
import { useLanguages } from '../publishing/use-languages';
import { languageName, words } from '../publishing/words';

/** The texts of a message in both languages, where it is shown and until when. */
export function MessagePreview({ locale }: { locale: Locale }) {
  const { i18n } = useTranslation();
  const { getData } = useForm();
  const { languages } = useLanguages();
  const data = getData();
  const other = locale === 'sv' ? 'en' : 'sv';
  const published = languages?.[other].isPublished ? languages[other].title : undefined;
  const timeOf = (name: string) => {
    const time = propertyOf(data, name);
    return typeof time === 'string' || time instanceof Date ? inSwedishTime(time) : undefined;
  };
  const from = timeOf('from') ?? translate({ i18n }, words.now);
  const until = timeOf('until') ?? translate({ i18n }, words.unpublished);
  const without = locale === 'sv' ? words.swedishToEnglish : words.nothing;
  return (
    <>
      <p>{translate({ i18n }, words.where)}</p>
      <p>
        {translate({ i18n }, words.shownFrom)} {from} {translate({ i18n }, words.to)} {until}.
      </p>
      <ul>
        <li>
          {translate({ i18n }, languageName[locale])}:{' '}
          <strong lang={locale}>{textOf(data, 'heading')}</strong>{' '}
          <span lang={locale}>{textOf(data, 'text')}</span>
        </li>
        <li>
          {translate({ i18n }, languageName[other])}:{' '}
          {published ? <strong lang={other}>{published}</strong> : translate({ i18n }, without)}
        </li>
      </ul>
    </>
  );
}

const textOf = (data: unknown, name: string): string => {
  const text = propertyOf(data, name);
  return typeof text === 'string' ? text : '';
};
