/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { jest } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { CommentForm } from './comment-form';
import { digestsOf } from '@regionwebb/personal-data';
import { CommentField } from './comment-field.element';

let requested: string[] = [];
let list: unknown;
/** Of the site to the form. */
let answer: string | undefined;

beforeEach(() => {
  requested = [];
  answer = undefined;
  list = [...digestsOf(['post@region.example'])];
  // jsdom has none.
  const fetch = (address: string) => {
    requested.push(address);
    if (answer !== undefined && address.startsWith('http'))
      return Promise.resolve({ ok: true, text: () => Promise.resolve(answer) });
    return Promise.resolve({ ok: list !== undefined, json: () => Promise.resolve(list) });
  };
  Object.assign(globalThis, { fetch });
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  const form = <CommentForm locale="sv" path="/kontor" notices={{}} maxLength={20} />;
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

/** Presses a button as a visitor does; returns whether the form is then sent. */
function press(selector: string): boolean {
  const submitter = one(selector);
  const before = requested.length;
  one('form').dispatchEvent(new SubmitEvent('submit', { cancelable: true, submitter }));
  return requested.slice(before).some((address) => address.startsWith('http'));
}
const send = '.comment-buttons button';

/** Begins to write, by which the check is loaded. */
async function begin(): Promise<void> {
  one('textarea').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  const element = one('comment-field');
  if (element instanceof CommentField) await element.prepare();
}

it('sends nothing that holds a personal number, shows it and moves focus (K4, K6)', async () => {
  await begin();
  write('Nr 850709-9805');
  expect(press(send)).toBe(false);
  expect(one('mark').textContent).toBe('850709-9805');
  expect(document.activeElement).toBe(one('textarea'));
  expect(one('textarea').getAttribute('aria-invalid')).toBe('true');
  expect(one('#kommentar-fel').hidden).toBe(false);
});

it('sends a text without findings, also one with the authority’s address', async () => {
  await begin();
  write('post@region.example');
  expect(press(send)).toBe(true);
});

it('warns about a name and then sends it if the writer insists (K7)', async () => {
  await begin();
  write('Jag heter Anna Ek');
  expect(press(send)).toBe(false);
  expect(one(send).textContent).toBe('Skicka ändå');
  expect(press(send)).toBe(true);
  // The browser's button for back leads to the form again.
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  // Asked once, also when something else is written or refused after it.
  write('850709-9805');
  expect(press(send)).toBe(false);
  write('Jag heter Eva');
  expect(press(send)).toBe(true);
  expect(one(send).getAttribute('name')).toBe('skickaanda');
});

it('removes the findings without sending (K6)', async () => {
  await begin();
  write('Nr 850709-9805 ok');
  press(send);
  expect(press('button[name=tabort]')).toBe(false);
  const field = one('textarea');
  expect(field instanceof HTMLTextAreaElement && field.value).toBe('Nr  ok');
  expect(one('.comment-removed[role=status]').textContent).toBe(
    'Borttaget ur texten: ett nummer som ser ut som ett personnummer. Läs igenom kommentaren och skicka den.',
  );
  expect(field.hasAttribute('aria-invalid')).toBe(false);
});

it('stops an empty text and one that is too long (K19)', async () => {
  await begin();
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

it('stores nothing in the browser (K5)', async () => {
  await begin();
  write('Nr 850709-9805');
  press(send);
  expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
});

it('asks for what is published when somebody begins to write, whatever the text (K4)', async () => {
  expect(requested).toEqual([]);
  await begin();
  write('Nr 850709-9805');
  press(send);
  expect(requested).toEqual(['/kommentera/publicerat.json?sida=%2Fkontor']);
});

it.each([
  ['an error', undefined],
  ['something else', { digests: 'none' }],
])('checks without the list when the site answers with %s', async (_, answer) => {
  list = answer;
  await begin();
  write('850709-9805');
  expect(press(send)).toBe(false);
  write('Bra sida');
  expect(press(send)).toBe(true);
});

it('holds a text that is sent before the check is loaded, and then sends or refuses it', async () => {
  const form = one('form');
  let resubmitted = 0;
  if (form instanceof HTMLFormElement) form.requestSubmit = () => void (resubmitted += 1);
  write('Nr 850709-9805');
  expect(press(send)).toBe(false);
  await begin();
  expect(resubmitted).toBe(1);
  expect(press(send)).toBe(false);
  expect(one('mark').textContent).toBe('850709-9805');
});

it('sends once, however often the button is pressed, and keeps the text as it was sent', async () => {
  await begin();
  write('Bra sida');
  expect(press(send)).toBe(true);
  expect(press(send)).toBe(false);
  const field = one('textarea');
  expect(field instanceof HTMLTextAreaElement && field.readOnly).toBe(true);
  expect(one('.comment-sending').textContent).toBe('Skickar kommentaren …');
});

it('has the browser send what the site has received, for a receipt that a reload shows again', async () => {
  await begin();
  write('Bra sida');
  answer = '<dl class="comment-receipt"></dl>';
  const form = one('form');
  let isPrevented: boolean | undefined;
  const submitted = new Promise<void>((resolve) => {
    if (!(form instanceof HTMLFormElement)) return;
    form.requestSubmit = (submitter) => {
      const event = new SubmitEvent('submit', { cancelable: true, submitter: submitter ?? null });
      isPrevented = !form.dispatchEvent(event);
      resolve();
    };
  });
  press(send);
  await submitted;
  expect(isPrevented).toBe(false);
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(press(send)).toBe(true);
});
