'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { LanguageStates } from './language-state';

/** The publication status of the open document, read again after each save; undefined until it is known. */
export function useLanguages(): {
  languages: LanguageStates | undefined;
  refresh: () => Promise<void>;
} {
  const { id, collectionSlug, lastUpdateTime, unpublishedVersionCount } = useDocumentInfo();
  const { config } = useConfig();
  const [languages, setLanguages] = useState<LanguageStates>();
  const address =
    id && collectionSlug
      ? `${config.serverURL}${config.routes.api}/languages/${collectionSlug}/${id}`
      : undefined;

  useEffect(() => {
    if (address !== undefined) void readStates(address).then(setLanguages);
  }, [address, lastUpdateTime, unpublishedVersionCount]);
  const refresh = useCallback(async () => {
    if (address !== undefined) setLanguages(await readStates(address));
  }, [address]);
  return { languages, refresh };
}

async function readStates(address: string): Promise<LanguageStates | undefined> {
  const answer = await fetch(address, { credentials: 'include' }).catch(() => undefined);
  return answer?.ok ? answer.json() : undefined;
}
