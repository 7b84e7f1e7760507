'use client';

import { isLocale, type Locale } from '@regionwebb/content/locales';
import { toast, useDocumentInfo, useForm, useLocale, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useTransition } from 'react';
import { translate } from '../../translations/translate';
import { useSaveFirst } from './use-save-first';
import { useWorkflowApi } from './use-workflow-api';
import { doneWords } from './words';
import type { Action, StepDetails, Workflow } from './workflow-answer';

/** The id of the element with the state of a text, which gets the focus when the button of a step is gone. */
export const stateId = (document: string | number | undefined): string =>
  `review-state-${document}`;

/**
 * Takes a step in the open language, or in others, with what is typed saved first. Announces that it is done, or returns
 * why it is not; no reason is one that the form shows.
 */
export type TakeStep = (
  action: Action,
  details?: StepDetails,
  locales?: readonly Locale[],
) => Promise<{ isDone: boolean; why?: string }>;

/** The review of the open document, undefined until it is known, and what takes a step in it. */
export function useWorkflow(): { workflow: Workflow | undefined; locale: Locale; take: TakeStep } {
  const { id } = useDocumentInfo();
  const { code } = useLocale();
  const { i18n } = useTranslation();
  const { setProcessing } = useForm();
  const router = useRouter();
  const saveFirst = useSaveFirst();
  const { workflow, post } = useWorkflowApi();
  const [isRefreshing, refresh] = useTransition();
  const isTaking = useRef(false);
  const locale = isLocale(code) ? code : 'sv';

  // Fields are read-only until the new version is in the form, which would overwrite what is typed.
  useEffect(
    () => (isRefreshing ? () => setProcessing(false) : undefined),
    [isRefreshing, setProcessing],
  );
  const takeIn: TakeStep = async (action, details = {}, locales = [locale]) => {
    const version = await saveFirst();
    if (version === undefined) return { isDone: false };
    setProcessing(true);
    let { seen } = version;
    for (const each of locales) {
      const answer = await post(action, each, { ...details, ...(seen ? { seen } : {}) });
      if (answer.why !== undefined) {
        setProcessing(false);
        return { isDone: false, why: answer.why };
      }
      seen = answer.seen ?? undefined;
    }
    toast.success(translate({ i18n }, doneWords[action]));
    refresh(() => router.refresh());
    focusWhenLost(stateId(id));
    return { isDone: true };
  };
  const take: TakeStep = async (...request) => {
    if (isTaking.current) return { isDone: false };
    isTaking.current = true;
    return takeIn(...request).finally(() => {
      isTaking.current = false;
    });
  };
  return { workflow, locale, take };
}

/** After the button of a step has gone. */
const focusWhenLost = (id: string) =>
  setTimeout(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) document.getElementById(id)?.focus();
  });
