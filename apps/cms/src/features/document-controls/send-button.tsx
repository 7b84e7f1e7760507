'use client';

import { FormSubmit, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui';
import { translate } from '../../translations/translate';
import { steps } from '../workflow/steps';
import { stepSlug } from './step-dialog';
import { useWorkflow } from './use-workflow';

/** The main button of an author: opens the dialog that the panel in the sidebar has for sending. */
export function SendButton() {
  const { id } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { openModal } = useModal();
  const { workflow, locale } = useWorkflow();
  if (!id || !workflow?.[locale].steps.includes('send')) return null;
  return (
    <FormSubmit
      buttonId="action-send"
      onClick={() => openModal(stepSlug('send', id))}
      size="medium"
      type="button"
    >
      {translate({ i18n }, steps.send.label)}
    </FormSubmit>
  );
}
