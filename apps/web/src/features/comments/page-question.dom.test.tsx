/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { jest } from '@jest/globals';
import axe from 'axe-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { CommentPage } from './comment-page';
import { stateOf } from './comment-state';
import { PageQuestion } from './page-question';
import './page-question.element';

const form = { enabled: true, notices: {}, maxLength: 2000 };
/** What the tests need of `fetch`, which jsdom lacks. */
type Answered = { type?: string; text: () => Promise<string> };
const fetched = jest.fn<(address: string, options?: { body?: unknown }) => Promise<Answered>>();
const answerOf = (text: string, type = 'basic') => ({ type, text: () => Promise.resolve(text) });

function show(takesComments = true, locale: 'sv' | 'en' = 'sv') {
  document.documentElement.lang = locale;
  const path = locale === 'sv' ? '/kontor' : '/en/offices';
  document.body.innerHTML = renderToStaticMarkup(
    <main>
      <h1>Kontor</h1>
      <PageQuestion locale={locale} path={path} takesComments={takesComments} />
    </main>,
  );
}

beforeEach(() => {
  fetched.mockReset();
  Object.assign(globalThis, { fetch: fetched });
});

const one = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element;
};
const status = () => one('[role=status]').textContent;
const settle = () => new Promise((resolve) => setTimeout(resolve));

/** Presses a button as a visitor does. */
function press(value: string) {
  const submitter = one(`button[value=${value}]`);
  submitter.focus();
  one('form').dispatchEvent(new SubmitEvent('submit', { cancelable: true, submitter }));
}

/** What the site answers when the thanks have an address of their own. */
const redirected = () => answerOf('', 'opaqueredirect');

it('is one line: a question, two answers and a link to the form', () => {
  show();
  expect(one('form').textContent).toBe('Hittade du det du sökte?JaNejLämna en kommentar');
  expect(one('form').getAttribute('action')).toBe('/hittade');
  expect(one('a').getAttribute('href')).toBe('/kommentera?sida=%2Fkontor');
  show(true, 'en');
  expect(one('form').textContent).toBe(
    'Did you find what you were looking for?YesNoLeave a comment',
  );
  expect(one('a').getAttribute('href')).toBe('/en/comment?page=%2Fen%2Foffices');
});

it('has no link to a form where comments are not taken', () => {
  show(false);
  expect(document.querySelector('a')).toBeNull();
});

it.each([
  ['ja', 'Tack för ditt svar.'],
  ['nej', 'Tack för ditt svar. Skriv gärna vad du saknade, så kan vi göra sidan bättre.'],
])('sends %j once, says thanks and keeps focus', async (answer, thanks) => {
  show();
  fetched.mockResolvedValue(redirected());
  press(answer);
  press(answer);
  await settle();
  expect(fetched.mock.calls.map(([, options]) => String(options?.body))).toEqual([
    `svar=${answer}&sida=%2Fkontor`,
  ]);
  expect(status()).toBe(thanks);
  expect(document.activeElement).toBe(one(`button[value=${answer}]`));
  expect(one('button[aria-pressed=true]').getAttribute('value')).toBe(answer);
});

it('offers no comment after a no where none is taken', async () => {
  show(false);
  fetched.mockResolvedValue(redirected());
  press('nej');
  await settle();
  expect(status()).toBe('Tack för ditt svar.');
});

it('says that an answer could not be sent, and lets it be sent again', async () => {
  show();
  fetched.mockRejectedValueOnce(new TypeError('offline')).mockResolvedValueOnce(redirected());
  press('ja');
  await settle();
  expect(status()).toBe('Svaret gick inte att skicka. Försök igen.');
  press('ja');
  await settle();
  expect(status()).toBe('Tack för ditt svar.');
});

it.each([
  [undefined, 'Kommentera ”Kontor”'],
  [stateOf('closed'), 'Det går inte att kommentera här'],
])('opens the form of the site in place, under a heading with focus', async (state, heading) => {
  show();
  const page = (
    <CommentPage
      {...{ locale: 'sv', path: '/kontor', title: 'Kontor', form, state }}
      messageId="id"
    />
  );
  fetched.mockResolvedValue(answerOf(renderToStaticMarkup(page)));
  one('a').click();
  await settle();
  expect(fetched.mock.calls.map(([address]) => address)).toEqual([
    'http://localhost/kommentera?sida=%2Fkontor',
  ]);
  expect(document.activeElement?.tagName).toBe('H2');
  expect(document.activeElement?.textContent).toBe(heading);
  expect(document.querySelectorAll('h1')).toHaveLength(1);
  one('a').click();
  await settle();
  expect(fetched).toHaveBeenCalledTimes(1);
});

it.each(['sv', 'en'] as const)('has no violation that axe can find (%s)', async (locale) => {
  document.title = 'Kontor';
  show(true, locale);
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
