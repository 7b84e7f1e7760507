'use client';

import type { Locale } from '@regionwebb/content/locales';
import { useForm, useTranslation } from '@payloadcms/ui';
import { say } from '../../translations/say';
import { propertyOf } from '../../validation/unknown-values';
import { inSwedishTime } from '../publishing/swedish-time';
import { useLanguages } from '../publishing/use-languages';
import { languageName, words } from '../publishing/words';

/** What a message will say to whom, where and until when. */
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
  const from = timeOf('from') ?? say({ i18n }, words.now);
  const until = timeOf('until') ?? say({ i18n }, words.unpublished);
  const without = locale === 'sv' ? words.swedishToEnglish : words.nothing;
  return (
    <>
      <p>{say({ i18n }, words.where)}</p>
      <p>
        {say({ i18n }, words.shownFrom)} {from} {say({ i18n }, words.to)} {until}.
      </p>
      <ul>
        <li>
          {say({ i18n }, languageName[locale])}:{' '}
          <strong lang={locale}>{textOf(data, 'heading')}</strong>{' '}
          <span lang={locale}>{textOf(data, 'text')}</span>
        </li>
        <li>
          {say({ i18n }, languageName[other])}:{' '}
          {published ? <strong lang={other}>{published}</strong> : say({ i18n }, without)}
        </li>
      </ul>
    </>
  );
}

const textOf = (data: unknown, name: string): string => {
  const text = propertyOf(data, name);
  return typeof text === 'string' ? text : '';
};
