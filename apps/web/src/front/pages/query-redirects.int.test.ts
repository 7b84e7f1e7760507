import { FakeCms } from '../testing/fake-cms';
import { FakeNext } from '../testing/fake-next';
import { endAll, startFront } from '../testing/start-front';

it('an old address with a query redirects, whether there is a page at its path or not', async () => {
  const cms = await new FakeCms().start();
  cms.redirects = [
    { from: '/sida.aspx?id=4711', to: '/hälsa' },
    { from: '/?page_id=12', to: 'https://www.example.se/' },
  ];
  const front = await startFront(new FakeNext(), cms);
  const lead = async (target: string) => (await front.visit(target)).headers.location;
  // They are read beside the first visits.
  while ((await front.visit('/sida.aspx?id=4711')).status !== 301);
  expect(await lead('/sida.aspx?id=4711')).toBe('/h%C3%A4lsa');
  expect(await lead('/?page_id=12')).toBe('https://www.example.se/');
  expect(await lead('/?page_id=13')).toBeUndefined();
  await endAll({ cms, front });
});
