'use client';

import { useModal } from '@payloadcms/ui';
import { useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

interface Props {
  /** The slugs of Payload's confirmation dialogs. */
  dialogs: string[];
  children: ReactNode;
}

/**
 * Adds something to Payload's confirmation dialogs, below their question. Payload has no slot for it, and the components
 * that open them cannot be replaced.
 */
export function InDialog({ dialogs, children }: Props) {
  const { isModalOpen } = useModal();
  const open = dialogs.find((slug) => isModalOpen(slug));
  const [content, setContent] = useState<Element | null>(null);
  useEffect(() => {
    if (open === undefined) return undefined;
    const find = () =>
      setContent(
        document.getElementById(open)?.querySelector('.confirmation-modal__content') ?? null,
      );
    find();
    // The dialog may be rendered after this.
    const observer = new MutationObserver(find);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      setContent(null);
    };
  }, [open]);
  return content && open !== undefined
    ? createPortal(
        <div className="in-use" role="status">
          {children}
        </div>,
        content,
      )
    : null;
}
