/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { jest } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { CommentForm } from './comment-form';
import './comment-field.element';

beforeEach(() => {
  jest.useFakeTimers();
  const form = (
    <CommentForm
      locale="sv"
      path="/kontor"
      notices={{}}
      maxLength={20}
      allowed={['post@region.example']}
    />
  );
  document.body.innerHTML = renderToStaticMarkup(form);
});
afterEach(() => jest.useRealTimers());

const one = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element;
};

function write(text: string) {
  const field = one('textarea');
  if (field instanceof HTMLTextAreaElement) field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Presses a button as a visitor does; returns whether the browser would then send the form. */
function press(selector: string): boolean {
  const submitter = one(selector);
  return one('form').dispatchEvent(new SubmitEvent('submit', { cancelable: true, submitter }));
}
const send = '.comment-buttons button';

it('sends nothing that holds a personal number, shows it and moves focus (K4, K6)', () => {
  write('Nr 850709-9805');
  expect(press(send)).toBe(false);
  expect(one('mark').textContent).toBe('850709-9805');
  expect(document.activeElement).toBe(one('textarea'));
  expect(one('textarea').getAttribute('aria-invalid')).toBe('true');
  expect(one('#kommentar-fel').hidden).toBe(false);
});

it('sends a text without findings, also one with the authority’s address', () => {
  write('post@region.example');
  expect(press(send)).toBe(true);
});

it('warns about a name and then sends it if the writer insists (K7)', () => {
  write('Jag heter Anna Ek');
  expect(press(send)).toBe(false);
  expect(one(send).textContent).toBe('Skicka ändå');
  expect(press(send)).toBe(true);
});

it('removes the findings without sending (K6)', () => {
  write('Nr 850709-9805 ok');
  press(send);
  expect(press('button[name=tabort]')).toBe(false);
  const field = one('textarea');
  expect(field instanceof HTMLTextAreaElement && field.value).toBe('Nr  ok');
  expect(field.hasAttribute('aria-invalid')).toBe(false);
});

it('stops an empty text and one that is too long (K19)', () => {
  expect(press(send)).toBe(false);
  write('å'.repeat(21));
  expect(press(send)).toBe(false);
  write('å'.repeat(20));
  expect(press(send)).toBe(true);
});

it('counts visibly at once, and announces the count when the writer pauses near the limit', () => {
  write('Hej');
  expect(one('.comment-counter').textContent).toBe('17 tecken kvar');
  jest.advanceTimersByTime(1000);
  expect(one('[role=status]').textContent).toBe('');
  write('å'.repeat(22));
  expect(one('[role=status]').textContent).toBe('');
  jest.advanceTimersByTime(1000);
  expect(one('[role=status]').textContent).toBe('2 tecken för många');
});

it('stores nothing in the browser (K5)', () => {
  write('Nr 850709-9805');
  press(send);
  expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
});
