import { aFile } from '@regionwebb/fixtures/factories/media';
import { show, violations } from '../testing/show';
import { FileLink } from './file-link';

it('has type and size in the link itself (V6)', async () => {
  const shown = show(<FileLink file={aFile()} locale="sv" />);
  expect(shown.textContent).toBe('Tidplan för utvecklingsstrategin 2019–2020 (PDF, 240\u00A0kB)');
  expect(shown.querySelector('a')?.getAttribute('href')).toMatch(/^\/media\/tidplan\.pdf\?v=\d+$/);
  expect(await violations()).toEqual([]);
});

it('has its file name when it has no other name, and is nothing without one (T7)', () => {
  const file = aFile({ caption: null, filename: 'tidplan', filesize: null });
  expect(show(<FileLink file={file} locale="sv" />).textContent).toBe('tidplan');
  expect(show(<FileLink file={aFile({ filename: null })} locale="sv" />).innerHTML).toBe('');
});
