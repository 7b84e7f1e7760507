import { jest } from '@jest/globals';
import { anOffice } from '@regionwebb/fixtures/factories/documents';
import { renderToStaticMarkup } from 'react-dom/server';
import { OpenNow } from './open-now';

beforeAll(() => import('./open-now.element'));
beforeEach(() => jest.useFakeTimers({ now: new Date('2026-11-23T15:29:30Z') }));
afterEach(() => jest.useRealTimers());

const office = (openingHours: unknown) =>
  ({ ...anOffice(), id: '1', createdAt: '', updatedAt: '', openingHours }) as Parameters<
    typeof OpenNow
  >[0]['office'];

it('shows that the office is open, and a minute later that it has closed, but nothing without script', () => {
  const html = renderToStaticMarkup(
    <OpenNow
      office={office([{ days: ['monday'], opens: '09:00', closes: '16:30' }])}
      locale="sv"
    />,
  );
  expect(html).not.toContain('>Öppet');
  document.body.innerHTML = html;
  const shown = document.querySelector('open-now');
  expect(shown?.textContent).toBe('Öppet nu');
  jest.advanceTimersByTime(60_000);
  expect(shown?.textContent).toBe('Stängt nu');
});

it('is left out where no times are known (T7)', () => {
  const note = office([{ days: ['monday'], note: 'Ring först' }]);
  expect(renderToStaticMarkup(<OpenNow office={note} locale="sv" />)).toBe('');
});
