'use client';

import { useConfig, useTranslation } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { locales } from '@regionwebb/content/locales';
import { translate } from '../../translations/translate';
import { readReason } from '../save-errors/read-reason';
import { closings, type Step, stepNames } from './states';

const possible = z.object({ possible: z.boolean(), why: z.string().optional() });
const named = z.object({ id: z.string(), name: z.string() });

/** What the admin reads of the answer of `GET /api/comments/<id>/steps`. */
const handling = z.object({
  updatedAt: z.string(),
  diaryNumber: z.string().nullable(),
  secrecy: z.boolean(),
  steps: z.record(z.enum(stepNames.map(({ value }) => value)), possible),
  closings: z.record(z.enum(closings.map(({ value }) => value)), possible),
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
const notRead = {
  sv: 'Det gick inte att hämta vad som kan göras. Ladda om sidan.',
  en: 'What can be done could not be read. Reload the page.',
};

/** Takes a step with the comment; whether it was taken. */
export type TakeStep = (step: Step, input: Record<string, unknown>) => Promise<boolean>;

interface HandlingNow {
  /** Undefined until it is known. */
  handling: Handling | undefined;
  /** Why the last step was refused. */
  why: string | undefined;
  take: TakeStep;
}

/** What can be done with a comment, by its id, and how it is done. */
export function useHandling(id: string): HandlingNow {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const [now, setNow] = useState<Handling>();
  const [why, setWhy] = useState<string>();
  const isTaking = useRef(false);
  const address = `${config.serverURL}${config.routes.api}/comments/${encodeURIComponent(id)}/steps`;
  const { language } = i18n;

  useEffect(() => {
    const controller = new AbortController();
    void readHandling(address, { language, signal: controller.signal }).then((read) => {
      if (controller.signal.aborted) return;
      setNow(read);
      setWhy(read ? undefined : translate({ i18n: { language } }, notRead));
    });
    return () => controller.abort();
  }, [address, language]);

  const take: TakeStep = async (step, input) => {
    // A second click before the answer.
    if (isTaking.current) return false;
    isTaking.current = true;
    const answer = await fetch(`${address}/${step}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ ...input, seen: now?.updatedAt }),
    }).catch(() => undefined);
    isTaking.current = false;
    if (!answer?.ok) {
      setWhy((answer && (await readReason(answer))) || translate({ i18n }, failed));
      return false;
    }
    setNow(handling.safeParse(await answer.json().catch(() => undefined)).data);
    setWhy(undefined);
    return true;
  };
  return { handling: now, why, take };
}

async function readHandling(
  address: string,
  { language, signal }: { language: string; signal: AbortSignal },
): Promise<Handling | undefined> {
  try {
    const headers = { 'accept-language': language };
    const answer = await fetch(address, { credentials: 'include', headers, signal });
    return handling.safeParse(await answer.json()).data;
  } catch {
    return undefined;
  }
}
