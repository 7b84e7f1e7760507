'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { translate, type Words } from '../../translations/translate';
import { PublishForm } from './publish-form';
import { type Step, stepNames } from './states';
import { StepForm } from './step-form';
import { useDraftedStep } from './use-draft';
import { type Handling, useHandling } from './use-handling';

const words = {
  heading: { sv: 'Handlägg', en: 'Handle' },
  wait: { sv: 'Hämtar vad som kan göras …', en: 'Reading what can be done …' },
  original: { sv: 'Originalet, så som det kom in', en: 'The original, as it came in' },
  impossible: { sv: 'Det som inte går nu', en: 'What is not possible now' },
} satisfies Record<string, Words>;

export interface Taken {
  step: Step;
  /** Whether the user asked for the next comment. */
  isNext: boolean;
}

interface Props {
  /** The id of the comment. */
  comment: string;
  /** After a step, but for the one that shows the original, which is in its answer only. */
  onTaken: (taken: Taken) => void;
  /** Whether there is a next comment to go on to. */
  hasNext?: boolean;
  /** The keys of steps, where they have any. */
  keys?: Partial<Record<Step, string>>;
}

/** The steps that are possible with a comment. The original is shown here only, and gone when the page is left. */
export function StepsControl({ comment, onTaken, hasNext = false, keys = {} }: Props) {
  const { i18n } = useTranslation();
  const { handling, why, take } = useHandling(comment);
  const { drafted, forget } = useDraftedStep(comment);
  const [chosen, setChosen] = useState<Step>();
  const heading = useRef<HTMLHeadingElement>(null);
  const open = chosen ?? (handling && drafted());

  const takeStep = async (step: Step, input: object, { isNext }: { isNext: boolean }) => {
    if (!(await take(step, { ...input }))) return;
    forget(step);
    setChosen(undefined);
    // Its button is gone.
    heading.current?.focus();
    if (step !== 'reveal') onTaken({ step, isNext });
  };
  const choose = (step: Step) =>
    step === 'take' || step === 'release' || step === 'unpublish'
      ? void takeStep(step, {}, { isNext: false })
      : setChosen(step);
  return (
    <section className="field-type steps-control" aria-label={translate({ i18n }, words.heading)}>
      <h2 ref={heading} tabIndex={-1}>
        {translate({ i18n }, words.heading)}
      </h2>
      {handling ? (
        <Steps {...{ handling, keys }} chosen={open} onChoose={choose} />
      ) : (
        !why && <p>{translate({ i18n }, words.wait)}</p>
      )}
      {open === 'publish' && handling?.publication ? (
        <PublishForm {...{ comment }} draft={handling.publication} seen={handling.updatedAt} />
      ) : handling && open && handling.steps[open].possible ? (
        <StepForm
          {...{ comment, handling, hasNext }}
          key={open}
          step={open}
          take={takeStep}
          isChosen={chosen !== undefined}
        />
      ) : null}
      <p role="alert">{why}</p>
      {handling && <Impossible handling={handling} />}
      <Original text={handling?.revealed} />
    </section>
  );
}

interface StepsProps {
  handling: Handling;
  chosen: Step | undefined;
  onChoose: (step: Step) => void;
  keys: Partial<Record<Step, string>>;
}

function Steps({ handling, chosen, onChoose, keys }: StepsProps) {
  const { i18n } = useTranslation();
  return (
    <ul className="steps-control__steps">
      {stepNames
        .filter(({ value }) => handling.steps[value].possible)
        .map(({ value, label }) => (
          <li key={value}>
            <Button
              buttonStyle={value === chosen ? 'primary' : 'secondary'}
              size="small"
              margin={false}
              onClick={() => onChoose(value)}
              extraButtonProps={{ 'aria-keyshortcuts': keys[value] }}
            >
              {translate({ i18n }, label)}
            </Button>
          </li>
        ))}
    </ul>
  );
}

/** The other steps, each with why it is not possible. */
function Impossible({ handling }: { handling: Handling }) {
  const { i18n } = useTranslation();
  const others = stepNames.filter(({ value }) => !handling.steps[value].possible);
  return others.length === 0 ? null : (
    <details>
      <summary>{translate({ i18n }, words.impossible)}</summary>
      <dl>
        {others.map(({ value, label }) => (
          <div key={value}>
            <dt>{translate({ i18n }, label)}</dt>
            <dd>{handling.steps[value].why}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Original({ text }: { text: string | undefined }) {
  const { i18n } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [text]);
  return text === undefined ? null : (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {translate({ i18n }, words.original)}
      </h3>
      <p className="steps-control__original">{text}</p>
    </>
  );
}
