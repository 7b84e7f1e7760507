'use client';

import { useConfig, useModal, useSelection, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { translate } from '../../translations/translate';
import { InDialog } from './in-dialog';
import type { Named } from './read-references';
import { words } from './words';

interface Props {
  collection: string;
}

/** In the dialogs that ask before many documents are removed or unpublished: those that are in use. */
export function SelectionInUse({ collection }: Props) {
  const { i18n } = useTranslation();
  const { isModalOpen } = useModal();
  const { selectedIDs } = useSelection();
  const dialogs = ['confirm-delete-many-docs', `unpublish-${collection}`];
  const isAsking = dialogs.some((slug) => isModalOpen(slug));
  // All pages of the list are chosen by a query, and no id.
  const isAll = selectedIDs.length === 0;
  const used = useInUse(collection, isAsking && !isAll ? selectedIDs.join(',') : '');
  if (!isAsking || (!isAll && used === undefined)) return null;
  return (
    <InDialog dialogs={dialogs}>
      <p>{translate({ i18n }, isAll ? words.tooMany : sentence(used))}</p>
      {used && used.length > 0 && !isAll ? (
        <ul>
          {used.map(({ path, title }) => (
            <li key={path}>
              <a href={path}>{title ?? translate({ i18n }, words.unnamed)}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </InDialog>
  );
}

const sentence = (used: Named[] | null | undefined) => {
  if (!used) return words.unknown;
  return used.length > 0 ? words.someInUse : words.noneInUse;
};

/** Undefined until it is known, null where it cannot be read. */
function useInUse(collection: string, ids: string): Named[] | null | undefined {
  const { config } = useConfig();
  const [answered, setAnswered] = useState<{ to: string; documents: Named[] | null }>();
  const address = `${config.serverURL}${config.routes.api}/used-on/${collection}?ids=${ids}`;
  useEffect(() => {
    if (ids === '') return;
    void readInUse(address).then((documents) => setAnswered({ to: address, documents }));
  }, [address, ids]);
  return answered?.to === address ? answered.documents : undefined;
}

async function readInUse(address: string): Promise<Named[] | null> {
  const answer = await fetch(address, { credentials: 'include' }).catch(() => undefined);
  return answer?.ok ? (await answer.json()).documents : null;
}
