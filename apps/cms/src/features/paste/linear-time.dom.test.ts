import * as clipboards from './testing/clipboards';
import { clean, parse } from './testing/pasted';

it.each([
  ['paragraphs from Word', clipboards.word.repeat(60)],
  ['runs in one paragraph', `<p>${'<b>ord</b> <i>till</i>'.repeat(10_000)}</p>`],
  ['spaces', `<p>${' \u00A0'.repeat(300_000)}x</p>`],
  ['joiners', `<p>😀${'\u200D'.repeat(400_000)}😀</p>`],
  ['breaks', '<br>'.repeat(40_000)],
  ['nested elements', '<div>'.repeat(2_000) + 'x'],
  ['list markers', `<p>${'- • 1. '.repeat(60_000)}</p>`],
  ['links', '<a href="file:x">y</a>'.repeat(8_000)],
])('many %s take no more than linear time', (_, html) => {
  const source = parse(html);
  const begun = performance.now();
  clean(source);
  expect(performance.now() - begun).toBeLessThan(20_000);
});
