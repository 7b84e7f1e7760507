import { show } from '../../testing/show';
import { NewsFilter } from './news-filter';

const nothing = {
  topic: [],
  office: [],
  partnership: [],
  year: [{ value: '2024', label: '2024' }],
};
const query = { page: 1, topic: undefined, office: undefined, partnership: undefined };

it('shows an active filter, although there is no other choice', () => {
  const shown = show(
    <NewsFilter locale="en" query={{ ...query, year: '2026' }} choices={nothing} />,
    'en',
  );
  expect(shown.querySelector('details')?.open).toBe(true);
  expect(shown.querySelector('summary')?.textContent).toBe('Filters (1)');
  expect(shown.querySelector('a')?.getAttribute('href')).toBe('/en/news');
});

it('is not shown without choices and active filters', () => {
  const shown = show(
    <NewsFilter locale="sv" query={{ ...query, year: undefined }} choices={nothing} />,
    'sv',
  );
  expect(shown.querySelector('form')).toBeNull();
});
