'use client';

import { Link, toast, useConfig, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { translate } from '../../translations/translate';
import { useProgress, type Progress } from './use-progress';

/** Fewer documents are changed too fast to show progress. */
const MIN_SHOWN = 10;
const TOAST = 'progress-of-many';

/** The progress of a bulk change; afterwards what happened to each document: not changed and why, or changed. */
export function BulkResult({ collection }: { collection: string }) {
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const progress = useProgress(collection);
  const [closed, setClosed] = useState<Progress>();
  useEffect(() => {
    if (progress && !progress.endedAt && progress.total >= MIN_SHOWN)
      toast.loading(translate({ i18n }, progressText(progress)), { id: TOAST });
    else toast.dismiss(TOAST);
  }, [i18n, progress]);
  useEffect(() => () => void toast.dismiss(TOAST), []);
  if (!progress?.endedAt || closed === progress) return null;
  const hrefOf = (id: string) => `${config.routes.admin}/collections/${collection}/${id}`;
  return (
    <section className="many-result" role="status">
      <h2>{translate({ i18n }, resultText(progress))}</h2>
      {progress.refused.length > 0 && (
        <ul>
          {progress.refused.map(({ id, title, why }) => (
            <li key={id}>
              <Link href={hrefOf(id)}>{title}</Link> – {why}
            </li>
          ))}
        </ul>
      )}
      {progress.changed.length > 0 && (
        <details>
          <summary>{translate({ i18n }, CHANGED)}</summary>
          <ul>
            {progress.changed.map(({ id, title }) => (
              <li key={id}>
                <Link href={hrefOf(id)}>{title}</Link> – {translate({ i18n }, DONE)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <button
        type="button"
        className="btn btn--style-secondary btn--size-small"
        onClick={() => setClosed(progress)}
      >
        {translate({ i18n }, { sv: 'Stäng', en: 'Close' })}
      </button>
    </section>
  );
}

const CHANGED = { sv: 'Visa dem som ändrades', en: 'Show those that were changed' };
const DONE = { sv: 'klar', en: 'done' };

const progressText = ({ done, total }: Progress) => ({
  sv: `${done} av ${total} klara …`,
  en: `${done} of ${total} done …`,
});

const resultText = ({ refused, total }: Progress) =>
  refused.length === 0
    ? { sv: `${total} av ${total} ändrade.`, en: `${total} of ${total} changed.` }
    : {
        sv: `${total - refused.length} av ${total} ändrade. ${refused.length} ändrades inte.`,
        en: `${total - refused.length} of ${total} changed. ${refused.length} were not changed.`,
      };
