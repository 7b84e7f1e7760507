'use client';

import { isLocale } from '@regionwebb/content/locales';
import { useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { translate } from '../../translations/translate';
import { readReason } from '../save-errors/read-reason';
import { type NotesOn, parseNotes } from './note';
import { words } from './words';

export interface NewNote {
  text: string;
  place?: string;
  mentions: string[];
}

/** Changes the notes; returns why it is refused. */
type Post = (
  path: '' | `/${string}/${'solve' | 'reopen'}`,
  body?: NewNote,
) => Promise<string | undefined>;

/** The notes on the open document, read again after each save; undefined until they are known. */
export function useNotes(): { notes: NotesOn | undefined; post: Post } {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const { code } = useLocale();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const [notes, setNotes] = useState<NotesOn>();
  const locale = isLocale(code) ? code : 'sv';
  const base = `${config.serverURL}${config.routes.api}/document-notes`;
  const address = id && collectionSlug ? `${base}/${collectionSlug}/${id}` : undefined;
  const headers = { 'content-type': 'application/json', 'accept-language': i18n.language };

  useEffect(() => {
    if (address === undefined) return undefined;
    const controller = new AbortController();
    void readNotes(`${address}?locale=${locale}`, i18n.language, controller.signal).then((read) => {
      if (!controller.signal.aborted) setNotes(read);
    });
    return () => controller.abort();
  }, [address, locale, lastUpdateTime, i18n.language]);

  const post: Post = async (path, body) => {
    const answer = await fetch(`${address}${path}?locale=${locale}`, {
      ...{ method: 'POST', credentials: 'include', headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }).catch(() => undefined);
    if (!answer?.ok)
      return (answer && (await readReason(answer))) || translate({ i18n }, words.failed);
    setNotes(parseNotes(await answer.json()));
    return undefined;
  };
  return { notes, post };
}

async function readNotes(
  address: string,
  language: string,
  signal: AbortSignal,
): Promise<NotesOn | undefined> {
  const answer = await fetch(address, {
    ...{ credentials: 'include', signal, headers: { 'accept-language': language } },
  }).catch(() => undefined);
  return answer?.ok ? parseNotes(await answer.json().catch(() => undefined)) : undefined;
}
