'use client';

import { useRowLabel } from '@payloadcms/ui';

/** Names a folded row after the words in one of its fields. */
export function TermsRowLabel({ field }: { field: string }) {
  const { data, rowNumber } = useRowLabel<Record<string, unknown> | undefined>();
  const terms: unknown = data?.[field];
  const text = Array.isArray(terms) ? terms.join(', ') : '';
  return <span>{text || String((rowNumber ?? 0) + 1)}</span>;
}
