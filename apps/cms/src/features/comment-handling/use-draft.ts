'use client';

import { useAuth } from '@payloadcms/ui';
import { useState } from 'react';
import { type Step, stepNames } from './states';

/** Where what is typed for a step is kept until it is taken: in the tab, for one user. */
const keyOf = (user: unknown, comment: string, step: Step): string =>
  `comment-draft ${String(user)} ${comment} ${step}`;

interface Draft {
  text: string;
  setText: (text: string) => void;
}

/** A text for a step with a comment, which is kept in the tab when the page is left or loaded anew. */
export function useDraft(comment: string, step: Step): Draft {
  const { user } = useAuth();
  const key = keyOf(user?.id, comment, step);
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '');
  return {
    text,
    setText: (typed) => {
      setText(typed);
      keep(key, typed);
    },
  };
}

/** The step that a text was typed for and not taken; undefined if there is none. */
export function useDraftedStep(comment: string): {
  drafted: () => Step | undefined;
  forget: (step: Step) => void;
} {
  const { user } = useAuth();
  return {
    drafted: () =>
      stepNames.find(({ value }) => sessionStorage.getItem(keyOf(user?.id, comment, value)))?.value,
    forget: (step) => sessionStorage.removeItem(keyOf(user?.id, comment, step)),
  };
}

function keep(key: string, text: string): void {
  if (text === '') return sessionStorage.removeItem(key);
  try {
    return sessionStorage.setItem(key, text);
  } catch {
    // The storage of the tab is full: the text is in its field only.
    return undefined;
  }
}
