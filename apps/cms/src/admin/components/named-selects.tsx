'use client';

import { useTranslation } from '@payloadcms/ui';
import { type ReactNode, useEffect } from 'react';
import { translate, type Words } from '../../translations/translate';

const clear: Words = { sv: 'Töm', en: 'Clear' };

/**
 * Gives the fields where something is chosen, relations and options, the names of their labels (WCAG 4.1.2), which Payload
 * leaves without one. Its button that clears a field is reached by keyboard but hidden from screen readers; the arrow
 * beside it is for the mouse, and is passed over. So does the button that clears a date.
 */
export function NamedSelects({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const clearName = translate({ i18n }, clear);
  useEffect(() => {
    let frame = 0;
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => nameSelects(clearName));
    });
    nameSelects(clearName);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [clearName]);
  return children;
}

function nameSelects(clearName: string): void {
  for (const input of document.querySelectorAll('.field-type .rs__input:not([aria-labelledby])')) {
    const label = input.closest('.field-type')?.querySelector('.field-label');
    if (!label || !input.id) continue;
    label.id ||= `label-of-${input.id}`;
    input.setAttribute('aria-labelledby', label.id);
  }
  for (const button of document.querySelectorAll('.clear-indicator[aria-hidden]')) {
    button.removeAttribute('aria-hidden');
    button.setAttribute('aria-label', clearName);
  }
  for (const button of document.querySelectorAll(
    '.date-time-picker__clear-button:not([aria-label])',
  ))
    button.setAttribute('aria-label', clearName);
  for (const arrow of document.querySelectorAll('.dropdown-indicator[aria-hidden]'))
    arrow.setAttribute('tabindex', '-1');
}
