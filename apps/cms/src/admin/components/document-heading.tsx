'use client';

import { useDocumentInfo, useDocumentTitle, useTranslation } from '@payloadcms/ui';
import { useEffect } from 'react';
import { newDocument } from '../../translations/admin-words';
import { say } from '../../translations/say';

/** Heads the form of what has no name yet by what it is, not by an id or by "[Namnlös]". */
export function DocumentHeading() {
  const { id, collectionSlug = '' } = useDocumentInfo();
  const { title, setDocumentTitle } = useDocumentTitle();
  const { i18n, t } = useTranslation();
  const untitled = t('general:untitled');
  const words = newDocument[collectionSlug];
  const heading = id === undefined && words ? say({ i18n }, words) : untitled;
  const isNameless = title === '' || title === id || title === `[${untitled}]`;
  useEffect(() => {
    if (!isNameless) return undefined;
    // After Payload's own, which it sets in an effect further out, or before the next frame.
    const frame = requestAnimationFrame(() => setDocumentTitle(heading));
    return () => cancelAnimationFrame(frame);
  }, [isNameless, heading, setDocumentTitle]);
  return null;
}
