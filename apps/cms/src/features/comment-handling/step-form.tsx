'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { type ReactNode, useId, useState } from 'react';
import { translate, type Words } from '../../translations/translate';
import { LongText } from '../dialog/long-text';

import { closings, type Step, stepNames } from './states';
import { isClosing } from './steps';
import { VersionChoice } from './version-choice';
import type { Handling, TakeStep } from './use-handling';

interface Props {
  step: Step;
  handling: Handling;
  take: TakeStep;
}

const words = {
  answer: { sv: 'Svar', en: 'Answer' },
  note: { sv: 'Anteckning', en: 'Note' },
  reason: { sv: 'Skäl', en: 'Reason' },
  template: { sv: 'Mall', en: 'Template' },
  as: { sv: 'Avsluta som', en: 'Close as' },
  to: { sv: 'Till', en: 'To' },
  diaryNumber: { sv: 'Diarienummer', en: 'Diary number' },
  secrecy: { sv: 'Omfattas av sekretess', en: 'Under secrecy' },
  registrars: { sv: 'Registratorer', en: 'Registrars' },
} satisfies Record<string, Words>;

/** Asks for what a step needs, within the form of the document. What is typed stays where the step is refused. */
export function StepForm({ step, handling, take }: Props) {
  const { i18n } = useTranslation();
  const [text, setText] = useState('');
  const [choice, setChoice] = useState('');
  const [diaryNumber, setDiaryNumber] = useState(handling.diaryNumber ?? '');
  const [secrecy, setSecrecy] = useState(handling.secrecy);
  const [tied, setTied] = useState({ version: handling.versions[0]?.id ?? '', shown: true });
  const isLong = step === 'answer' || step === 'note';
  const input = {
    ...(isLong ? { text } : { reason: text }),
    ...(step === 'close' && isClosing(choice) ? { as: choice } : {}),
    ...(step === 'assign' ? recipientIn(choice) : {}),
    ...(step === 'register' ? { diaryNumber, secrecy } : {}),
    ...(step === 'tie' ? tied : {}),
  };
  const choose = (value: string) => {
    setChoice(value);
    const template = handling.templates.find(({ id }) => id === value);
    if (step === 'answer' && template) setText(template.text);
  };
  const label = stepNames.find(({ value }) => value === step)?.label;
  return (
    <div>
      <StepChoice step={step} handling={handling} value={choice} onChange={choose} />
      {step === 'tie' ? (
        <VersionChoice versions={handling.versions} value={tied} onChange={setTied} />
      ) : step === 'register' ? (
        <Registration
          diaryNumber={diaryNumber}
          onNumber={setDiaryNumber}
          secrecy={secrecy}
          onSecrecy={setSecrecy}
        />
      ) : (
        <LongText
          {...textOf(step)}
          label={translate({ i18n }, textOf(step).label)}
          value={text}
          onChange={setText}
        />
      )}
      <Button size="small" onClick={() => void take(step, input)}>
        {label && translate({ i18n }, label)}
      </Button>
    </div>
  );
}

const textOf = (step: Step) => {
  if (step === 'answer') return { label: words.answer, longest: 10_000, isRequired: true };
  if (step === 'note') return { label: words.note, longest: 5000, isRequired: true };
  return { label: words.reason, longest: 2000, isRequired: step === 'reveal' };
};

interface StepChoiceProps {
  step: Step;
  handling: Handling;
  value: string;
  onChange: (value: string) => void;
}

/** What a step lets choose between. */
function StepChoice({ step, handling, ...choice }: StepChoiceProps) {
  const { i18n } = useTranslation();
  if (step === 'answer' && handling.templates.length > 0)
    return (
      <Choice {...choice} label={translate({ i18n }, words.template)}>
        {handling.templates.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
    );
  if (step === 'close')
    return (
      <Choice {...choice} label={translate({ i18n }, words.as)}>
        {closings.map(({ value, label }) => (
          <option key={value} value={value} disabled={!handling.closings[value].possible}>
            {translate({ i18n }, label)}
          </option>
        ))}
      </Choice>
    );
  if (step === 'assign')
    return (
      <Choice {...choice} label={translate({ i18n }, words.to)}>
        <Recipients handling={handling} />
      </Choice>
    );
  return null;
}

interface RegistrationProps {
  diaryNumber: string;
  onNumber: (diaryNumber: string) => void;
  secrecy: boolean;
  onSecrecy: (secrecy: boolean) => void;
}

function Registration({ diaryNumber, onNumber, secrecy, onSecrecy }: RegistrationProps) {
  const { i18n } = useTranslation();
  return (
    <p>
      <label>
        {translate({ i18n }, words.diaryNumber)}{' '}
        <input
          value={diaryNumber}
          maxLength={60}
          onChange={({ target }) => onNumber(target.value)}
        />
      </label>{' '}
      <label>
        <input
          type="checkbox"
          checked={secrecy}
          onChange={({ target }) => onSecrecy(target.checked)}
        />{' '}
        {translate({ i18n }, words.secrecy)}
      </label>
    </p>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>{' '}
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">–</option>
        {children}
      </select>
    </p>
  );
}

/** Functions, and under each its members. */
function Recipients({ handling: { functions, registrars } }: Pick<Props, 'handling'>) {
  const { i18n } = useTranslation();
  return (
    <>
      {functions.map(({ id, name, members }) => (
        <optgroup key={id} label={name}>
          <option value={id}>{name}</option>
          {members.map((member) => (
            <option key={member.id} value={`${id} ${member.id}`}>
              {name}: {member.name}
            </option>
          ))}
        </optgroup>
      ))}
      <optgroup label={translate({ i18n }, words.registrars)}>
        {registrars.map(({ id, name }) => (
          <option key={id} value={` ${id}`}>
            {name}
          </option>
        ))}
      </optgroup>
    </>
  );
}

/** A chosen recipient: the ids of a function and of a person, either of which may be missing. */
const recipientIn = (choice: string) => {
  const [to, person] = choice.split(' ');
  return { ...(to ? { function: to } : {}), ...(person ? { person } : {}) };
};
