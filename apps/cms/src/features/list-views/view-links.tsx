'use client';

import { useListDrawerContext, useTranslation } from '@payloadcms/ui';
import { useRouter, useSearchParams } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { translate } from '../../translations/translate';

export interface ViewLink {
  name: string;
  label: string;
  /** The parameters of its address; none for all documents. */
  parameters: [string, string][];
}

interface Views {
  collection: string;
  views: ViewLink[];
}

/** Links to views of a list; the one that is shown is marked. Not in a drawer, which has a list of its own. */
export function ViewLinks({ collection, views }: Views) {
  const { i18n } = useTranslation();
  const { isInDrawer } = useListDrawerContext();
  return isInDrawer ? null : (
    <nav
      className="list-views"
      aria-label={translate({ i18n }, { sv: 'Färdiga urval', en: 'Ready-made views' })}
    >
      <Links collection={collection} views={views} />
    </nav>
  );
}

function Links({ collection, views }: Views) {
  const shown = useSearchParams();
  useKeptFilter(collection, shown);
  const conditions = [...shown].filter(([name]) => name.startsWith('where'));
  const isShown = ({ parameters }: ViewLink) =>
    parameters.length === conditions.length &&
    parameters.every(([name, value]) => shown.get(name) === value);
  return (
    <ul>
      {/* The page is loaded anew: Payload's list would keep the conditions of the view before. */}
      {views.map((view) => (
        <li key={view.name}>
          <a href={hrefOf(view)} aria-current={isShown(view) ? 'true' : undefined}>
            {view.label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Says that no filter is wanted, not even the last one. */
const UNFILTERED = 'view';

const hrefOf = ({ name, parameters }: ViewLink): string =>
  `?${new URLSearchParams(parameters.length > 0 ? parameters : [[UNFILTERED, name]])}`;

/**
 * Keeps what a list was filtered and searched by until the browser is closed: a list that is opened without a filter gets
 * the last one. Payload itself keeps columns, order and number of rows.
 */
function useKeptFilter(collection: string, shown: URLSearchParams): void {
  const router = useRouter();
  const isOpened = useRef(false);
  const key = `list-filter-${collection}`;
  const filter = new URLSearchParams(
    [...shown].filter(([name]) => name.startsWith('where') || name === 'search'),
  ).toString();
  const isUnfiltered = shown.has(UNFILTERED);
  useEffect(() => {
    const last = sessionStorage.getItem(key);
    const isReturning = !isOpened.current && filter === '' && !isUnfiltered;
    isOpened.current = true;
    if (isReturning && last) router.replace(`?${last}`);
    else sessionStorage.setItem(key, filter);
  }, [filter, isUnfiltered, key, router]);
}
