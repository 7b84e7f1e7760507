/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import axe from 'axe-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { CommentForm } from './comment-form';
import type { CommentState } from './comment-state';
import { ErrorSummary } from './error-summary';
import { quoteFindings } from './judge-text';
import { commentMessages } from './messages';

const messages = commentMessages('sv');
const notices = { careUrl: 'https://www.1177.se/', privacyPath: '/om-webbplatsen/personuppgifter' };

function show(state?: CommentState) {
  document.documentElement.lang = 'sv';
  document.title = 'Kommentera sidan';
  document.body.innerHTML = renderToStaticMarkup(
    <main>
      <h1>Sidan</h1>
      {state ? <ErrorSummary state={state} fieldId="kommentar" messages={messages} /> : null}
      <CommentForm locale="sv" path="/kontor" notices={notices} maxLength={2000} state={state} />
    </main>,
  );
}

const refused = (problem: CommentState['problem'], text: string): CommentState => ({
  problem,
  text,
  maxLength: 2000,
  id: 'an id of this message',
  quotes: quoteFindings(text, new Set()),
});
const field = () => document.querySelector('textarea');
const describedBy = (element: Element | null) =>
  (element?.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);

it('explains in order where it goes, where to find care, no personal data, public record, privacy (K1, K2, K17)', () => {
  show();
  const order = [
    messages.goesTo(messages.team),
    '112',
    messages.noPersonalData,
    messages.publicRecord,
    messages.privacyLink,
    messages.required,
  ];
  const text = document.querySelector('form')?.textContent ?? '';
  const places = order.map((part) => text.indexOf(part));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(text.indexOf(messages.required)).toBeLessThan(text.indexOf(messages.label));
  expect(describedBy(document.querySelector('form')).join('')).toContain(messages.noPersonalData);
});

it('has a field for the message and no other (K3)', () => {
  show();
  const seen = [...document.querySelectorAll('input, textarea, select')].filter(
    (input) => !input.closest('[hidden]') && input.getAttribute('type') !== 'hidden',
  );
  expect(seen.map((input) => input.getAttribute('name'))).toEqual(['kommentar']);
  expect(document.querySelector('form')?.getAttribute('action')).toBe('/kommentera?sida=%2Fkontor');
});

it('hides the trap from people (L1)', () => {
  show();
  const trap = document.querySelector('input[name=amne]');
  expect(trap?.closest('div')?.hidden).toBe(true);
  expect(trap?.getAttribute('tabindex')).toBe('-1');
  expect(trap?.getAttribute('autocomplete')).toBe('off');
});

it('states the limit with the language’s number format (K19)', () => {
  show();
  expect(describedBy(field())).toEqual(['högst 2\u00A0000 tecken']);
});

it('keeps the text and shows which kind was found and where (K6)', () => {
  const text = 'Hej!\n\nMitt nummer är <b>850709-9805</b>, ring mig.';
  show(refused('personalData', text));
  expect(field()?.value).toBe(text);
  expect(field()?.getAttribute('aria-invalid')).toBe('true');
  expect(describedBy(field())[0]).toContain('Ta bort personuppgifterna');
  expect(document.querySelector('mark')?.textContent).toBe('850709-9805');
  expect(document.querySelector('.comment-findings li')?.textContent).toContain('personnummer');
  expect(document.querySelector('main')?.children.item(1)?.className).toBe('error-summary');
  expect(document.querySelector('.error-summary a')?.getAttribute('href')).toBe('#kommentar');
});

it('lets a text with uncertain findings be sent anyway (K7)', () => {
  show(refused('warning', 'Jag heter Anna Ek'));
  expect(document.querySelector('button[name=skickaanda]')?.textContent).toBe('Skicka ändå');
});

it('names and announces what was removed (K6)', () => {
  show({ ...refused('removed', 'Ring mig på .'), removed: ['phone', 'email'] });
  expect(document.querySelector('[role=status]')?.textContent).toBe(
    'Borttaget ur texten: ett telefonnummer, en e-postadress. Läs igenom kommentaren och skicka den.',
  );
});

it('asks once about what is unsure: after that the button sends it (K7)', () => {
  show({ ...refused('personalData', 'Mvh Anna 850709-9805'), isAsked: true });
  expect(document.querySelector('button[name=skickaanda]')?.textContent).toBe('Skicka kommentar');
});

it('offers no button where it would remove nothing', () => {
  show(refused('warning', 'Min patient fick vänta'));
  expect(document.querySelector('button[name=tabort]')).toBeNull();
});

it('reports that nothing was received, without an error at the field', () => {
  show(refused('unavailable', 'Bra sida'));
  expect(document.querySelector('.error-summary')?.textContent).toContain(
    'Din kommentar är inte mottagen',
  );
  expect(field()?.hasAttribute('aria-invalid')).toBe(false);
  expect(field()?.value).toBe('Bra sida');
});

it.each([
  undefined,
  'empty',
  'personalData',
  'warning',
  'trap',
  'rateLimit',
  'unavailable',
  'removed',
] as const)('has no violation that axe can find (%s)', async (problem) => {
  show(problem && refused(problem, 'Jag heter Anna Ek 850709-9805'));
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
