import { QueryRedirects } from './query-redirects';

const failing = (error: unknown) => {
  throw error;
};
const known = new Map([['/sida.aspx?a=b&id=4711', '/nyheter/ny']]);
const query = (text: string) => new URLSearchParams(text);

it('redirects an old address with a query, however it is written', async () => {
  const redirects = new QueryRedirects(() => Promise.resolve(known), failing);
  await redirects.refresh();
  expect(redirects.find('/sida.aspx', query('id=4711&a=b'))).toBe('/nyheter/ny');
  expect(redirects.find('/Sida.aspx', query('ID=4711&A=B'))).toBe('/nyheter/ny');
  expect(redirects.find('/sida.aspx', query('id=4712&a=b'))).toBeUndefined();
  expect(redirects.find('/sida.aspx', query(''))).toBeUndefined();
});

it('reads them again for a change that concerns them, and for no other', async () => {
  let readings = 0;
  const redirects = new QueryRedirects(() => {
    readings += 1;
    return Promise.resolve(known);
  }, failing);
  redirects.noteChange(['news']);
  expect(readings).toBe(0);
  redirects.noteChange(['redirects']);
  redirects.noteChange(['everything']);
  redirects.noteChange(['redirects']);
  await redirects.refresh();
  expect(readings).toBe(2);
});

it('keeps the earlier ones when the CMS does not answer', async () => {
  const failures: unknown[] = [];
  let isDown = false;
  const redirects = new QueryRedirects(
    () => (isDown ? Promise.reject(new Error('away')) : Promise.resolve(known)),
    (error) => failures.push(error),
  );
  await redirects.refresh();
  isDown = true;
  await redirects.refresh();
  expect(failures).toHaveLength(1);
  expect(redirects.find('/sida.aspx', query('a=b&id=4711'))).toBe('/nyheter/ny');
});
