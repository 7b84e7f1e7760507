'use client';

import type { Locale } from '@regionwebb/content/locales';
import { toast, useDocumentInfo, useServerFunctions, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { translate } from '../../translations/translate';
import { propertyOf } from '../../validation/unknown-values';
import { words } from './words';

export interface Scheduled {
  id: string | number;
  waitUntil?: string | Date | null;
  input: { type?: string; locale?: string };
}

/** What is scheduled for the open document, and functions to change it, which show errors as toasts. */
export function useSchedule(): {
  upcoming: Scheduled[];
  schedule: (time: Date, what: Locale[] | 'unpublish') => Promise<boolean>;
  remove: (id: string | number) => Promise<void>;
} {
  const { id, collectionSlug } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { getUpcomingScheduledPublish, schedulePublish } = useServerFunctions();
  const [upcoming, setUpcoming] = useState<Scheduled[]>([]);

  const read = useCallback(
    async (): Promise<Scheduled[]> =>
      id && collectionSlug ? getUpcomingScheduledPublish({ id, collectionSlug }) : [],
    [id, collectionSlug, getUpcomingScheduledPublish],
  );
  useEffect(() => {
    void read().then(setUpcoming);
  }, [read]);
  const refresh = async () => setUpcoming(await read());

  const isDone = async (args: Parameters<typeof schedulePublish>[0]): Promise<boolean> => {
    const error = propertyOf(await schedulePublish(args), 'error');
    if (typeof error === 'string') toast.error(error);
    return typeof error !== 'string';
  };
  return {
    upcoming,
    schedule: async (date, what) => {
      if (!collectionSlug) return false;
      const doc = { relationTo: collectionSlug, value: String(id) };
      const timezone = 'Europe/Stockholm';
      let done = true;
      if (what === 'unpublish') done = await isDone({ type: what, date, doc, timezone });
      else
        for (const localeToPublish of what)
          done = (await isDone({ type: 'publish', date, doc, timezone, localeToPublish })) && done;
      if (done) toast.success(translate({ i18n }, words.saved));
      await refresh();
      return done;
    },
    remove: async (deleteID) => {
      if (await isDone({ deleteID })) toast.success(translate({ i18n }, words.removed));
      await refresh();
    },
  };
}
