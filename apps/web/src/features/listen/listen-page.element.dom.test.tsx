import { jest } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { Listen } from './listen';

class Utterance extends EventTarget {
  lang = '';
  voice: unknown = null;
  constructor(readonly text: string) {
    super();
  }
}

const spoken: Utterance[] = [];
let voices: { lang: string }[] = [];
const speech = Object.assign(new EventTarget(), {
  getVoices: () => voices,
  speak: (utterance: Utterance) => spoken.push(utterance),
  cancel: jest.fn(),
  pause: jest.fn(),
  resume: jest.fn(),
});

beforeAll(async () => {
  Object.assign(window, { speechSynthesis: speech, SpeechSynthesisUtterance: Utterance });
  await import('./listen-page.element');
});

const show = (content: string) => {
  spoken.length = 0;
  document.documentElement.lang = 'sv';
  document.body.innerHTML = `<main>${renderToStaticMarkup(<Listen locale="sv" />)}${content}</main>`;
};
const visible = () =>
  [...document.querySelectorAll('listen-page:not([hidden]) button:not([hidden])')].map(
    ({ textContent }) => textContent,
  );
const press = (label: string) => {
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === label,
  );
  button?.focus();
  button?.click();
};
/** Lets the passage being read end. */
const finish = () => spoken.at(-1)?.dispatchEvent(new Event('end'));

it('is hidden where there is no voice in the language of the page, and shown when one has loaded (V7)', () => {
  voices = [{ lang: 'en-GB' }];
  show('<p>Hej.</p>');
  expect(visible()).toEqual([]);
  voices = [{ lang: 'sv-SE' }];
  speech.dispatchEvent(new Event('voiceschanged'));
  expect(visible()).toEqual(['Lyssna']);
});

it('reads headings and paragraphs in order, each in its language, and neither menus nor forms', () => {
  voices = [{ lang: 'sv-SE' }, { lang: 'en-GB' }];
  show(
    '<nav><p>Meny</p></nav><h1>Rubrik</h1><p>Vi deltar i <span lang="en">the Green Week</span> i år.</p><form><p>Skriv</p></form>',
  );
  press('Lyssna');
  for (let left = 5; left > 0; left -= 1) finish();
  expect(spoken.map(({ text, lang }) => `${lang}: ${text}`)).toEqual([
    'sv: Rubrik',
    'sv: Vi deltar i',
    'en: the Green Week',
    'sv: i år.',
  ]);
  expect(visible()).toEqual(['Lyssna']);
});

it('reads a word with soft hyphens as one', () => {
  voices = [{ lang: 'sv-SE' }];
  show('<h1>Samverkans\u00ADöver\u00ADens\u00ADkommelse</h1>');
  press('Lyssna');
  expect(spoken.map(({ text }) => text)).toEqual(['Samverkansöverenskommelse']);
});

it('leaves out passages for whose language there is no voice', () => {
  voices = [{ lang: 'sv-SE' }];
  show('<p lang="fi">Tervetuloa</p><p lang="sv">Välkommen</p>');
  press('Lyssna');
  finish();
  expect(spoken.map(({ text }) => text)).toEqual(['Välkommen']);
});

it('can be paused, continues from there, and can be stopped; the focus stays on the buttons', () => {
  voices = [{ lang: 'sv-SE' }];
  show('<p>Ett.</p><p>Två.</p>');
  press('Lyssna');
  expect(visible()).toEqual(['Pausa', 'Sluta lyssna']);
  expect(document.querySelector('[data-spoken]')?.textContent).toBe('Ett.');
  press('Pausa');
  expect(speech.pause).toHaveBeenCalled();
  expect(document.activeElement?.textContent).toBe('Fortsätt');
  press('Fortsätt');
  expect(speech.resume).toHaveBeenCalled();
  press('Sluta lyssna');
  expect(document.querySelector('[data-spoken]')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Lyssna');
});
