'use client';

import { useForm, useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui';
import { useEffect } from 'react';

/** After Payload validates the form again, which would clear the errors that only the server finds. */
const AFTER_MS = 600;

/**
 * Marks a refused form as modified, so that it can be sent again and warns before it is left. Payload marks it as saved
 * after any answer.
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
