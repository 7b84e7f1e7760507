'use client';

import { useDocumentInfo, useDocumentTitle, useTranslation } from '@payloadcms/ui';
import { useEffect } from 'react';
import { newDocument } from '../../translations/admin-words';
import { translate } from '../../translations/translate';

/** Sets the heading of an unnamed document's form to its kind, in place of an id or "[Namnlös]". */
export function DocumentHeading() {
  const { id, collectionSlug = '' } = useDocumentInfo();
  const { title, setDocumentTitle } = useDocumentTitle();
  const { i18n, t } = useTranslation();
  const untitled = t('general:untitled');
  const words = newDocument[collectionSlug];
  const heading = id === undefined && words ? translate({ i18n }, words) : untitled;
  const isNameless = title === '' || title === id || title === `[${untitled}]`;
  useEffect(() => {
    if (!isNameless) return undefined;
    // After Payload's effect, which sets the title before the next frame.
    const frame = requestAnimationFrame(() => setDocumentTitle(heading));
    return () => cancelAnimationFrame(frame);
  }, [isNameless, heading, setDocumentTitle]);
  return null;
}
