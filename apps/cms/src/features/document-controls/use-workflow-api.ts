'use client';

import type { Locale } from '@regionwebb/content/locales';
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { translate } from '../../translations/translate';
import { readReason } from '../save-errors/read-reason';
import { words } from './words';
import { type Action, parseWorkflow, type StepDetails, type Workflow } from './workflow-answer';

/** Asks the API for an action; returns why it is refused, or when the version that it makes was saved. */
type Post = (
  action: Action,
  locale: Locale,
  details: StepDetails,
) => Promise<{ why?: string; seen?: string | null | undefined }>;

/**
 * The review of the open document, read again after each save and refusal, and undefined until it is known. What was read
 * before a step was answered is older than the answer.
 */
export function useWorkflowApi(): { workflow: Workflow | undefined; post: Post } {
  const { id, collectionSlug, lastUpdateTime, unpublishedVersionCount } = useDocumentInfo();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const [workflow, setWorkflow] = useState<Workflow>();
  const [refusals, setRefusals] = useState(0);
  const posts = useRef(0);
  const api = `${config.serverURL}${config.routes.api}`;
  const address = id && collectionSlug ? `${api}/workflow/${collectionSlug}/${id}` : undefined;

  useEffect(() => {
    if (address === undefined) return undefined;
    const controller = new AbortController();
    const before = posts.current;
    void readWorkflow(address, controller.signal).then((read) => {
      if (read && !controller.signal.aborted && posts.current === before) setWorkflow(read);
    });
    return () => controller.abort();
  }, [address, lastUpdateTime, unpublishedVersionCount, refusals]);

  const post: Post = async (action, locale, details) => {
    posts.current += 1;
    const answer = await fetch(`${address}/${action}?locale=${locale}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json', 'accept-language': i18n.language },
      body: JSON.stringify(details),
    }).catch(() => undefined);
    posts.current += 1;
    if (!answer?.ok) {
      setRefusals((count) => count + 1);
      return { why: (answer && (await readReason(answer))) || translate({ i18n }, words.failed) };
    }
    const after = parseWorkflow(await answer.json());
    if (after) setWorkflow(after);
    return { seen: after?.updatedAt };
  };
  return { workflow, post };
}

async function readWorkflow(address: string, signal: AbortSignal): Promise<Workflow | undefined> {
  const answer = await fetch(address, { credentials: 'include', signal }).catch(() => undefined);
  return answer?.ok ? parseWorkflow(await answer.json().catch(() => undefined)) : undefined;
}
