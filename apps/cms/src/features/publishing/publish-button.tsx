'use client';

import { isLocale } from '@regionwebb/content/locales';
import {
  ConfirmationModal,
  FormSubmit,
  useDocumentInfo,
  useFormModified,
  useLocale,
  useModal,
  useTranslation,
} from '@payloadcms/ui';
import { say } from '../../translations/say';
import { PublishMenu } from './publish-menu';
import { ScheduleDrawer } from './schedule-drawer';
import { useLanguages } from './use-languages';
import { usePublish } from './use-publish';
import { WhatGoesOut } from './what-goes-out';
import { publishChangesIn, publishIn, words } from './words';

/** Publishes the language that is open; both, by a choice that names them; or later, by the schedule. */
export function PublishButton() {
  const { id, hasPublishPermission, hasPublishedDoc, unpublishedVersionCount, uploadStatus } =
    useDocumentInfo();
  const { i18n } = useTranslation();
  const { code } = useLocale();
  const modified = useFormModified();
  const { isModalOpen, toggleModal, openModal } = useModal();
  const { languages, ask } = useLanguages();
  const { publish, publishOther } = usePublish();
  if (!hasPublishPermission) return null;

  const locale = isLocale(code) ? code : 'sv';
  const other = locale === 'sv' ? 'en' : 'sv';
  const slugs = { both: `publish-both-${id}`, schedule: `schedule-publish-${id}` };
  const canPublish = modified || unpublishedVersionCount > 0 || !hasPublishedDoc;
  const hasBoth = languages?.[other].isWaiting === true;
  const publishBoth = async () => {
    if (await publish(locale)) await publishOther(other);
    await ask();
  };
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        disabled={!canPublish || uploadStatus === 'uploading'}
        enableSubMenu={Boolean(id)}
        onClick={() => void publish(locale).then(ask)}
        size="medium"
        type="button"
        SubMenuPopupContent={({ close }) => (
          <PublishMenu
            onSchedule={() => [toggleModal(slugs.schedule), close()]}
            onBoth={hasBoth ? () => [openModal(slugs.both), close()] : undefined}
          />
        )}
      >
        {say({ i18n }, (languages?.[locale].isPublished ? publishChangesIn : publishIn)[locale])}
      </FormSubmit>
      <ConfirmationModal
        body={<WhatGoesOut languages={languages} />}
        confirmLabel={say({ i18n }, words.bothConfirm)}
        confirmingLabel={say({ i18n }, words.publishing)}
        heading={say({ i18n }, words.bothHeading)}
        modalSlug={slugs.both}
        onConfirm={publishBoth}
      />
      {id && isModalOpen(slugs.schedule) ? (
        <ScheduleDrawer slug={slugs.schedule} languages={languages} locale={locale} />
      ) : null}
    </>
  );
}
