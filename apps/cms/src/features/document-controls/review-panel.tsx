'use client';

import { Button, toast, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui';
import { type ReactNode, useId } from 'react';
import { translate } from '../../translations/translate';
import { useLanguages } from '../publishing/use-languages';
import { inLanguage } from '../publishing/words';
import type { Reminder } from '../workflow/reminders';
import { type Review, states } from '../workflow/states';
import { type Step, steps } from '../workflow/steps';
import { DifferenceLink } from './difference-link';
import { isInAny, planSlug } from './plan-dialog';
import { reviewLines } from './review-lines';
import { needsWords, stepSlug } from './step-dialog';
import { StepDialogs } from './step-dialogs';
import { stateId, type TakeStep, useWorkflow } from './use-workflow';
import { words } from './words';

/** Where the text is in its review in the open language, and what the user may do, in the sidebar. */
export function ReviewPanel() {
  const { id, isTrashed } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { workflow, locale, take } = useWorkflow();
  const { languages } = useLanguages();
  const heading = useId();
  if (!id || !workflow) return null;

  const { review, reminder, steps: possible } = workflow[locale];
  return (
    <section className="field-type review-panel" aria-labelledby={heading}>
      <h2 className="field-label" id={heading}>
        {translate({ i18n }, words.review)} {translate({ i18n }, inLanguage[locale])}
      </h2>
      <ReviewState review={review} reminder={reminder} />
      {review.cancelledAt && review.version ? <DifferenceLink version={review.version} /> : null}
      {isTrashed ? null : (
        <StepButtons possible={possible} isPublished={isInAny(languages)} take={take} />
      )}
      <StepDialogs languages={languages} locale={locale} take={take} workflow={workflow} />
    </section>
  );
}

interface StepsProps {
  possible: Step[];
  /** Whether it is, in a language. */
  isPublished: boolean;
  take: TakeStep;
}

/** A button for each step that is possible. */
function StepButtons({ possible, isPublished, take }: StepsProps) {
  const { id, hasPublishPermission } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { openModal } = useModal();
  const canUnpublish = hasPublishPermission && isPublished && !possible.includes('plan');
  const choose = async (step: Step) => {
    if (needsWords(step)) return openModal(stepSlug(step, id));
    if (step === 'plan') return openModal(planSlug(id));
    const { why } = await take(step);
    return why && toast.error(why);
  };
  return (
    <ul className="review-panel__steps">
      {possible
        // The main button of an author sends the text.
        .filter((step) => step !== 'send' || hasPublishPermission)
        .map((step) => (
          <li key={step}>
            <StepButton onClick={() => void choose(step)}>
              {translate({ i18n }, steps[step].label)}
              {needsWords(step) || step === 'plan' ? ' …' : ''}
            </StepButton>
          </li>
        ))}
      {canUnpublish ? (
        <li>
          <StepButton onClick={() => openModal(planSlug(id))}>
            {translate({ i18n }, words.planUnpublication)} …
          </StepButton>
        </li>
      ) : null}
    </ul>
  );
}

function StepButton({ children, onClick }: { children: ReactNode; onClick: () => void }) {
  return (
    <Button buttonStyle="secondary" margin={false} size="small" onClick={onClick}>
      {children}
    </Button>
  );
}

/** The state, and what has been done. */
function ReviewState({ review, reminder }: { review: Review; reminder: Reminder | null }) {
  const { id } = useDocumentInfo();
  const { i18n } = useTranslation();
  const state = states.find(({ value }) => value === review.state);
  return (
    <>
      <p id={stateId(id)} tabIndex={-1}>
        <strong>{state ? translate({ i18n }, state.label) : null}</strong>
      </p>
      {reviewLines(review, reminder).map(({ kind, words: line }, place) => {
        const text = translate({ i18n }, line);
        // A reminder may say what the message said.
        const key = `${place} ${text}`;
        if (kind === 'quotation') return <blockquote key={key}>{text}</blockquote>;
        return (
          <p key={key} className={kind === 'warning' ? 'review-panel__warning' : undefined}>
            {text}
          </p>
        );
      })}
    </>
  );
}
