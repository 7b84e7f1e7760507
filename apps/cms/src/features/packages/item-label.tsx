'use client';

import { useConfig, useRowLabel, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { translate } from '../../translations/translate';
import { packaged } from './states';
import { words } from './words';

const row = z.object({
  document: z.object({ relationTo: z.enum(packaged), value: z.string() }),
  language: z.enum(['sv', 'en']).catch('sv'),
});

/** The label of a text in a package: its title and its kind, or that none is chosen. */
export function ItemLabel() {
  const { data } = useRowLabel<unknown>();
  const { i18n } = useTranslation();
  const chosen = row.safeParse(data).data;
  const kind = useKind(chosen?.document.relationTo);
  const title = useTitle(chosen);
  if (!chosen) return <span>{translate({ i18n }, words.noneChosen)}</span>;
  return <span>{title === undefined ? kind : `${title} – ${kind}`}</span>;
}

type Row = z.infer<typeof row>;

function useKind(slug: Row['document']['relationTo'] | undefined): string {
  const { getEntityConfig } = useConfig();
  const { i18n } = useTranslation();
  const label = slug && getEntityConfig({ collectionSlug: slug })?.labels?.singular;
  if (typeof label === 'string') return label;
  const inLanguages = z.object({ sv: z.string(), en: z.string() }).safeParse(label).data;
  return inLanguages ? translate({ i18n }, inLanguages) : '';
}

/** The title of the newest version in the language of the row; undefined until it is read, or where it cannot be. */
function useTitle(chosen: Row | undefined): string | undefined {
  const { config, getEntityConfig } = useConfig();
  const { i18n } = useTranslation();
  const [read, setRead] = useState<{ address: string; title: string }>();
  const { relationTo, value } = chosen?.document ?? {};
  const name = relationTo
    ? (getEntityConfig({ collectionSlug: relationTo })?.admin.useAsTitle ?? 'id')
    : 'id';
  const query = `draft=true&depth=0&locale=${chosen?.language}&fallback-locale=sv&select[${name}]=true`;
  const address = `${config.serverURL}${config.routes.api}/${relationTo}/${value}?${query}`;
  const untitled = translate({ i18n }, words.untitled);

  useEffect(() => {
    if (!value) return undefined;
    const controller = new AbortController();
    void readTitle(address, name, controller.signal).then((title) => {
      if (title !== undefined && !controller.signal.aborted)
        setRead({ address, title: title || untitled });
    });
    return () => controller.abort();
  }, [address, name, untitled, value]);

  return read?.address === address ? read.title : undefined;
}

async function readTitle(
  address: string,
  name: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const answer = await fetch(address, { credentials: 'include', signal }).catch(() => undefined);
  const body: unknown = answer?.ok ? await answer.json().catch(() => undefined) : undefined;
  const read = z.record(z.string(), z.unknown()).safeParse(body).data;
  if (!read) return undefined;
  const title = read[name];
  return typeof title === 'string' ? title : '';
}
