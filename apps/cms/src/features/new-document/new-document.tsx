'use client';

import { getTranslation } from '@payloadcms/translations';
import {
  Gutter,
  SetStepNav,
  useConfig,
  useDocumentDrawerContext,
  useTranslation,
} from '@payloadcms/ui';
import { newDocument } from '../../translations/admin-words';
import { translate } from '../../translations/translate';
import { DrawerTitle } from './drawer-title';
import { NameForm } from './name-form';

interface Props {
  collection: string;
}

/** Asks for the name of a new document, and opens it once it is stored. */
export function NewDocument({ collection }: Props) {
  const { i18n } = useTranslation();
  const { config, getEntityConfig } = useConfig();
  const { drawerSlug } = useDocumentDrawerContext();
  const entity = getEntityConfig({ collectionSlug: collection });
  const name = entity?.admin.useAsTitle ?? '';
  const field = entity?.fields.find((each) => 'name' in each && each.name === name);
  const heading = translate({ i18n }, newDocument[collection] ?? { sv: 'Ny', en: 'New' });
  const label = field && 'label' in field && field.label ? getTranslation(field.label, i18n) : name;
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
        <NameForm collection={collection} name={name} label={label} />
      </Gutter>
    </main>
  );
}
