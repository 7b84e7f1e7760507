'use client';

import { Link, toast, useConfig, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { translate } from '../../translations/translate';
import { useProgress, type Progress } from './use-progress';

/** Fewer are changed before anybody has read how far it has come. */
const FEWEST_TOLD = 10;
const TOAST = 'progress-of-many';

/** While many documents are changed, how far it has come; afterwards those that were not changed, and why. */
export function ManyResult({ collection }: { collection: string }) {
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const progress = useProgress(collection);
  const [closed, setClosed] = useState<Progress>();
  useEffect(() => {
    if (progress && !progress.endedAt && progress.total >= FEWEST_TOLD)
      toast.loading(translate({ i18n }, comeTo(progress)), { id: TOAST });
    else toast.dismiss(TOAST);
  }, [i18n, progress]);
  useEffect(() => () => void toast.dismiss(TOAST), []);
  if (!progress?.endedAt || progress.refused.length === 0 || closed === progress) return null;
  return (
    <section className="many-result" role="status">
      <h2>{translate({ i18n }, endOf(progress))}</h2>
      <ul>
        {progress.refused.map(({ id, title, why }) => (
          <li key={id}>
            <Link href={`${config.routes.admin}/collections/${collection}/${id}`}>{title}</Link> –{' '}
            {why}
          </li>
        ))}
      </ul>
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

const comeTo = ({ done, total }: Progress) => ({
  sv: `${done} av ${total} klara …`,
  en: `${done} of ${total} done …`,
});

const endOf = ({ refused, total }: Progress) => ({
  sv: `${total - refused.length} av ${total} ändrade. ${refused.length} ändrades inte.`,
  en: `${total - refused.length} of ${total} changed. ${refused.length} were not changed.`,
});
