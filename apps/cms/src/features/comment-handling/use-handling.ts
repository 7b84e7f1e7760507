'use client';

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { locales } from '@regionwebb/content/locales';
import { translate } from '../../translations/translate';
import { readReason } from '../save-errors/read-reason';
import type { Step } from './states';

const possible = z.object({ possible: z.boolean(), why: z.string().optional() });
const named = z.object({ id: z.string(), name: z.string() });

/** What the admin reads of the answer of `GET /api/comments/<id>/steps`. */
const handling = z.object({
  updatedAt: z.string(),
  diaryNumber: z.string().nullable(),
  secrecy: z.boolean(),
  steps: z.object({
    take: possible,
    assign: possible,
    answer: possible,
    close: possible,
    reopen: possible,
    quarantine: possible,
    release: possible,
    note: possible,
    reveal: possible,
    tie: possible,
    untie: possible,
    register: possible,
    publish: possible,
    unpublish: possible,
  }),
  closings: z.object({ handled: possible, duplicate: possible, spam: possible }),
  publication: z
    .object({ question: z.string(), answer: z.string(), language: z.enum(locales) })
    .nullable(),
  functions: z.array(named.extend({ members: z.array(named) })),
  registrars: z.array(named),
  templates: z.array(named.extend({ text: z.string() })),
  versions: z.array(z.object({ id: z.string(), at: z.string(), by: z.string().nullable() })),
  revealed: z.string().optional(),
});

export type Handling = z.infer<typeof handling>;

const failed = { sv: 'Det gick inte. Försök igen.', en: 'It did not work. Try again.' };

/** Takes a step with the open comment. */
export type TakeStep = (step: Step, input: Record<string, unknown>) => Promise<void>;

interface HandlingNow {
  handling: Handling | undefined;
  /** Why the last step was refused. */
  why: string | undefined;
  take: TakeStep;
}

/**
 * What can be done with the open comment; undefined until it is known. After a step the page is loaded anew, but for the one
 * that shows the original, which is in the answer only.
 */
export function useHandling(): HandlingNow {
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const [now, setNow] = useState<Handling>();
  const [why, setWhy] = useState<string>();
  const address = `${config.serverURL}${config.routes.api}/comments/${id}/steps`;
  const { language } = i18n;

  useEffect(() => {
    const controller = new AbortController();
    const headers = { 'accept-language': language };
    void fetch(address, { credentials: 'include', headers, signal: controller.signal })
      .then((answer) => answer.json())
      .then((body: unknown) => setNow(handling.safeParse(body).data))
      .catch(() => undefined);
    return () => controller.abort();
  }, [address, language]);

  const take: TakeStep = async (step, input) => {
    const answer = await fetch(`${address}/${step}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ ...input, seen: now?.updatedAt }),
    }).catch(() => undefined);
    if (!answer?.ok)
      return setWhy((answer && (await readReason(answer))) || translate({ i18n }, failed));
    if (step !== 'reveal') return window.location.reload();
    setNow(handling.safeParse(await answer.json()).data);
    return setWhy(undefined);
  };
  return { handling: now, why, take };
}
