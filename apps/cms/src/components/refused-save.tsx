'use client';

import { useForm, useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui';
import { useEffect } from 'react';

/**
 * A form that was refused holds what is not saved: it can be sent again, and asks before it is left. Payload takes it for
 * saved as soon as an answer comes.
 */
export function RefusedSave() {
  const { setModified } = useForm();
  const wasRefused = useFormSubmitted();
  const isModified = useFormModified();
  const isSending = useFormProcessing();
  useEffect(() => {
    if (wasRefused && !isModified && !isSending) setModified(true);
  }, [wasRefused, isModified, isSending, setModified]);
  return null;
}
