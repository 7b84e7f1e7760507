/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { jest } from '@jest/globals';
import type { Locale } from '@regionwebb/content/locales';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Matter } from '../../cms/matters';
import { CodeForm, MatterErrorSummary } from './code-form';
import { MatterView } from './matter-view';
import { matterMessages, stateInWords } from './messages';
import { ReceiptCode } from './receipt-code';

const CODE = '7K3M-9QXA-0ZP2-R1TV';
const at = (day: number) => `2026-11-${day}T09:00:00.000Z`;
const aMatter: Matter = {
  ...{ receipt: '2026-000123', receivedAt: at(10), state: 'answered', canWrite: true },
  page: { title: 'Bron är klar', path: '/nyheter/bron', locale: 'sv' },
  function: 'Trafikfunktionen',
  messages: [
    { receipt: '2026-000123', receivedAt: at(10), text: 'Var är räcket?\n<b>Norra</b> sidan.' },
    { receipt: '2026-000130', receivedAt: at(12), text: 'Och lampan?' },
  ],
  answers: [
    { text: 'Det sätts upp i maj.', at: at(11), function: 'Trafikfunktionen' },
    { text: 'Lampan också.', at: at(13) },
  ],
};

beforeAll(async () => {
  await import('./matter-code.element');
  await import('./copy-code.element');
});
beforeEach(() => {
  window.history.replaceState(null, '', '/kommentar');
  HTMLFormElement.prototype.requestSubmit = jest.fn();
});

function show(content: ReactNode, locale: Locale = 'sv') {
  document.documentElement.lang = locale;
  document.title = 'Läs svaret';
  document.body.innerHTML = renderToStaticMarkup(
    <main>
      <h1>Läs svaret</h1>
      {content}
    </main>,
  );
}
// jsdom draws nothing, so colours are tested in a browser.
const rules = { 'color-contrast': { enabled: false } };
const violations = async () =>
  (await axe.run(document.body, { rules })).violations.map(({ id }) => id);
const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
const submitted = () => jest.mocked(HTMLFormElement.prototype.requestSubmit).mock.calls.length;
const field = () => document.querySelector('input');
const goTo = (hash: string) => {
  window.location.hash = hash;
};

it('says when the page was changed because of what was written, if it was', () => {
  show(<MatterView matter={aMatter} locale="sv" />);
  expect(text('.comment-receipt')).not.toContain('Ändring');
  show(<MatterView matter={{ ...aMatter, changedAt: at(13) }} locale="en" />, 'en');
  expect(text('.comment-receipt')).toContain(
    'The page has been changed after what you wrote, on 13 November 2026.',
  );
});

describe('a matter', () => {
  it('shows state, function, number, time and page, and everything that was written in order', async () => {
    show(<MatterView matter={aMatter} locale="sv" />);
    expect(text('dl')).toMatch(
      /Du har fått svar\..*Trafikfunktionen.*2026-000123.*10 november 2026/,
    );
    const entries = [...document.querySelectorAll('.matter-entries li')];
    expect(entries.map((entry) => entry.querySelector('h3')?.textContent)).toEqual([
      ...['Du skrev', 'Svar från Trafikfunktionen', 'Du skrev', 'Svar'],
    ]);
    expect(text('.matter-text')).toBe('Var är räcket?\n<b>Norra</b> sidan.');
    expect(document.querySelector('a')?.getAttribute('href')).toBe('/nyheter/bron');
    expect(document.querySelectorAll('main [lang]')).toHaveLength(0);
    expect(await violations()).toEqual([]);
  });

  it('marks what is in Swedish on the English page (3.1.2)', async () => {
    show(<MatterView matter={aMatter} locale="en" />, 'en');
    const swedish = [...document.querySelectorAll('main [lang=sv]')].map(
      (part) => part.textContent,
    );
    expect(swedish).toEqual([
      ...['Trafikfunktionen', 'Bron är klar'],
      ...['Var är räcket?\n<b>Norra</b> sidan.', 'Trafikfunktionen', 'Det sätts upp i maj.'],
      ...['Och lampan?', 'Lampan också.'],
    ]);
    expect(await violations()).toEqual([]);
  });

  it('without an answer and a function has no empty labels (T7)', () => {
    const { function: _none, ...without } = aMatter;
    show(<MatterView matter={{ ...without, answers: [], state: 'new' }} locale="sv" />);
    expect(text('main')).toContain('Det finns inget svar än.');
    expect(text('main')).not.toContain('Handläggs av');
  });

  it.each(['sv', 'en'] as const)(
    'has its state in plain words, never the internal one (%s)',
    (locale) => {
      const messages = matterMessages(locale);
      const words = [
        ...(['new', 'handling', 'answered', 'quarantine', 'done'] as const).map((state) =>
          stateInWords({ state }, messages),
        ),
        ...(['handled', 'duplicate', 'spam'] as const).map((closedAs) =>
          stateInWords({ state: 'done', closedAs }, messages),
        ),
      ];
      expect(words.every((each) => each.endsWith('.') && each.includes(' '))).toBe(true);
      expect(new Set(words).size).toBe(7);
    },
  );
});

describe('the form of the code', () => {
  it('has a label, a hint and no browser help that would keep the code', async () => {
    show(<CodeForm locale="sv" />);
    expect(field()?.labels?.[0]?.textContent).toBe('Koden på kvittensen');
    expect(field()?.autocomplete).toBe('off');
    expect(document.querySelector('form')?.method).toBe('post');
    expect(await violations()).toEqual([]);
  });

  it.each(['empty', 'code', 'rateLimit', 'elsewhere', 'unavailable'] as const)(
    'says what is wrong, first and at the field, and keeps what was typed: %s (3.3.1)',
    async (problem) => {
      const state = { code: '7K3M "fel"', problem, wait: 2 };
      show(
        <>
          <MatterErrorSummary locale="sv" state={state} />
          <CodeForm locale="sv" state={state} />
        </>,
      );
      expect(text('[role=alert]')).toContain(matterMessages('sv').problems[problem]);
      expect(field()?.value).toBe('7K3M "fel"');
      expect(field()?.getAttribute('aria-invalid')).toBe(
        ['empty', 'code'].includes(problem) ? 'true' : null,
      );
      expect(await violations()).toEqual([]);
    },
  );

  it('takes the code from the fragment, sends it once, and keeps the fragment', () => {
    goTo(`#${CODE.toLowerCase()}`);
    show(<CodeForm locale="sv" />);
    expect(field()?.value).toBe(CODE);
    expect(submitted()).toBe(1);
    expect(document.querySelector('form')?.action).toMatch(/\/kommentar#7k3m-/);
    show(<CodeForm locale="sv" />);
    expect([field()?.value, submitted()]).toEqual([CODE, 1]);
  });

  it('does not ask again for the matter that is shown, or for a code that was wrong', () => {
    goTo(`#${CODE}`);
    show(<CodeForm locale="sv" shown={CODE.replaceAll('-', '')} />);
    show(<CodeForm locale="sv" state={{ code: CODE, problem: 'code' }} />);
    expect(submitted()).toBe(0);
  });

  it.each(['', '#innehall', '#kod', '#7K3M', `#${'x'.repeat(2000)}`])(
    'leaves the fragment %j alone',
    (hash) => {
      goTo(hash);
      show(<CodeForm locale="sv" />);
      expect([field()?.value, submitted()]).toEqual(['', 0]);
    },
  );
});

describe('the code on a receipt', () => {
  const receipt = (locale: Locale = 'sv', code: string | undefined = CODE) => (
    <ReceiptCode code={code} locale={locale} origin="https://region.example" />
  );

  it.each([
    ['sv', 'https://region.example/kommentar'],
    ['en', 'https://region.example/en/comment-status'],
  ] as const)('is shown in groups, spelt, and as a link (%s)', async (locale, address) => {
    show(receipt(locale), locale);
    expect(text('.receipt-code-value')).toBe(CODE);
    expect(text('.receipt-code').replaceAll('\u00A0', ' ')).toContain(
      '7 K 3 M, 9 Q X A, 0 Z P 2, R 1 T V.',
    );
    expect(document.querySelector('a')?.href).toBe(`${address}#${CODE}`);
    expect(text('strong')).toMatch(/enda vägen till svaret|only way to the answer/);
    expect(await violations()).toEqual([]);
  });

  it('says so where it is not shown any more', () => {
    show(<ReceiptCode code={undefined} locale="sv" origin="https://region.example" />);
    expect(text('main')).toContain('bara den första timmen');
  });

  it.each([
    ['copied', () => Promise.resolve(), 'Koden är kopierad.'],
    ['not copied', () => Promise.reject(new Error('NotAllowed')), 'Koden kunde inte kopieras.'],
  ])('is %s by a button, which is announced', async (_how, write, said) => {
    const writeText = jest.fn(write);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    show(receipt());
    const button = document.querySelector<HTMLButtonElement>('button[name=copy]');
    expect(button?.hidden).toBe(false);
    button?.click();
    await new Promise((resolve) => setTimeout(resolve));
    expect(writeText).toHaveBeenCalledWith(CODE);
    expect(text('[role=status]')).toContain(said);
    expect(await violations()).toEqual([]);
  });

  it('has no button to copy where the browser cannot', () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    show(receipt());
    expect(document.querySelector<HTMLButtonElement>('button[name=copy]')?.hidden).toBe(true);
  });
});
