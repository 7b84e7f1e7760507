'use client';

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { translate } from '../../translations/translate';
import { words } from './words';

const versions = z.object({ docs: z.array(z.object({ id: z.coerce.string() })) });

/** A link to the comparison of the newest version with an earlier one. */
export function DifferenceLink({ version }: { version: string }) {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const [newest, setNewest] = useState<string>();
  const address = `${config.serverURL}${config.routes.api}/${collectionSlug}/versions`;
  useEffect(() => {
    const query = `where[parent][equals]=${id}&sort=-updatedAt&limit=1&depth=0&select[parent]=true`;
    void fetch(`${address}?${query}`, { credentials: 'include' })
      .then((answer) => answer.json())
      .then((body: unknown) => setNewest(versions.safeParse(body).data?.docs[0]?.id))
      .catch(() => setNewest(undefined));
  }, [address, id, lastUpdateTime]);
  if (newest === undefined || newest === version) return null;
  const view = `${config.routes.admin}/collections/${collectionSlug}/${id}/versions/${newest}`;
  return (
    <p>
      <a href={`${view}?versionFrom=${version}`}>{translate({ i18n }, words.difference)}</a>
    </p>
  );
}
