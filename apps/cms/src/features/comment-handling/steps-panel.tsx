'use client';

import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { translate } from '../../translations/translate';
import { PublishForm } from './publish-form';
import { stepNames, type Step } from './states';
import { StepForm } from './step-form';
import { useHandling } from './use-handling';

/** In the place of the save button: a comment is changed by its steps. */
export const NoSaveButton = () => null;

const heading = { sv: 'Handlägg', en: 'Handle' };
const original = { sv: 'Originalet, så som det kom in', en: 'The original, as it came in' };

/** The steps that are possible with the open comment. The original is shown here only, and gone when the page is left. */
export function StepsPanel() {
  const { id } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { handling, why, take } = useHandling();
  const [chosen, setChosen] = useState<Step>();
  if (!id || !handling) return null;

  const choose = (step: Step) => {
    if (step === 'take' || step === 'release' || step === 'unpublish') return take(step, {});
    return setChosen(step);
  };
  return (
    <section className="field-type" aria-label={translate({ i18n }, heading)}>
      <h2 className="field-label">{translate({ i18n }, heading)}</h2>
      <ul
        style={{ display: 'flex', flexWrap: 'wrap', gap: '.5rem', listStyle: 'none', padding: 0 }}
      >
        {stepNames
          .filter(({ value }) => handling.steps[value].possible)
          .map(({ value, label }) => (
            <li key={value}>
              <Button
                buttonStyle={value === chosen ? 'primary' : 'secondary'}
                size="small"
                margin={false}
                onClick={() => void choose(value)}
              >
                {translate({ i18n }, label)}
              </Button>
            </li>
          ))}
      </ul>
      {chosen === 'publish' && handling.publication ? (
        <PublishForm draft={handling.publication} seen={handling.updatedAt} />
      ) : chosen && handling.steps[chosen].possible ? (
        <StepForm key={chosen} step={chosen} handling={handling} take={take} />
      ) : null}
      <p role="alert">{why}</p>
      {handling.revealed === undefined ? null : (
        <>
          <h3>{translate({ i18n }, original)}</h3>
          <p style={{ whiteSpace: 'pre-wrap' }}>{handling.revealed}</p>
        </>
      )}
    </section>
  );
}
