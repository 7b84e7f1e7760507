import { jest } from '@jest/globals';
import { timeline } from '@regionwebb/fixtures/factories/blocks';
import { aPicture } from '@regionwebb/fixtures/factories/media';
import { heading } from '@regionwebb/fixtures/factories/rich-text';
import { show, violations } from '../../testing/show';
import { written } from '../../testing/written';

const phases: Parameters<typeof timeline>[0]['phases'] = [
  { period: 'Våren 2019', heading: 'Samtal', text: 'Åtta möten.\nEn rapport.', state: 'done' },
  { period: 'Hösten 2019', heading: 'Förslag', state: 'current' },
  { period: '2020', heading: 'Beslut', state: 'coming' },
  { period: 'Sedan', heading: 'Uppföljning', state: null },
];
const texts = (shown: HTMLElement, selector: string) =>
  [...shown.querySelectorAll(selector)].map(({ textContent }) => textContent);

it('is an ordered list with its progress in words (1.3.1, 1.4.1)', async () => {
  const shown = show(written([timeline({ heading: 'Processen', phases })]));
  expect(texts(shown, 'ol > li h3')).toEqual(['Samtal', 'Förslag', 'Beslut', 'Uppföljning']);
  expect(texts(shown, '.phase-period')).toEqual([
    'Våren 2019 Klart',
    'Hösten 2019 Pågår',
    '2020 Kommer',
    'Sedan',
  ]);
  expect(texts(shown, 'li:first-child p')).toEqual([
    'Våren 2019 Klart',
    'Åtta möten.',
    'En rapport.',
  ]);
  expect(await violations()).toEqual([]);
});

it('follows the dates of its phases rather than their stored state', () => {
  jest.useFakeTimers({ now: new Date('2026-11-29T12:00:00.000Z') });
  const dated = (start: string | null, end: string | null) =>
    ({ period: 'Då', heading: 'Något', start, end, state: 'coming' }) as const;
  const phases = [
    dated('2019-01-01T11:00:00.000Z', '2026-11-28T11:00:00.000Z'),
    dated('2026-11-29T11:00:00.000Z', '2026-11-29T11:00:00.000Z'),
    dated('2026-11-01T11:00:00.000Z', null),
    dated(null, '2020-01-01T11:00:00.000Z'),
    dated('2026-11-30T11:00:00.000Z', null),
    dated(null, null),
  ];
  const shown = show(written([timeline({ phases })]));
  jest.useRealTimers();
  expect(texts(shown, '.phase-state')).toEqual([
    'Klart',
    'Pågår',
    'Pågår',
    'Klart',
    'Kommer',
    'Kommer',
  ]);
});

it('uses English words on English pages (T19)', () => {
  const shown = show(written([timeline({ phases })], { locale: 'en' }), 'en');
  expect(texts(shown, '.phase-state')).toEqual(['Done', 'Under way', 'Coming']);
});

it('makes headings of the phases when it has none, and is nothing without phases (T7)', () => {
  const shown = show(written([heading('Processen'), timeline({ phases })]));
  expect(texts(shown, 'h3')).toHaveLength(4);
  expect(show(written([timeline({ heading: 'Tom', phases: [] })])).textContent).toBe('');
});

it('describes its illustration in text, with its description or the library’s (1.1.1)', async () => {
  const image = aPicture({ longDescription: 'Bibliotekets.' });
  const shown = show(written([timeline({ phases, image, longDescription: 'Fyra steg.' })]));
  expect(shown.querySelector('picture + details')?.textContent).toContain('Fyra steg.');
  expect(await violations()).toEqual([]);
  expect(show(written([timeline({ phases, image })])).textContent).toContain('Bibliotekets.');
});
