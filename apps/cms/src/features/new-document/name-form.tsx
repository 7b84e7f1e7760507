'use client';

import { Button, useLocale, useTranslation } from '@payloadcms/ui';
import { useId, type SubmitEvent } from 'react';
import { translate } from '../../translations/translate';
import { useCreate } from './use-create';

interface Props {
  collection: string;
  /** The name of the title field. */
  name: string;
  label: string;
}

const words = {
  next: { sv: 'Fortsätt', en: 'Continue' },
  creating: { sv: 'Skapar …', en: 'Creating …' },
  inEnglish: { sv: '(på engelska)', en: '(in English)' },
  hint: {
    sv: 'Inget sparas förrän du fortsätter. Sedan sparas det du skriver av sig självt, som ett utkast som inte syns på webbplatsen.',
    en: 'Nothing is saved until you continue. After that what you write saves itself, as a draft that is not on the site.',
  },
};

/** The form for the name of a new document, in the open language. */
export function NameForm({ collection, name, label }: Props) {
  const { i18n } = useTranslation();
  const { code } = useLocale();
  const { create, isCreating, why } = useCreate(collection);
  const id = useId();

  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    // In React's tree a drawer is within the form of another document.
    event.stopPropagation();
    const value = new FormData(event.currentTarget).get(name);
    void create({ [name]: typeof value === 'string' ? value.trim() : '' });
  };
  return (
    <form onSubmit={send} noValidate>
      <div className={`field-type text ${why ? 'error' : ''}`}>
        <label className="field-label" htmlFor={`${id}-name`}>
          {label} {code === 'en' ? translate({ i18n }, words.inEnglish) : null}
        </label>
        <input
          id={`${id}-name`}
          type="text"
          name={name}
          autoComplete="off"
          autoFocus
          required
          lang={code}
          aria-invalid={Boolean(why)}
          aria-describedby={`${id}-hint`}
        />
        <p className="field-description" id={`${id}-hint`} role={why ? 'alert' : undefined}>
          {why || translate({ i18n }, words.hint)}
        </p>
      </div>
      <Button type="submit" disabled={isCreating}>
        {translate({ i18n }, isCreating ? words.creating : words.next)}
      </Button>
    </form>
  );
}
