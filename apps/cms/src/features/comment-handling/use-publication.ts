'use client';

import { useConfig, useTranslation } from '@payloadcms/ui';
import { type RefObject, useState } from 'react';
import { z } from 'zod';
import { translate, type Words } from '../../translations/translate';

const refused = z.object({
  errors: z.tuple([
    z.object({
      message: z.string(),
      data: z
        .object({
          field: z.enum(['question', 'answer']).optional(),
          start: z.number().optional(),
          end: z.number().optional(),
          isDoubt: z.boolean().optional(),
        })
        .nullish()
        .catch(undefined),
    }),
  ]),
});

interface Refusal {
  message: string;
  /** Whether it can be published once it is confirmed. */
  isDoubt: boolean;
}

const failed: Words = { sv: 'Det gick inte. Försök igen.', en: 'It did not work. Try again.' };

interface Publication {
  /** The id of the comment. */
  comment: string;
  /** The `updatedAt` of the comment that the user has read. */
  seen: string;
  form: RefObject<HTMLElement | null>;
}

/**
 * Publishes a comment with its answer. After that the page is loaded anew; a refusal names the place in a text, which is
 * selected.
 */
export function usePublication({ comment, seen, form }: Publication) {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const [refusal, setRefusal] = useState<Refusal>();

  const publish = async (input: object) => {
    const address = `${config.serverURL}${config.routes.api}/comments/${encodeURIComponent(comment)}/steps/publish`;
    const answer = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json', 'accept-language': i18n.language },
      body: JSON.stringify({ ...input, seen }),
    }).catch(() => undefined);
    if (answer?.ok) return window.location.reload();
    const body: unknown = await answer?.json().catch(() => undefined);
    const [error] = refused.safeParse(body).data?.errors ?? [];
    const { field, start, end, isDoubt = false } = error?.data ?? {};
    setRefusal({ message: error?.message ?? translate({ i18n }, failed), isDoubt });
    const text = field && form.current?.querySelector(`[data-text="${field}"] textarea`);
    if (!(text instanceof HTMLTextAreaElement)) return undefined;
    text.focus();
    if (start !== undefined && end !== undefined) text.setSelectionRange(start, end);
    return undefined;
  };
  return { refusal, publish };
}
