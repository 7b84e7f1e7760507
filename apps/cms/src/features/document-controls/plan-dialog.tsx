'use client';

import type { Locale } from '@regionwebb/content/locales';
import { Button, useTranslation } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { translate } from '../../translations/translate';
import { Dialog } from '../dialog/dialog';
import type { LanguageStates } from '../publishing/language-state';
import { inSwedishTime } from '../publishing/swedish-time';
import { steps } from '../workflow/steps';
import { SwedishDatePicker } from '../swedish-clock/swedish-date-picker';
import { LanguageChoice } from './language-choice';
import { type Plan, plansOf } from './plans';
import type { TakeStep } from './use-workflow';
import { words } from './words';
import type { Workflow } from './workflow-answer';

/** The name of the dialog, for `useModal`. */
export const planSlug = (id: string | number | undefined): string => `plan-${id}`;

/** Whether the document is published in a language. */
export const isInAny = (languages: LanguageStates | undefined): boolean =>
  languages?.sv.isPublished === true || languages?.en.isPublished === true;

interface Props {
  slug: string;
  languages: LanguageStates | undefined;
  /** The language that is open. */
  locale: Locale;
  take: TakeStep;
  workflow: Workflow;
}

/** Plans a publication or an unpublication, and lists what is planned. */
export function PlanDialog({ slug, languages, locale, take, workflow }: Props) {
  const { i18n } = useTranslation();
  const canPublish = workflow[locale].steps.includes('plan');
  const canUnpublish = isInAny(languages);
  const [type, setType] = useState(canPublish ? 'publish' : 'unpublish');
  const [chosen, setChosen] = useState<Locale[]>([locale]);
  const [time, setTime] = useState<Date>();
  const [why, setWhy] = useState<string>();

  const attempt = async (...step: Parameters<TakeStep>) => {
    const done = await take(...step);
    setWhy(done.why);
    if (done.isDone) setTime(undefined);
  };
  const plan = async () => {
    if (!time) return setWhy(translate({ i18n }, words.noTime));
    const details = { at: time.toISOString() };
    if (type === 'unpublish') return attempt('plan-unpublish', details);
    if (chosen.length === 0) return setWhy(translate({ i18n }, words.noLanguage));
    return attempt('plan', details, chosen);
  };
  return (
    <Dialog
      slug={slug}
      heading={translate({ i18n }, steps.plan.label)}
      className="plan-dialog"
      actions={
        <Button margin={false} onClick={() => void plan()}>
          {translate({ i18n }, steps.plan.label)}
        </Button>
      }
    >
      <fieldset>
        <legend>{translate({ i18n }, words.what)}</legend>
        {(['publish', 'unpublish'] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={`${slug}-type`}
              value={each}
              checked={type === each}
              disabled={each === 'publish' ? !canPublish : !canUnpublish}
              onChange={() => setType(each)}
            />
            {translate({ i18n }, words[each])}
          </label>
        ))}
      </fieldset>
      {type === 'publish' ? (
        <LanguageChoice languages={languages} chosen={chosen} onChange={setChosen} />
      ) : null}
      <TimeChoice time={time} onChange={setTime} />
      <p role="alert">{why}</p>
      <Plans
        plans={plansOf(workflow)}
        onRemove={({ action, details, locales }) => void attempt(action, details, locales)}
      />
    </Dialog>
  );
}

interface TimeProps {
  time: Date | undefined;
  onChange: (time: Date | undefined) => void;
}

/** A future day and time, in Swedish time, typed or picked. */
function TimeChoice({ time, onChange }: TimeProps) {
  const { i18n } = useTranslation();
  const id = useId();
  return (
    <fieldset>
      <legend id={id}>{translate({ i18n }, words.when)}</legend>
      <SwedishDatePicker
        id="time"
        labelledBy={id}
        timeIntervals={15}
        minDate={new Date()}
        value={time}
        onChange={(picked) => onChange(picked ?? undefined)}
      />
    </fieldset>
  );
}

interface PlansProps {
  plans: Plan[];
  onRemove: (removal: NonNullable<Plan['removal']>) => void;
}

/** What is planned for the document, in order of time. */
function Plans({ plans, onRemove }: PlansProps) {
  const { i18n } = useTranslation();
  return (
    <section className="plan-dialog__plans">
      <h3>{translate({ i18n }, words.planned)}</h3>
      {plans.length === 0 ? <p>{translate({ i18n }, words.none)}</p> : null}
      <ul>
        {plans.map(({ key, at, what, removal }) => {
          const label = `${inSwedishTime(at)} ${translate({ i18n }, what)}`;
          return (
            <li key={key}>
              {label}{' '}
              {removal ? (
                <Button
                  buttonStyle="secondary"
                  margin={false}
                  size="small"
                  aria-label={`${translate({ i18n }, words.remove)}: ${label}`}
                  onClick={() => onRemove(removal)}
                >
                  {translate({ i18n }, words.remove)}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
