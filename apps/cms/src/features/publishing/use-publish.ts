'use client';

import type { Locale } from '@regionwebb/content/locales';
import { toast, useConfig, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui';
import { translate } from '../../translations/translate';
import { readReason } from '../save-errors/read-reason';
import { words } from './words';

/** Publishes the open form in its language, and the stored draft in the other. */
export function usePublish(): {
  /** Whether it was published; errors are shown in the form. */
  publish: (locale: Locale) => Promise<boolean>;
  publishOther: (locale: Locale) => Promise<void>;
} {
  const { id, collectionSlug, ...info } = useDocumentInfo();
  const { submit } = useForm();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const path = `${config.serverURL}${config.routes.api}/${collectionSlug}${id ? `/${id}` : ''}`;
  const addressIn = (locale: Locale) => `${path}?depth=0&locale=${locale}&fallback-locale=null`;

  return {
    publish: async (locale) => {
      const done = await submit({
        action: addressIn(locale),
        method: id ? 'PATCH' : 'POST',
        overrides: { _status: 'published' },
      });
      if (!done) return false;
      info.setUnpublishedVersionCount(0);
      info.setMostRecentVersionIsAutosaved(false);
      info.setHasPublishedDoc(true);
      return true;
    },
    publishOther: async (locale) => {
      const answer = await fetch(addressIn(locale), {
        method: 'PATCH',
        credentials: 'include',
        headers: { 'content-type': 'application/json', 'accept-language': i18n.language },
        body: JSON.stringify({ _status: 'published' }),
      });
      if (answer.ok) return;
      toast.error(`${translate({ i18n }, words.otherFailed)} ${await readReason(answer)}`);
    },
  };
}
