'use client';

import {
  useConfig,
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormModified,
  useLocale,
} from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { propertyOf } from '../../validation/unknown-values';

/** When the version in the form was saved, in ISO 8601. */
interface Seen {
  seen?: string;
}

/**
 * A function that saves what is typed, after any autosave under way, and returns which version the form then has;
 * undefined where the save is refused, which the form shows.
 */
export function useSaveFirst(): () => Promise<Seen | undefined> {
  const { id, collectionSlug, data, setUnpublishedVersionCount } = useDocumentInfo();
  const { code } = useLocale();
  const { config } = useConfig();
  const { getField, submit } = useForm();
  const isModified = useFormModified();
  const isSaving = useFormBackgroundProcessing();
  const form = useRef({ data, isModified, isSaving, submit });
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    form.current = { data, isModified, isSaving, submit };
    if (!isSaving) waiting.current.splice(0).forEach((go) => go());
  }, [data, isModified, isSaving, submit]);

  const save = async (): Promise<boolean> => {
    const { serverURL, routes } = config;
    const saved = await form.current.submit({
      action: `${serverURL}${routes.api}/${collectionSlug}/${id}?locale=${code}&depth=0&fallback-locale=null&draft=true`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
      disableSuccessStatus: true,
    });
    if (!saved?.res?.ok) return false;
    setUnpublishedVersionCount((count) => count + 1);
    return true;
  };
  return async () => {
    if (form.current.isSaving) await new Promise<void>((go) => waiting.current.push(go));
    if (form.current.isModified && !(await save())) return undefined;
    // Of the two, the field is late after an autosave.
    const times = [propertyOf(form.current.data, 'updatedAt'), getField('updatedAt')?.value];
    const seen = times
      .filter((time): time is string => typeof time === 'string')
      .sort()
      .at(-1);
    return seen === undefined ? {} : { seen };
  };
}
