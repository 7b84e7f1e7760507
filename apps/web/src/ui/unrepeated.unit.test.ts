import { aPicture } from '@regionwebb/fixtures/factories/media';
import { unrepeated } from './unrepeated';

const picture = (id: string) => aPicture({ id });
const shownOf = (given: (ReturnType<typeof aPicture> | string | null)[], onPage: string[]) =>
  unrepeated(given, (each) => each, onPage).map(({ picture: shown, fetched }) => [
    shown?.id,
    fetched.priority === true,
  ]);

it('leaves out pictures shown on the page or earlier in the list, and finds the first', () => {
  const list = [null, picture('a'), 'not-readable', picture('b'), picture('b'), picture('c')];
  expect(shownOf(list, ['a'])).toEqual([
    [undefined, false],
    [undefined, false],
    [undefined, false],
    ['b', true],
    [undefined, false],
    ['c', false],
  ]);
});
