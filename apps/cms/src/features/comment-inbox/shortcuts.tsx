'use client';

import { useTranslation } from '@payloadcms/ui';
import { useEffect, useSyncExternalStore } from 'react';
import { translate, type Words } from '../../translations/translate';

const KEY = 'inbox-shortcuts';
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Whether single keys are shortcuts in the inbox, which can be turned off (WCAG 2.1.4). */
export const useShortcutsOn = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(KEY) !== 'off',
    () => true,
  );

function turn(isOn: boolean): void {
  if (isOn) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, 'off');
  for (const listener of listeners) listener();
}

const words = {
  heading: { sv: 'Kortkommandon', en: 'Keyboard shortcuts' },
  on: { sv: 'Använd enstaka tangenter', en: 'Use single keys' },
} satisfies Record<string, Words>;

const keys: [string, Words][] = [
  ['n', { sv: 'Nästa kommentar', en: 'Next comment' }],
  ['f', { sv: 'Föregående kommentar', en: 'Previous comment' }],
  ['t', { sv: 'Ta', en: 'Take' }],
  ['s', { sv: 'Svara', en: 'Answer' }],
  ['a', { sv: 'Avsluta', en: 'Close' }],
  ['e', { sv: 'Anteckna', en: 'Add a note' }],
  ['l', { sv: 'Till listan', en: 'To the list' }],
  ['Ctrl + Enter', { sv: 'Spara och gå till nästa', en: 'Save and go to the next' }],
];

/** The keys of the inbox: each presses the button or follows the link that has it, where there is one. */
export function Shortcuts() {
  const { i18n } = useTranslation();
  const isOn = useShortcutsOn();
  useEffect(() => {
    if (!isOn) return undefined;
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
  return (
    <details className="inbox__keys">
      <summary>{translate({ i18n }, words.heading)}</summary>
      <label>
        <input type="checkbox" checked={isOn} onChange={({ target }) => turn(target.checked)} />
        {translate({ i18n }, words.on)}
      </label>
      <dl>
        {keys.map(([key, label]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{translate({ i18n }, label)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function press(event: KeyboardEvent): void {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !/^[a-z]$/.test(key))
    return;
  // What is typed in a field, and in a dialog, is not for the page.
  const typed = 'input, textarea, select, [contenteditable], [role=dialog]';
  if (target instanceof Element && target.closest(typed)) return;
  const control = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]`);
  if (!control) return;
  event.preventDefault();
  control.click();
}
