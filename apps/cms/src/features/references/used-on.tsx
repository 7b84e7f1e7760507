'use client';

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { translate } from '../../translations/translate';
import { InDialog } from './in-dialog';
import type { UsedOn as Uses } from './read-references';
import { UseList } from './use-list';
import { words } from './words';

/** What uses the open document, in the sidebar, and in the dialogs that ask before it is unpublished or removed. */
export function UsedOn() {
  const { id, collectionSlug } = useDocumentInfo();
  const { i18n } = useTranslation();
  const used = useUsedOn();
  if (!id || !collectionSlug || used === undefined) return null;
  const dialogs = ['delete', 'perma-delete', 'confirm-un-publish', 'unpublish-language'];
  return (
    <div className="field-type used-on">
      <p className="field-label">{translate({ i18n }, words.usedOn)}</p>
      {used === null || used.total === 0 ? (
        <p>{translate({ i18n }, used === null ? words.unknown : words.notUsed)}</p>
      ) : (
        <>
          <UseList {...used} />
          <InDialog dialogs={dialogs.map((name) => `${name}-${id}`)}>
            <p>{translate({ i18n }, words.before)}</p>
            <UseList {...used} />
          </InDialog>
        </>
      )}
    </div>
  );
}

/** Undefined until it is known, null where it cannot be read. */
function useUsedOn(): Uses | null | undefined {
  const { id, collectionSlug } = useDocumentInfo();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const [used, setUsed] = useState<Uses | null>();
  const address =
    id && collectionSlug
      ? `${config.serverURL}${config.routes.api}/used-on/${collectionSlug}/${id}`
      : undefined;
  useEffect(() => {
    if (address === undefined) return undefined;
    const read = () => void readUses(address, i18n.language).then(setUsed);
    read();
    // The user comes back from where it was used.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [address, i18n.language]);
  return used;
}

async function readUses(address: string, language: string): Promise<Uses | null> {
  const headers = { 'accept-language': language };
  const answer = await fetch(address, { credentials: 'include', headers }).catch(() => undefined);
  return answer?.ok ? answer.json() : null;
}
