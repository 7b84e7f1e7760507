'use client';

import { useListQuery, useTranslation } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { z } from 'zod';
import { translate } from '../../translations/translate';
import { SwedishDatePicker } from './swedish-date-picker';

const where = z.object({
  or: z.array(z.object({ and: z.array(z.record(z.string(), z.record(z.string(), z.unknown()))) })),
});

interface Place {
  or: number;
  and: number;
}

const words = {
  value: { sv: 'Tid (svensk tid)', en: 'Time (Swedish time)' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
};

/**
 * The value of a filter on a date with a time, in Swedish time. Payload gives a filter neither its value nor a way to change
 * it, so it finds its condition in the query of the list, by its place among the conditions.
 */
export function DateTimeFilter() {
  const { i18n } = useTranslation();
  const { query, handleWhereChange } = useListQuery();
  const box = useRef<HTMLDivElement>(null);
  const label = useId();
  const [place, setPlace] = useState<Place>();
  const { or, and } = place ?? {};
  useEffect(() => {
    const now = placeOf(box.current);
    setPlace((before) => (before && before.or === now.or && before.and === now.and ? before : now));
  }, [or, and, query.where]);

  const conditions = where.safeParse(query.where).data?.or ?? [];
  const condition = place && conditions[place.or]?.and[place.and];
  const [name = '', compared = {}] = Object.entries(condition ?? {})[0] ?? [];
  const [operator = 'equals', value] = Object.entries(compared)[0] ?? [];
  const change = (changed: string | undefined) => {
    if (!place || name === '') return;
    const next = structuredClone(conditions);
    const row = next[place.or]?.and;
    if (row) row[place.and] = { [name]: { [operator]: changed } };
    void handleWhereChange?.({ or: next });
  };
  return (
    <div ref={box}>
      <span className="swedish-clock__name" id={label}>
        {translate({ i18n }, words.value)}
      </span>
      {operator === 'exists' ? (
        <select
          aria-labelledby={label}
          value={answerIn(value)}
          onChange={({ target }) => change(target.value || undefined)}
        >
          <option value="">–</option>
          <option value="true">{translate({ i18n }, words.yes)}</option>
          <option value="false">{translate({ i18n }, words.no)}</option>
        </select>
      ) : (
        <SwedishDatePicker
          labelledBy={label}
          value={typeof value === 'string' && value !== '' ? value : undefined}
          onChange={(time) => change(time?.toISOString())}
        />
      )}
    </div>
  );
}

/** What the filter `exists` compares with. */
const answerIn = (value: unknown): string =>
  value === undefined ? '' : String(value === true || value === 'true');

const placeOf = (element: Element | null): Place => ({
  or: indexOf(element?.closest('.where-builder__or-filters > li')),
  and: indexOf(element?.closest('.where-builder__and-filters > li')),
});

const indexOf = (item: Element | null | undefined): number =>
  item ? [...(item.parentElement?.children ?? [])].indexOf(item) : -1;
