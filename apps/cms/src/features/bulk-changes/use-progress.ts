'use client';

import { useConfig, useSelection } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { z } from 'zod';

const EVERY_MS = 1_000;

const progress = z
  .object({
    collection: z.string(),
    total: z.number(),
    done: z.number(),
    endedAt: z.number().nullable(),
    refused: z.array(z.object({ id: z.string(), title: z.string(), why: z.string() })),
    changed: z.array(z.object({ id: z.string(), title: z.string() })),
  })
  .nullable();

export type Progress = NonNullable<z.infer<typeof progress>>;

/**
 * The progress of the user's bulk change in a collection, or its recent result: polled while documents are selected, and
 * once when they no longer are.
 */
export function useProgress(collection: string): Progress | undefined {
  const { count } = useSelection();
  const { config } = useConfig();
  const [known, setKnown] = useState<Progress>();
  const address = `${config.serverURL}${config.routes.api}/progress-of-many`;
  const isSelected = count > 0;
  useEffect(() => {
    let isActive = true;
    const poll = async () => {
      const answer = await fetch(address, { credentials: 'include' }).catch(() => undefined);
      const found = answer?.ok ? progress.safeParse(await answer.json()).data : undefined;
      const current = found?.collection === collection ? found : undefined;
      if (isActive) setKnown((before) => (isSame(before, current) ? before : current));
    };
    void poll();
    const timer = isSelected ? setInterval(() => void poll(), EVERY_MS) : undefined;
    return () => {
      isActive = false;
      clearInterval(timer);
    };
  }, [address, collection, isSelected]);
  return known;
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
