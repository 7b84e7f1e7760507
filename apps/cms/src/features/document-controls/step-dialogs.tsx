'use client';

import type { Locale } from '@regionwebb/content/locales';
import { useDocumentInfo, useModal } from '@payloadcms/ui';
import type { LanguageStates } from '../publishing/language-state';
import { PlanDialog, planSlug } from './plan-dialog';
import { needsWords, StepDialog, stepSlug } from './step-dialog';
import type { TakeStep } from './use-workflow';
import type { Workflow } from './workflow-answer';

interface Props {
  languages: LanguageStates | undefined;
  locale: Locale;
  take: TakeStep;
  workflow: Workflow;
}

/** The open dialog, if one is: buttons in the panel, beside the form and in menus open them by their slugs. */
export function StepDialogs({ languages, locale, take, workflow }: Props) {
  const { id } = useDocumentInfo();
  const { isModalOpen } = useModal();
  return (
    <>
      {workflow[locale].steps.filter(needsWords).map((step) => {
        const slug = stepSlug(step, id);
        return isModalOpen(slug) ? (
          <StepDialog key={step} step={step} slug={slug} workflow={workflow} take={take} />
        ) : null;
      })}
      {isModalOpen(planSlug(id)) ? (
        <PlanDialog
          slug={planSlug(id)}
          languages={languages}
          locale={locale}
          take={take}
          workflow={workflow}
        />
      ) : null}
    </>
  );
}
