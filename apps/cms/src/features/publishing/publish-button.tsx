'use client';

import { isLocale, locales } from '@regionwebb/content/locales';
import {
  ConfirmationModal,
  FormSubmit,
  PopupList,
  useDocumentInfo,
  useFormModified,
  useLocale,
  useModal,
  useTranslation,
} from '@payloadcms/ui';
import { translate } from '../../translations/translate';
import { ScheduleDrawer } from './schedule-drawer';
import { useLanguages } from './use-languages';
import { usePublish } from './use-publish';
import { languageName, publishChangesIn, publishIn, words } from './words';
import type { LanguageStates } from './language-state';

/** Publishes the open language, or from its menu both languages or later. */
export function PublishButton() {
  const { id, hasPublishPermission, hasPublishedDoc, unpublishedVersionCount, uploadStatus } =
    useDocumentInfo();
  const { i18n } = useTranslation();
  const { code } = useLocale();
  const modified = useFormModified();
  const { isModalOpen, toggleModal, openModal } = useModal();
  const { languages, refresh } = useLanguages();
  const { publish, publishOther } = usePublish();
  if (!hasPublishPermission) return null;

  const locale = isLocale(code) ? code : 'sv';
  const other = locale === 'sv' ? 'en' : 'sv';
  const slugs = { both: `publish-both-${id}`, schedule: `schedule-publish-${id}` };
  const canPublish = modified || unpublishedVersionCount > 0 || !hasPublishedDoc;
  const hasBoth = languages?.[other].isWaiting === true;
  const publishBoth = async () => {
    if (await publish(locale)) await publishOther(other);
    await refresh();
  };
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        disabled={!canPublish || uploadStatus === 'uploading'}
        enableSubMenu={Boolean(id)}
        onClick={() => void publish(locale).then(refresh)}
        size="medium"
        type="button"
        SubMenuPopupContent={({ close }) => (
          <PublishMenu
            onSchedule={() => [toggleModal(slugs.schedule), close()]}
            onBoth={hasBoth ? () => [openModal(slugs.both), close()] : undefined}
          />
        )}
      >
        {translate(
          { i18n },
          (languages?.[locale].isPublished ? publishChangesIn : publishIn)[locale],
        )}
      </FormSubmit>
      <ConfirmationModal
        body={<PublicationSummary languages={languages} />}
        confirmLabel={translate({ i18n }, words.bothConfirm)}
        confirmingLabel={translate({ i18n }, words.publishing)}
        heading={translate({ i18n }, words.bothHeading)}
        modalSlug={slugs.both}
        onConfirm={publishBoth}
      />
      {id && isModalOpen(slugs.schedule) ? (
        <ScheduleDrawer slug={slugs.schedule} languages={languages} locale={locale} />
      ) : null}
    </>
  );
}

interface MenuProps {
  onSchedule: () => void;
  /** Undefined where the other language has no changes. */
  onBoth: (() => void) | undefined;
}

/** The menu of the publish button. */
export function PublishMenu({ onSchedule, onBoth }: MenuProps) {
  const { i18n } = useTranslation();
  return (
    <PopupList.ButtonGroup>
      <PopupList.Button id="schedule-publish" onClick={onSchedule}>
        {translate({ i18n }, words.schedule)}
      </PopupList.Button>
      {onBoth ? (
        <PopupList.Button id="publish-both" onClick={onBoth}>
          {translate({ i18n }, words.both)}
        </PopupList.Button>
      ) : null}
    </PopupList.ButtonGroup>
  );
}

/** The titles that will be published, by language. */
export function PublicationSummary({ languages }: { languages: LanguageStates | undefined }) {
  const { i18n } = useTranslation();
  return (
    <>
      <p>{translate({ i18n }, words.bothBody)}</p>
      <ul>
        {locales.map((locale) => (
          <li key={locale}>
            {translate({ i18n }, languageName[locale])}:{' '}
            <strong lang={locale}>{languages?.[locale].title}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}
