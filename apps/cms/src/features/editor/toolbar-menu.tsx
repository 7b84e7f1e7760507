'use client';

import type { ReactNode } from 'react';

interface Props {
  name: string;
  children: ReactNode;
}

/** A menu of the toolbar, which closes on a choice, on Escape and when it loses focus. */
export function ToolbarMenu({ name, children }: Props) {
  return (
    <details
      className="text-tools__menu"
      onClick={({ target, currentTarget }) => {
        if (target instanceof Element && target.closest('button')) currentTarget.open = false;
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) currentTarget.open = false;
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape') return;
        currentTarget.open = false;
        currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary>{name}</summary>
      <div className="text-tools__items">{children}</div>
    </details>
  );
}
