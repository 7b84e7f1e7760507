'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { type Locale, locales } from '@regionwebb/content/locales';
import { type ReactNode, useId, useRef, useState } from 'react';
import { translate, type Words } from '../../translations/translate';
import { LONGEST_ANSWER, LONGEST_QUESTION } from '../answered-comments/approved-texts';
import { LongText } from '../dialog/long-text';
import type { Handling } from './use-handling';
import { usePublication } from './use-publication';

const words = {
  about: {
    sv: 'Det här visas för alla på sidan som kommentaren gällde och bland Frågor och svar. Skriv om texten så att den inte avslöjar vem som frågade.',
    en: 'This is shown to everybody on the page that the comment was about and among Questions and answers. Rewrite it so that it does not reveal who asked.',
  },
  question: { sv: 'Fråga', en: 'Question' },
  answer: { sv: 'Svar', en: 'Answer' },
  questionApproved: {
    sv: 'Jag har läst frågan och godkänner att den publiceras',
    en: 'I have read the question and approve its publication',
  },
  answerApproved: {
    sv: 'Jag har läst svaret och godkänner att det publiceras',
    en: 'I have read the answer and approve its publication',
  },
  doubtConfirmed: {
    sv: 'Det som kan vara personuppgifter får publiceras',
    en: 'What may be personal data may be published',
  },
  language: { sv: 'Språk', en: 'Language' },
  publish: { sv: 'Publicera', en: 'Publish' },
} satisfies Record<string, Words>;

const languageNames: Record<Locale, Words> = {
  sv: { sv: 'Svenska', en: 'Swedish' },
  en: { sv: 'Engelska', en: 'English' },
};

const longest = { question: LONGEST_QUESTION, answer: LONGEST_ANSWER } as const;

interface Props {
  /** The id of the comment. */
  comment: string;
  draft: NonNullable<Handling['publication']>;
  /** The `updatedAt` of the comment that the user has read. */
  seen: string;
}

/** The masked question and the newest answer, which a registrar edits and approves one by one. */
export function PublishForm({ comment, draft, seen }: Props) {
  const { i18n } = useTranslation();
  const [texts, setTexts] = useState(draft);
  const [approved, setApproved] = useState({ question: false, answer: false });
  const [isConfirmed, setConfirmed] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const { refusal, publish } = usePublication({ comment, seen, form });
  const say = (name: keyof typeof words) => translate({ i18n }, words[name]);
  /** A changed text is to be approved again. */
  const change = (name: 'question' | 'answer') => (text: string) => {
    setTexts({ ...texts, [name]: text });
    setApproved({ ...approved, [name]: false });
    setConfirmed(false);
  };
  const approve = (name: 'question' | 'answer') => (is: boolean) =>
    setApproved({ ...approved, [name]: is });
  const input = {
    ...texts,
    questionApproved: approved.question,
    answerApproved: approved.answer,
    doubtConfirmed: isConfirmed,
  };
  return (
    <div ref={form}>
      <p>{say('about')}</p>
      <LanguageChoice
        value={texts.language}
        onChange={(language) => setTexts({ ...texts, language })}
      />
      {(['question', 'answer'] as const).map((name) => (
        <div key={name} data-text={name}>
          <LongText
            label={say(name)}
            longest={longest[name]}
            value={texts[name]}
            onChange={change(name)}
            isRequired
          />
          <Approval value={approved[name]} onChange={approve(name)}>
            {say(`${name}Approved`)}
          </Approval>
        </div>
      ))}
      <p role="alert">{refusal?.message}</p>
      {refusal?.isDoubt || isConfirmed ? (
        <Approval value={isConfirmed} onChange={setConfirmed}>
          {say('doubtConfirmed')}
        </Approval>
      ) : null}
      <Button size="small" onClick={() => void publish(input)}>
        {say('publish')}
      </Button>
    </div>
  );
}

interface ApprovalProps {
  value: boolean;
  onChange: (value: boolean) => void;
  children: ReactNode;
}

const Approval = ({ value, onChange, children }: ApprovalProps) => (
  <p>
    <label style={{ display: 'inline-flex', alignItems: 'center', gap: '.5rem', minHeight: 24 }}>
      <input type="checkbox" checked={value} onChange={({ target }) => onChange(target.checked)} />{' '}
      {children}
    </label>
  </p>
);

interface LanguageProps {
  value: Locale;
  onChange: (language: Locale) => void;
}

function LanguageChoice({ value, onChange }: LanguageProps) {
  const { i18n } = useTranslation();
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{translate({ i18n }, words.language)}</label>{' '}
      <select
        id={id}
        value={value}
        onChange={({ target }) => onChange(target.value === 'en' ? 'en' : 'sv')}
      >
        {locales.map((language) => (
          <option key={language} value={language}>
            {translate({ i18n }, languageNames[language])}
          </option>
        ))}
      </select>
    </p>
  );
}
