'use client';

import { getTranslation } from '@payloadcms/translations';
import {
  Button,
  Gutter,
  SetStepNav,
  useConfig,
  useDocumentDrawerContext,
  useLocale,
  useTranslation,
} from '@payloadcms/ui';
import { useId, type FormEvent } from 'react';
import { newDocument } from '../../labels/new-document';
import { say } from '../../labels/say';
import { DrawerTitle } from './drawer-title';
import { useCreate } from './use-create';

interface Props {
  collection: string;
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

/** Asks what something new is to be called, and opens it when it has a name. */
export function NewDocument({ collection }: Props) {
  const { i18n } = useTranslation();
  const { code } = useLocale();
  const { config, getEntityConfig } = useConfig();
  const { drawerSlug } = useDocumentDrawerContext();
  const { create, isCreating, why } = useCreate(collection);
  const id = useId();
  const entity = getEntityConfig({ collectionSlug: collection });
  const name = entity?.admin.useAsTitle ?? '';
  const field = entity?.fields.find((each) => 'name' in each && each.name === name);
  const heading = say({ i18n }, newDocument[collection] ?? { sv: 'Ny', en: 'New' });
  const label = field && 'label' in field && field.label ? getTranslation(field.label, i18n) : name;

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A drawer lies within the form of another document, as React sees it.
    event.stopPropagation();
    const value = new FormData(event.currentTarget).get(name);
    void create({ [name]: typeof value === 'string' ? value.trim() : '' });
  };
  const plural = entity ? getTranslation(entity.labels.plural, i18n) : '';
  const url = `${config.routes.admin}/collections/${collection}`;
  return (
    <main className="new-document">
      {drawerSlug ? (
        <DrawerTitle slug={drawerSlug} title={heading} />
      ) : (
        <>
          <SetStepNav nav={[{ label: plural, url }, { label: heading }]} />
          <Gutter>
            <h1>{heading}</h1>
          </Gutter>
        </>
      )}
      <Gutter>
        <form onSubmit={send} noValidate>
          <div className={`field-type text ${why ? 'error' : ''}`}>
            <label className="field-label" htmlFor={`${id}-name`}>
              {label} {code === 'en' ? say({ i18n }, words.inEnglish) : null}
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
              {why || say({ i18n }, words.hint)}
            </p>
          </div>
          <Button type="submit" disabled={isCreating}>
            {say({ i18n }, isCreating ? words.creating : words.next)}
          </Button>
        </form>
      </Gutter>
    </main>
  );
}
