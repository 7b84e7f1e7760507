'use client';

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { translate } from '../../translations/translate';
import { states } from '../workflow/states';
import type { ContactSheet } from './contact-sheet';
import { packageStates } from './states';
import { words } from './words';

const text = z.string().nullable();

const sheet = z.object({
  id: z.string(),
  title: z.string(),
  state: z.enum(packageStates.map(({ value }) => value)),
  publishAt: text,
  publishedAt: text,
  approvedName: text,
  approvedAt: text,
  plannedName: text,
  reason: text,
  mayDecide: z.boolean(),
  items: z.array(
    z.object({
      item: z.string(),
      collection: text,
      id: text,
      language: z.enum(['sv', 'en']),
      title: text,
      state: z.enum(states.map(({ value }) => value)).nullable(),
      isApproved: z.boolean(),
      cancelled: text,
      writtenName: text,
      updatedAt: text,
    }),
  ),
}) satisfies z.ZodType<ContactSheet>;

const refusal = z.object({
  errors: z.array(z.object({ message: z.string() })).min(1),
  refused: z
    .array(z.object({ item: z.string(), title: text, why: z.string() }))
    .optional()
    .transform((refused) => refused ?? []),
  out: z
    .array(z.string())
    .optional()
    .transform((out) => out ?? []),
});

/** Why a step was not taken: with each text that held it back, and what went out before it. */
export interface Refused {
  message: string;
  refused: { item: string; title: string | null; why: string }[];
  out: string[];
}

type SheetStep = 'publish' | 'plan' | 'unplan';

interface SheetApi {
  /** Undefined until it is read; null where it cannot be. */
  read: ContactSheet | null | undefined;
  /** Takes a step with the texts as they were read; returns why it was refused. */
  take: (step: SheetStep) => Promise<Refused | undefined>;
}

/** The contact sheet of the open package, read again after each save and step. */
export function useContactSheet(): SheetApi {
  const { id, lastUpdateTime } = useDocumentInfo();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const [read, setRead] = useState<ContactSheet | null>();
  const [steps, setSteps] = useState(0);
  const address = `${config.serverURL}${config.routes.api}/packages/${id}`;

  useEffect(() => {
    if (!id) return undefined;
    const controller = new AbortController();
    void readSheet(address, controller.signal).then((answer) => {
      if (!controller.signal.aborted) setRead(answer);
    });
    return () => controller.abort();
  }, [address, id, lastUpdateTime, steps]);

  const take = async (step: SheetStep) => {
    const seen = read?.items.flatMap(({ item, updatedAt }) =>
      updatedAt === null ? [] : [{ item, updatedAt }],
    );
    const answer = await fetch(`${address}/${step}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json', 'accept-language': i18n.language },
      body: JSON.stringify(step === 'unplan' ? {} : { seen }),
    }).catch(() => undefined);
    setSteps((count) => count + 1);
    if (answer?.ok) return undefined;
    const { data } = refusal.safeParse(await answer?.json().catch(() => undefined));
    const [error] = data?.errors ?? [];
    const message = error?.message ?? translate({ i18n }, words.failed);
    return { message, refused: data?.refused ?? [], out: data?.out ?? [] };
  };
  return { read, take };
}

async function readSheet(address: string, signal: AbortSignal): Promise<ContactSheet | null> {
  const answer = await fetch(`${address}/contact-sheet`, { credentials: 'include', signal }).catch(
    () => undefined,
  );
  const body: unknown = answer?.ok ? await answer.json().catch(() => undefined) : undefined;
  return sheet.safeParse(body).data ?? null;
}
