'use client';

import { useTranslation } from '@payloadcms/ui';
import { useId } from 'react';
import { translate } from '../../translations/translate';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The most characters that are accepted. */
  longest: number;
  isRequired?: boolean;
}

/** A text area that says how many characters remain, and takes no more. */
export function LongText({ label, value, onChange, longest, isRequired = false }: Props) {
  const { i18n } = useTranslation();
  const id = useId();
  const left = longest - value.length;
  return (
    <div className="long-text">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        aria-describedby={`${id}-left`}
        maxLength={longest}
        required={isRequired}
        rows={5}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-left`}>
        {translate({ i18n }, { sv: `${left} tecken kvar`, en: `${left} characters left` })}
      </p>
    </div>
  );
}
