'use client';

import { isLocale, locales } from '@regionwebb/content/locales';
import {
  ConfirmationModal,
  FormSubmit,
  PopupList,
  toast,
  useDocumentInfo,
  useFormModified,
  useLocale,
  useModal,
  useTranslation,
} from '@payloadcms/ui';
import { translate } from '../../translations/translate';
import type { LanguageStates } from '../publishing/language-state';
import { useLanguages } from '../publishing/use-languages';
import { usePublish } from '../publishing/use-publish';
import { languageName, publishChangesIn, publishIn, words } from '../publishing/words';
import { type Step, steps as rules } from '../workflow/steps';
import { isInAny, planSlug } from './plan-dialog';
import { SendButton } from './send-button';
import { stepSlug } from './step-dialog';
import { useWorkflow } from './use-workflow';

/** The main button of a form: publishes the open language, or for an author sends it to review. */
export function PublishButton() {
  const { hasPublishPermission } = useDocumentInfo();
  return hasPublishPermission ? <PublishInLanguage /> : <SendButton />;
}

/** Publishes the open language; its menu has both languages, later, and approval. */
function PublishInLanguage() {
  const { id, hasPublishedDoc, unpublishedVersionCount, uploadStatus } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { code } = useLocale();
  const modified = useFormModified();
  const { openModal } = useModal();
  const { languages, refresh } = useLanguages();
  const { publish, publishOther } = usePublish();
  const { workflow, take } = useWorkflow();
  const locale = isLocale(code) ? code : 'sv';
  const other = locale === 'sv' ? 'en' : 'sv';
  const bothSlug = `publish-both-${id}`;
  const possible = workflow?.[locale].steps ?? [];
  const offered = inMenu.filter(
    (step) => possible.includes(step) || (step === 'plan' && isInAny(languages)),
  );
  const label = languages?.[locale].isPublished ? publishChangesIn : publishIn;
  const canPublish = modified || unpublishedVersionCount > 0 || !hasPublishedDoc;
  const hasBoth = languages?.[other].isWaiting === true;
  const publishBoth = async () => {
    if (await publish(locale)) await publishOther(other);
    await refresh();
  };
  const choose = async (step: StepInMenu) => {
    if (step === 'plan') return openModal(planSlug(id));
    if (step === 'publish-urgently') return openModal(stepSlug(step, id));
    const { why } = await take(step);
    return why && toast.error(why);
  };
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        disabled={!canPublish || uploadStatus === 'uploading'}
        enableSubMenu={Boolean(id) && (hasBoth || offered.length > 0)}
        onClick={() => void publish(locale).then(refresh)}
        size="medium"
        type="button"
        SubMenuPopupContent={({ close }) => (
          <PublishMenu
            steps={offered}
            onStep={(step) => [void choose(step), close()]}
            onBoth={hasBoth ? () => [openModal(bothSlug), close()] : undefined}
          />
        )}
      >
        {translate({ i18n }, label[locale])}
      </FormSubmit>
      <ConfirmationModal
        body={<PublicationSummary languages={languages} />}
        confirmLabel={translate({ i18n }, words.bothConfirm)}
        confirmingLabel={translate({ i18n }, words.publishing)}
        heading={translate({ i18n }, words.bothHeading)}
        modalSlug={bothSlug}
        onConfirm={publishBoth}
      />
    </>
  );
}

const inMenu = ['approve', 'plan', 'publish-urgently'] as const satisfies Step[];
type StepInMenu = (typeof inMenu)[number];

interface MenuProps {
  /** Those that the user may take. */
  steps: StepInMenu[];
  onStep: (step: StepInMenu) => void;
  /** Undefined where the other language has no changes. */
  onBoth: (() => void) | undefined;
}

/** The menu of the publish button. */
function PublishMenu({ steps, onStep, onBoth }: MenuProps) {
  const { i18n } = useTranslation();
  return (
    <PopupList.ButtonGroup>
      {onBoth ? (
        <PopupList.Button id="publish-both" onClick={onBoth}>
          {translate({ i18n }, words.both)}
        </PopupList.Button>
      ) : null}
      {steps.map((step) => (
        <PopupList.Button key={step} id={`menu-${step}`} onClick={() => onStep(step)}>
          {translate({ i18n }, rules[step].label)}
          {step === 'approve' ? '' : ' …'}
        </PopupList.Button>
      ))}
    </PopupList.ButtonGroup>
  );
}

/** The titles that will be published, by language. */
function PublicationSummary({ languages }: { languages: LanguageStates | undefined }) {
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
