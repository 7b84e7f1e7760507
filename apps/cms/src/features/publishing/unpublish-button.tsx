'use client';

import { isLocale } from '@regionwebb/content/locales';
import {
  ConfirmationModal,
  PopupList,
  toast,
  UnpublishButton as UnpublishAll,
  useConfig,
  useDocumentInfo,
  useLocale,
  useModal,
  useTranslation,
} from '@payloadcms/ui';
import { z } from 'zod';
import { translate } from '../../translations/translate';
import { useLanguages } from './use-languages';
import { unpublishIn, unpublishInAsk, words } from './words';

const refusal = z.object({ message: z.string() });

/** Unpublishes all languages, or where both are published the open one. */
export function UnpublishButton() {
  const { id, collectionSlug, hasPublishPermission } = useDocumentInfo();
  const { code } = useLocale();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const { openModal } = useModal();
  const { languages } = useLanguages();
  const locale = isLocale(code) ? code : 'sv';
  const isInBoth = languages?.sv.isPublished === true && languages.en.isPublished;
  if (!hasPublishPermission || !isInBoth) return <UnpublishAll />;

  const modal = `unpublish-language-${id}`;
  const unpublish = async () => {
    const { serverURL, routes } = config;
    const address = `${serverURL}${routes.api}/languages/${collectionSlug}/${id}/unpublish?locale=${locale}`;
    const headers = { 'accept-language': i18n.language };
    const answer = await fetch(address, { method: 'POST', credentials: 'include', headers });
    if (answer.ok) return window.location.reload();
    const { data } = refusal.safeParse(await answer.json());
    toast.error(data?.message ?? translate({ i18n }, words.unpublishFailed));
  };
  return (
    <>
      <PopupList.Button id="action-unpublish-language" onClick={() => openModal(modal)}>
        {translate({ i18n }, unpublishIn[locale])}
      </PopupList.Button>
      <UnpublishAll label={translate({ i18n }, words.unpublishAll)} />
      <ConfirmationModal
        body={translate({ i18n }, unpublishInAsk[locale])}
        confirmingLabel={translate({ i18n }, words.unpublishing)}
        heading={`${translate({ i18n }, unpublishIn[locale])}?`}
        modalSlug={modal}
        onConfirm={unpublish}
      />
    </>
  );
}
