'use client';

import { useTranslation } from '@payloadcms/ui';
import { useEffect, type ReactNode } from 'react';
import { keepInSwedish } from './keep-in-swedish';

/** The admin, with Swedish for those of its words that Payload has given no translation. */
export function SwedishWords({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  useEffect(
    () => (i18n.language === 'sv' ? keepInSwedish(document.body) : undefined),
    [i18n.language],
  );
  return children;
}
