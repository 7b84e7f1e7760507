'use client';

import { Button, useConfig, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { type ReactNode, type SubmitEvent, useRef, useState } from 'react';
import { z } from 'zod';
import { translate, type Words } from '../../translations/translate';
import { closings } from '../comment-handling/states';
import { readReason } from '../save-errors/read-reason';

const answer = z.object({
  results: z.array(z.object({ id: z.string(), done: z.boolean(), why: z.string().optional() })),
});

type Results = z.infer<typeof answer>['results'];

const words = {
  heading: { sv: 'Avsluta de markerade', en: 'Close the selected' },
  all: { sv: 'Markera alla på sidan', en: 'Select all on the page' },
  as: { sv: 'Avsluta som', en: 'Close as' },
  reason: { sv: 'Skäl', en: 'Reason' },
  close: { sv: 'Avsluta', en: 'Close' },
  nothing: { sv: 'Markera de kommentarer som ska avslutas.', en: 'Select the comments to close.' },
  closed: { sv: 'avslutad', en: 'closed' },
  failed: { sv: 'Det gick inte. Försök igen.', en: 'It did not work. Try again.' },
} satisfies Record<string, Words>;

interface Props {
  /** The numbers of the comments in the list, by their ids. */
  receipts: Record<string, string>;
  isOffered: boolean;
  /** The list, with its checkboxes. */
  children: ReactNode;
}

/** Closes the selected comments as duplicates or spam with one decision, and tells the result of each. */
export function BulkForm({ receipts, isOffered, children }: Props) {
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const router = useRouter();
  const [why, setWhy] = useState<string>();
  const [told, setTold] = useState<string[]>([]);
  const isSending = useRef(false);

  const close = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    const ids = data.getAll('id');
    if (ids.length === 0) return setWhy(translate({ i18n }, words.nothing));
    const input = { ids, as: data.get('as'), reason: data.get('reason') };
    const results = await closeMany(
      `${config.routes.api}/comments/close-many`,
      i18n.language,
      input,
    );
    if (typeof results === 'string') return setWhy(results || translate({ i18n }, words.failed));
    setWhy(undefined);
    const closed = translate({ i18n }, words.closed);
    setTold(results.map(({ id, why: not }) => `${receipts[id] ?? id}: ${not ?? closed}`));
    form.reset();
    return router.refresh();
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSending.current) return;
    isSending.current = true;
    void close(event.currentTarget).finally(() => (isSending.current = false));
  };
  return (
    <form onSubmit={submit}>
      {children}
      {isOffered && <Decision />}
      <p role="alert">{why}</p>
      <div role="status">
        {told.length > 0 && (
          <ul className="inbox__results">
            {told.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
    </form>
  );
}

function Decision() {
  const { i18n } = useTranslation();
  const choices = closings.filter(({ value }) => value !== 'handled');
  return (
    <fieldset className="inbox__bulk">
      <legend>{translate({ i18n }, words.heading)}</legend>
      <label>
        <input
          type="checkbox"
          onChange={({ target }) => {
            for (const box of target.form?.querySelectorAll<HTMLInputElement>('[name=id]') ?? [])
              box.checked = target.checked;
          }}
        />
        {translate({ i18n }, words.all)}
      </label>
      <label>
        {translate({ i18n }, words.as)}
        <select name="as">
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {translate({ i18n }, label)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {translate({ i18n }, words.reason)}
        <input name="reason" maxLength={2000} />
      </label>
      <Button type="submit" size="small" margin={false}>
        {translate({ i18n }, words.close)}
      </Button>
    </fieldset>
  );
}

/** The result of each comment, or why all are refused. */
async function closeMany(
  address: string,
  language: string,
  input: object,
): Promise<Results | string> {
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify(input),
  }).catch(() => undefined);
  if (!response?.ok) return response ? readReason(response) : '';
  return answer.safeParse(await response.json().catch(() => undefined)).data?.results ?? '';
}
