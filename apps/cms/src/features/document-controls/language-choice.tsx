'use client';

import { locales, type Locale } from '@regionwebb/content/locales';
import { useTranslation } from '@payloadcms/ui';
import { translate } from '../../translations/translate';
import type { LanguageStates } from '../publishing/language-state';
import { languageName } from '../publishing/words';
import { words } from './words';

interface Props {
  languages: LanguageStates | undefined;
  chosen: Locale[];
  onChange: (chosen: Locale[]) => void;
}

/** The languages to publish, with the title in each; a language without a title is not offered. */
export function LanguageChoice({ languages, chosen, onChange }: Props) {
  const { i18n } = useTranslation();
  const written = locales.filter((locale) => languages?.[locale].title);
  return (
    <fieldset>
      <legend>{translate({ i18n }, words.which)}</legend>
      {written.map((locale) => (
        <label key={locale}>
          <input
            type="checkbox"
            checked={chosen.includes(locale)}
            onChange={({ target }) =>
              onChange(
                locales.filter((each) =>
                  each === locale ? target.checked : chosen.includes(each),
                ),
              )
            }
          />
          <span>
            {translate({ i18n }, languageName[locale])}:{' '}
            <strong lang={locale}>{languages?.[locale].title}</strong>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
