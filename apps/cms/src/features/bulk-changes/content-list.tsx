'use client';

import type { User } from '@regionwebb/content/payload-types';
import { DefaultListView, useAuth } from '@payloadcms/ui';
import type { ListViewClientProps } from 'payload';
import { mayChangeMany } from '../../access/roles';
import { ManyResult } from './many-result';

/** Payload's list, which offers to change many documents at once to those who may, and tells them how it went. */
export function ContentList(props: ListViewClientProps) {
  const { user } = useAuth<User>();
  const { BeforeListTable, collectionSlug } = props;
  if (!mayChangeMany(user, collectionSlug))
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
          <ManyResult collection={collectionSlug} />
          {BeforeListTable}
        </>
      }
    />
  );
}
