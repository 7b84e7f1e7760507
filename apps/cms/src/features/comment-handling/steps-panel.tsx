'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { StepsControl } from './steps-control';

/** In the place of the save button: a comment is changed by its steps. */
export const NoSaveButton = () => null;

/** The steps in the form of a comment, which is loaded anew after each. */
export function StepsPanel() {
  const { id } = useDocumentInfo();
  return id ? <StepsControl comment={String(id)} onTaken={() => window.location.reload()} /> : null;
}
