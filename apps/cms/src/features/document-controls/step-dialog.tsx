'use client';

import { Button, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { translate, type Words } from '../../translations/translate';
import { Dialog } from '../dialog/dialog';
import { LongText } from '../dialog/long-text';
import { type Step, steps } from '../workflow/steps';
import { stateId, type TakeStep } from './use-workflow';
import { words } from './words';
import type { Workflow } from './workflow-answer';

export type StepInWords = 'send' | 'assign' | 'return' | 'remind' | 'publish-urgently';

/** The most characters of a reason or a message. */
const MAX_REASON = 2000;

const asks: Record<StepInWords, { text?: Words; isRequired?: boolean; hasReviewer?: boolean }> = {
  send: { text: words.message, hasReviewer: true },
  assign: { hasReviewer: true },
  return: { text: words.returnReason, isRequired: true },
  remind: { text: words.reminder },
  'publish-urgently': { text: words.urgentReason, isRequired: true },
};

/** Whether a step is taken in a dialog. */
export const needsWords = (step: Step): step is StepInWords => step in asks;

/** The name of the dialog of a step, for `useModal`. */
export const stepSlug = (step: StepInWords, id: string | number | undefined): string =>
  `review-${step}-${id}`;

interface Props {
  step: StepInWords;
  slug: string;
  workflow: Workflow;
  take: TakeStep;
}

/** Asks for what a step needs. What is typed stays where the step is refused. */
export function StepDialog({ step, slug, workflow, take }: Props) {
  const { i18n } = useTranslation();
  const { id } = useDocumentInfo();
  const { closeModal } = useModal();
  const [reason, setReason] = useState('');
  const [reviewer, setReviewer] = useState('');
  const [why, setWhy] = useState<string>();
  const { text, isRequired, hasReviewer } = asks[step];

  const confirm = async () => {
    if (isRequired && reason.trim() === '') return setWhy(translate({ i18n }, words.noReason));
    if (step === 'assign' && !reviewer) return setWhy(translate({ i18n }, words.noReviewer));
    const done = await take(step, {
      ...(text && reason.trim() ? { reason: reason.trim() } : {}),
      ...(reviewer ? { reviewer } : {}),
    });
    return done.isDone || done.why === undefined ? closeModal(slug) : setWhy(done.why);
  };
  return (
    <Dialog
      slug={slug}
      heading={translate({ i18n }, steps[step].label)}
      returnTo={`#${stateId(id)}`}
      actions={
        <Button margin={false} onClick={() => void confirm()}>
          {translate({ i18n }, steps[step].label)}
        </Button>
      }
    >
      {hasReviewer ? (
        <ReviewerChoice
          reviewers={workflow.reviewers}
          isOptional={step === 'send'}
          chosen={reviewer}
          onChange={setReviewer}
        />
      ) : null}
      {text ? (
        <LongText
          label={translate({ i18n }, text)}
          longest={MAX_REASON}
          isRequired={isRequired === true}
          value={reason}
          onChange={setReason}
        />
      ) : null}
      <p role="alert">{why}</p>
    </Dialog>
  );
}

interface ReviewerProps {
  reviewers: Workflow['reviewers'];
  isOptional: boolean;
  chosen: string;
  onChange: (id: string) => void;
}

function ReviewerChoice({ reviewers, isOptional, chosen, onChange }: ReviewerProps) {
  const { i18n } = useTranslation();
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{translate({ i18n }, words.reviewer)}</label>
      <select id={id} value={chosen} onChange={({ target }) => onChange(target.value)}>
        <option value="">{isOptional ? translate({ i18n }, words.anyReviewer) : '–'}</option>
        {reviewers.map(({ id: user, name }) => (
          <option key={user} value={user}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
