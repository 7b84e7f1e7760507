'use client';

import { Button, Modal, useModal, useTranslation } from '@payloadcms/ui';
import { useId, type ReactNode } from 'react';
import { translate, type Words } from '../../translations/translate';

interface Props {
  /** The name by which `useModal` opens and closes it. */
  slug: string;
  heading: string;
  children: ReactNode;
  /** Selects what has the focus afterwards, where the button that opened it is gone. */
  returnTo?: string;
  /** Buttons beside the one that closes it. */
  actions?: ReactNode;
  className?: string;
}

const close: Words = { sv: 'Stäng', en: 'Close' };

/**
 * A dialog named by its heading, which Payload's drawers are not (WCAG 4.1.2). Rendered only while it is open, so that it
 * starts empty. It is outside the form of the document, which Enter would otherwise submit.
 */
export function Dialog({ slug, heading, children, returnTo, actions, className = '' }: Props) {
  const { i18n } = useTranslation();
  const { closeModal } = useModal();
  const id = useId();
  const focusAfter = (opener: HTMLElement | SVGElement) =>
    opener.isConnected || !returnTo
      ? opener
      : (document.querySelector<HTMLElement>(returnTo) ?? opener);
  return (
    <Modal
      slug={slug}
      className={`staff-dialog ${className}`}
      aria-labelledby={id}
      closeOnBlur={false}
      focusTrapOptions={{ setReturnFocus: focusAfter }}
    >
      <div className="staff-dialog__content">
        <h2 id={id}>{heading}</h2>
        {children}
        <div className="staff-dialog__actions">
          {actions}
          <Button buttonStyle="secondary" margin={false} onClick={() => closeModal(slug)}>
            {translate({ i18n }, close)}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
