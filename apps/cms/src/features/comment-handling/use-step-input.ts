'use client';

import { useState } from 'react';
import type { Step } from './states';
import { recipientIn } from './step-choice';
import { isClosing } from './steps';
import { useDraft } from './use-draft';
import type { Handling } from './use-handling';

export type StepInput = ReturnType<typeof useStepInput>;

/** What is typed and chosen for a step with a comment, and the `input` that it makes. */
export function useStepInput(comment: string, step: Step, handling: Handling) {
  const { text, setText } = useDraft(comment, step);
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
  return {
    ...{ text, setText, choice, setChoice, tied, setTied, input },
    ...{ diaryNumber, secrecy, onNumber: setDiaryNumber, onSecrecy: setSecrecy },
  };
}
