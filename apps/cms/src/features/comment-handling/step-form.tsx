'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { translate, type Words } from '../../translations/translate';
import { LongText } from '../dialog/long-text';
import { Registration } from './registration';
import { type Step, stepNames } from './states';
import { StepChoice, Templates } from './step-choice';
import type { Handling } from './use-handling';
import { type StepInput, useStepInput } from './use-step-input';
import { VersionChoice } from './version-choice';

interface Props {
  /** The id of the comment. */
  comment: string;
  step: Step;
  handling: Handling;
  take: (step: Step, input: Record<string, unknown>, options: { isNext: boolean }) => Promise<void>;
  /** Whether there is a next comment to go on to. */
  hasNext: boolean;
  /** Whether the user has just chosen the step. */
  isChosen: boolean;
}

const words = {
  answer: { sv: 'Svar', en: 'Answer' },
  note: { sv: 'Anteckning', en: 'Note' },
  reason: { sv: 'Skäl', en: 'Reason' },
  andNext: { sv: 'och nästa', en: 'and next' },
  kept: {
    sv: 'Det du skriver finns kvar i den här fliken tills du är klar. Ctrl och Enter sparar.',
    en: 'What you write is kept in this tab until you are done. Ctrl and Enter save.',
  },
} satisfies Record<string, Words>;

/** Asks for what a step needs. What is typed stays where the step is refused, and when the page is left. */
export function StepForm({ comment, step, handling, take, hasNext, isChosen }: Props) {
  const { i18n } = useTranslation();
  const typed = useStepInput(comment, step, handling);
  const { text, setText, input } = typed;
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) focusFirst(form.current, step);
  }, [isChosen, step]);

  // The original is shown on this page only.
  const goesOn = hasNext && step !== 'reveal';
  const save = ({ isNext }: { isNext: boolean }) => void take(step, input, { isNext });
  const saveByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save({ isNext: goesOn });
  };
  const insert = (template: string) =>
    setText(
      (text.trim() ? `${text.trimEnd()}\n\n${template}` : template).slice(0, textOf(step).longest),
    );
  const label = stepNames.find(({ value }) => value === step)?.label ?? words.reason;
  return (
    <div className="steps-control__form" ref={form} onKeyDown={saveByKey}>
      <StepChoice {...{ step, handling }} value={typed.choice} onChange={typed.setChoice} />
      {step === 'answer' && <Templates templates={handling.templates} onInsert={insert} />}
      <StepFields {...{ step, handling, typed }} />
      {hasText(step) && <p>{translate({ i18n }, words.kept)}</p>}
      <StepActions
        label={translate({ i18n }, label)}
        andNext={goesOn ? translate({ i18n }, words.andNext) : undefined}
        save={save}
      />
    </div>
  );
}

interface FieldsProps {
  step: Step;
  handling: Handling;
  typed: StepInput;
}

/** Whether something is written for a step. */
const hasText = (step: Step): boolean => step !== 'register' && step !== 'tie';

function StepFields({ step, handling, typed }: FieldsProps) {
  const { i18n } = useTranslation();
  if (step === 'tie')
    return (
      <VersionChoice versions={handling.versions} value={typed.tied} onChange={typed.setTied} />
    );
  if (step === 'register') return <Registration {...typed} />;
  return (
    <LongText
      {...textOf(step)}
      label={translate({ i18n }, textOf(step).label)}
      value={typed.text}
      onChange={typed.setText}
    />
  );
}

interface ActionsProps {
  label: string;
  /** Added to the label of the button that goes on to the next comment; undefined where there is none. */
  andNext: string | undefined;
  save: (options: { isNext: boolean }) => void;
}

const StepActions = ({ label, andNext, save }: ActionsProps) => (
  <div className="steps-control__actions">
    <Button size="small" margin={false} onClick={() => save({ isNext: false })}>
      {label}
    </Button>
    {andNext && (
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        onClick={() => save({ isNext: true })}
      >
        {`${label} ${andNext}`}
      </Button>
    )}
  </div>
);

const textOf = (step: Step) => {
  if (step === 'answer') return { label: words.answer, longest: 10_000, isRequired: true };
  if (step === 'note') return { label: words.note, longest: 5000, isRequired: true };
  return { label: words.reason, longest: 2000, isRequired: step === 'reveal' };
};

const focusFirst = (form: HTMLElement | null, step: Step): void =>
  form
    ?.querySelector<HTMLElement>(step === 'answer' ? 'textarea' : 'select, textarea, input')
    ?.focus();
