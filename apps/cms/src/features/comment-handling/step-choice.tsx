'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { type ReactNode, useId, useState } from 'react';
import { translate, type Words } from '../../translations/translate';
import { closings, type Step } from './states';
import type { Handling } from './use-handling';

const words = {
  template: { sv: 'Mall', en: 'Template' },
  insert: { sv: 'Infoga mallen', en: 'Insert the template' },
  as: { sv: 'Avsluta som', en: 'Close as' },
  to: { sv: 'Till', en: 'To' },
  registrars: { sv: 'Registratorer', en: 'Registrars' },
} satisfies Record<string, Words>;

interface Props {
  step: Step;
  handling: Handling;
  value: string;
  onChange: (value: string) => void;
}

/** What a step lets choose between. */
export function StepChoice({ step, handling, ...choice }: Props) {
  const { i18n } = useTranslation();
  if (step === 'close')
    return (
      <>
        <Choice {...choice} label={translate({ i18n }, words.as)}>
          {closings.map(({ value, label }) => (
            <option key={value} value={value} disabled={!handling.closings[value].possible}>
              {translate({ i18n }, label)}
            </option>
          ))}
        </Choice>
        {handling.closings.handled.possible ? null : <p>{handling.closings.handled.why}</p>}
      </>
    );
  if (step === 'assign')
    return (
      <Choice {...choice} label={translate({ i18n }, words.to)}>
        <Recipients handling={handling} />
      </Choice>
    );
  return null;
}

/** Puts the text of a template after what is typed. Not when it is chosen, since the arrows of the keyboard choose. */
export function Templates({
  templates,
  onInsert,
}: {
  templates: Handling['templates'];
  onInsert: (text: string) => void;
}) {
  const { i18n } = useTranslation();
  const [chosen, setChosen] = useState('');
  const template = templates.find(({ id }) => id === chosen);
  if (templates.length === 0) return null;
  return (
    <div className="steps-control__templates">
      <Choice label={translate({ i18n }, words.template)} value={chosen} onChange={setChosen}>
        {templates.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        onClick={() => template && onInsert(template.text)}
      >
        {translate({ i18n }, words.insert)}
      </Button>
    </div>
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
    <div className="steps-control__field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">–</option>
        {children}
      </select>
    </div>
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
export const recipientIn = (choice: string) => {
  const [to, person] = choice.split(' ');
  return { ...(to ? { function: to } : {}), ...(person ? { person } : {}) };
};
