'use client';

import { useRowLabel } from '@payloadcms/ui';

interface Row {
  label?: unknown;
  title?: unknown;
  heading?: unknown;
  description?: unknown;
}

/** The label of a collapsed row, from its first text. */
export function RowLabel({ kind }: { kind: string }) {
  const { data, rowNumber } = useRowLabel<Row | undefined>();
  const texts = [data?.label, data?.title, data?.heading, data?.description];
  const text = texts.find((each): each is string => typeof each === 'string' && each.trim() !== '');
  return <span>{text ?? `${kind} ${(rowNumber ?? 0) + 1}`}</span>;
}

/** The label of a collapsed row, from a list of words in one of its fields. */
export function TermsRowLabel({ field }: { field: string }) {
  const { data, rowNumber } = useRowLabel<Record<string, unknown> | undefined>();
  const terms: unknown = data?.[field];
  const text = Array.isArray(terms) ? terms.join(', ') : '';
  return <span>{text || String((rowNumber ?? 0) + 1)}</span>;
}
