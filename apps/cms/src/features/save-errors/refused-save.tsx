'use client';

import { useForm, useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui';
import { useEffect } from 'react';

/** Longer than Payload waits to judge a form anew: it would take away the reasons that only a save finds. */
const AFTER_MS = 600;

/**
 * A form that was refused holds what is not saved: it can be sent again, and asks before it is left. Payload takes it for
 * saved as soon as an answer comes.
 */
export function RefusedSave() {
  const { setModified } = useForm();
  const wasRefused = useFormSubmitted();
  const isModified = useFormModified();
  const isSending = useFormProcessing();
  const isUnsaved = wasRefused && !isModified && !isSending;
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const timer = setTimeout(() => setModified(true), AFTER_MS);
    return () => clearTimeout(timer);
  }, [isUnsaved, setModified]);
  return null;
}
