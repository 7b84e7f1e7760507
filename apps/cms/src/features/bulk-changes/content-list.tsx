'use client';

import type { User } from '@regionwebb/content/payload-types';
import { DefaultListView, useAuth } from '@payloadcms/ui';
import type { ListViewClientProps } from 'payload';
import { mayChangeInBulk } from '../../access/roles';
import { isTracked } from '../references/tracked';
import { SelectionInUse } from '../references/selection-in-use';
import { BulkResult } from './bulk-result';

/** Payload's list, with bulk changes only for users who may make them, and with their results. */
export function ContentList(props: ListViewClientProps) {
  const { user } = useAuth<User>();
  const { BeforeListTable, collectionSlug } = props;
  if (!mayChangeInBulk(user, collectionSlug))
    return (
      <div className="list-without-selection">
        <DefaultListView {...props} disableBulkDelete disableBulkEdit />
      </div>
    );
  return (
    <DefaultListView
      {...props}
      BeforeListTable={
        <>
          <BulkResult collection={collectionSlug} />
          {isTracked(collectionSlug) ? <SelectionInUse collection={collectionSlug} /> : null}
          {BeforeListTable}
        </>
      }
    />
  );
}
