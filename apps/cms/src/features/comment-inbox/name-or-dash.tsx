'use client';

import { useListRelationships } from '@payloadcms/ui';
import { useEffect } from 'react';
import { propertyOf } from '../../validation/unknown-values';

interface Props {
  id: string | undefined;
  of: 'functions' | 'users';
}

/** The name of what a cell refers to, which Payload reads for all rows at once; a dash where it refers to nothing. */
export function NameOrDash({ id, of }: Props) {
  const { documents, getRelationships } = useListRelationships();
  useEffect(() => {
    if (id) getRelationships([{ relationTo: of, value: id }]);
  }, [id, of, getRelationships]);
  const name = id && propertyOf(documents[of]?.[id], 'name');
  return <span>{typeof name === 'string' && name ? name : '–'}</span>;
}
