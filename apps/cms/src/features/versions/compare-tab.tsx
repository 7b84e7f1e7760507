'use client';

import { useTranslation } from '@payloadcms/ui';
import { usePathname, useSearchParams } from 'next/navigation';
import { translate } from '../../translations/translate';
import { compareWords } from './compare-words';

const COMPARISON = /^(.*\/collections\/[^/]+\/[^/]+)\/versions\/([^/]+)$/u;

/** In Payload's comparison of two versions, a link to the same two as a reader sees them. It has no other place for it. */
export function CompareTab() {
  const { i18n } = useTranslation();
  const [, document, version] = COMPARISON.exec(usePathname()) ?? [];
  const from = useSearchParams().get('versionFrom');
  if (document === undefined || version === undefined) return null;
  const query = new URLSearchParams(from ? { a: from, b: version } : { a: version });
  return (
    <li className="compare-versions__tab">
      <a href={`${document}/jamfor?${query}`}>
        {translate({ i18n }, from ? compareWords.heading : compareWords.show)}
      </a>
    </li>
  );
}
