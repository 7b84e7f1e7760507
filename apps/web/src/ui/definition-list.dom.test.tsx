import { show, violations } from '../testing/show';
import { DefinitionList } from './definition-list';

it('leaves out every label without a value (T7)', async () => {
  const shown = show(
    <DefinitionList
      items={[
        { label: 'Telefon', value: '' },
        { label: 'E-post', value: null },
        { label: 'Webbplats', value: undefined },
        { label: 'Områden', value: [' ', null] },
        { label: 'Läge', value: false },
        { label: 'Antal', value: 0 },
        { label: 'Ort', value: <b>Göteborg</b> },
      ]}
    />,
  );
  expect(shown.textContent).toBe('Antal0OrtGöteborg');
  expect(await violations()).toEqual([]);
});

it('is nothing when all values are missing (T7)', () =>
  expect(show(<DefinitionList items={[{ label: 'Ort', value: '' }]} />).innerHTML).toBe(''));
