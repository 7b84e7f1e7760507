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
  })
  .nullable();

export type Progress = NonNullable<z.infer<typeof progress>>;

/**
 * How far one's own change of many documents of a collection has come, or how it lately ended: asked for as long as some
 * are selected, and once more when they are no longer.
 */
export function useProgress(collection: string): Progress | undefined {
  const { count } = useSelection();
  const { config } = useConfig();
  const [known, setKnown] = useState<Progress>();
  const address = `${config.serverURL}${config.routes.api}/progress-of-many`;
  const isSelected = count > 0;
  useEffect(() => {
    let isAsking = true;
    const ask = async () => {
      const answer = await fetch(address, { credentials: 'include' }).catch(() => undefined);
      const found = answer?.ok ? progress.safeParse(await answer.json()).data : undefined;
      const told = found?.collection === collection ? found : undefined;
      if (isAsking) setKnown((before) => (isSame(before, told) ? before : told));
    };
    void ask();
    const timer = isSelected ? setInterval(() => void ask(), EVERY_MS) : undefined;
    return () => {
      isAsking = false;
      clearInterval(timer);
    };
  }, [address, collection, isSelected]);
  return known;
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
