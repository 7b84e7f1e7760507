'use client';

import { isLocale } from '@regionwebb/content/locales';
import {
  ConfirmationModal,
  FormSubmit,
  useDocumentInfo,
  useLocale,
  useModal,
  useTranslation,
} from '@payloadcms/ui';
import { translate } from '../../translations/translate';
import { MessagePreview } from './message-preview';
import { SendButton } from '../document-controls/send-button';
import { usePublish } from '../publishing/use-publish';
import { publishIn, words } from '../publishing/words';

/**
 * Publishes an important message in the open language, after a confirmation that shows texts, place and period; an
 * author sends it to review.
 */
export function MessageButton() {
  const { id, hasPublishPermission } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { code } = useLocale();
  const { openModal } = useModal();
  const { publish } = usePublish();
  if (!hasPublishPermission) return <SendButton />;

  const locale = isLocale(code) ? code : 'sv';
  const slug = `publish-message-${id ?? 'new'}`;
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        onClick={() => openModal(slug)}
        size="medium"
        type="button"
      >
        {translate({ i18n }, publishIn[locale])}
      </FormSubmit>
      <ConfirmationModal
        body={<MessagePreview locale={locale} />}
        confirmLabel={translate({ i18n }, publishIn[locale])}
        confirmingLabel={translate({ i18n }, words.publishing)}
        heading={translate({ i18n }, words.messageHeading)}
        modalSlug={slug}
        onConfirm={async () => {
          await publish(locale);
        }}
      />
    </>
  );
}
