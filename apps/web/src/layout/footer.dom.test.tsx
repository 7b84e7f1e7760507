import { sampleLayout, sampleSite } from '../samples/site-layout';
import { show } from '../testing/show';
import { Footer } from './footer';

it('names a channel in the language of the page, or else by its host (T19)', () => {
  const socialLinks = [
    { id: '1', label: 'Newsletter', url: 'https://region.example/nyhetsbrev' },
    { id: '2', label: null, url: 'https://social.region.example/@region' },
  ];
  const layout = { ...sampleLayout, site: { ...sampleSite, socialLinks } };
  const shown = show(<Footer locale="en" layout={layout} />, 'en');
  const follow = [...shown.querySelectorAll('div')].at(-1);
  expect(
    [...(follow?.querySelectorAll('a') ?? [])].map((link) => link.firstChild?.textContent),
  ).toEqual(['Newsletter', 'social.region.example']);
  expect(shown.querySelector('[lang="sv"]')).toBeNull();
});
