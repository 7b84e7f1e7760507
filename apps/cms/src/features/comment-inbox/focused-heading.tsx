'use client';

import { type ReactNode, useEffect, useRef } from 'react';

let isInInbox = false;

/**
 * The heading of what the inbox shows, which gets the focus when that changes without a load of the page, so that a screen
 * reader reads it. `about` names what is shown.
 */
export function FocusedHeading({ about, children }: { about: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isInInbox) heading.current?.focus();
    isInInbox = true;
  }, [about]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
