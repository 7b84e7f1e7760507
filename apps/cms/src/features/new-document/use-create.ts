'use client';

import {
  useConfig,
  useDocumentDrawerContext,
  useLocale,
  useRouteTransition,
  useTranslation,
} from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { translate } from '../../translations/translate';
import { propertyOf } from '../../validation/unknown-values';
import { readReason } from '../save-errors/read-reason';

const FAILED = {
  sv: 'Det gick inte att spara just nu. Försök igen om en stund.',
  en: 'It could not be saved just now. Try again in a while.',
};

/** Stores a draft with a name, and opens it. */
export function useCreate(collection: string): {
  create: (data: Record<string, string>) => Promise<void>;
  isCreating: boolean;
  /** Why it was not stored; otherwise empty. */
  why: string;
} {
  const { config } = useConfig();
  const { code } = useLocale();
  const { i18n } = useTranslation();
  const { onSave } = useDocumentDrawerContext();
  const { startRouteTransition } = useRouteTransition();
  const router = useRouter();
  const [isCreating, setCreating] = useState(false);
  const [why, setWhy] = useState('');
  const { admin, api } = config.routes;
  const address = `${config.serverURL}${api}/${collection}?draft=true&depth=0&locale=${code}&fallback-locale=null`;

  const create = async (data: Record<string, string>) => {
    if (isCreating) return;
    setCreating(true);
    setWhy('');
    const answer = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json', 'accept-language': i18n.language },
      body: JSON.stringify(data),
    }).catch(() => undefined);
    const doc = answer?.ok ? propertyOf(await answer.json(), 'doc') : undefined;
    const id = propertyOf(doc, 'id');
    if (typeof id !== 'string') {
      setWhy((answer && (await readReason(answer))) || translate({ i18n }, FAILED));
      return setCreating(false);
    }
    if (onSave) return void onSave({ doc: { ...data, id }, operation: 'create', result: {} });
    startRouteTransition(() =>
      router.push(`${admin}/collections/${collection}/${id}?locale=${code}`),
    );
  };
  return { create, isCreating, why };
}
