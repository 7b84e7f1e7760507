import { createRepetition, hasManyLinks } from './quarantine';

const appeal =
  'Stoppa nedläggningen av vårdcentralen i Bergsjön! Vi som bor här behöver den, och bussen till Gamlestaden tar en timme.';

let now = Date.parse('2026-11-24T12:00:00Z');
const repetition = () => createRepetition(() => now);
const sendAll = (texts: string[], { isRepeated } = repetition()) => texts.map(isRepeated);
const many = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index));

describe('links', () => {
  it.each([
    ['https://a.example https://b.example http://c.example www.d.example'],
    ['HTTPS://A.EXAMPLE,https://b.example,https://c.example;https://d.example'],
    ['casino-bonus.com best-pills.ru cheap.shop/x?y=1 rolex.top'],
    ['[url=https://a.example]a[/url] [url=b]b[/url] <a href="c">c</a> <a href=d>d</a>'],
  ])('are many in %s', (text) => expect(hasManyLinks(text)).toBe(true));

  it.each([
    [''],
    ['Länken https://www.region.example/om-oss/?a=1&b=https://c.example fungerar inte'],
    ['Se 1177.se, region.se, gu.se, sahlgrenska.se och vgregion.se'],
    ['https://a.example https://b.example www.c.example'],
  ])('are few in %j', (text) => expect(hasManyLinks(text)).toBe(false));

  it('are counted in linear time', () => {
    for (const part of ['a', 'a-', 'a.', 'www', 'www.', 'https://', '[url', '<a ', 'a.co']) {
      const began = performance.now();
      hasManyLinks(part.repeat(100_000));
      expect(performance.now() - began).toBeLessThan(1000);
    }
  });
});

describe('repetition', () => {
  it('lets some send the same text, and doubts the fifth', () => {
    expect(sendAll(many(6, () => appeal))).toEqual([false, false, false, false, true, true]);
  });

  it.each([
    ['case and punctuation', (index: number) => `${'!'.repeat(index)} ${appeal.toUpperCase()}`],
    ['a number', (index: number) => `${index}. ${appeal} ${index * 7}`],
    ['spaces and line breaks', (index: number) => appeal.split(' ').join(' \n'.repeat(index + 1))],
    ['invisible characters', (index: number) => appeal.split('').join('\u200B'.repeat(index))],
    ['accents', (index: number) => appeal.replaceAll('o', `o${'\u0301'.repeat(index)}`)],
    ['a name', (index: number) => `${appeal} Hälsningar ${'ABCDEFGH'[index]}`],
    ['a word', (index: number) => appeal.replace('timme', `${'abcdefgh'[index]}timme`)],
  ])('sees through %s', (_what, text) => {
    expect(sendAll(many(6, text)).slice(4)).toEqual([true, true]);
  });

  it('does not doubt what many write in few words', () => {
    expect(sendAll(many(30, () => 'Bra sida!')).some(Boolean)).toBe(false);
    expect(sendAll(many(32, () => 'Bra sida!')).slice(30)).toEqual([true, true]);
    expect(sendAll(many(30, () => '👍👍')).some(Boolean)).toBe(false);
  });

  it('does not doubt different texts in the same words', () => {
    const words =
      'hur hittar jag till vårdcentralen när den har flyttat och var finns öppettiderna på sidan om kartan telefonnumret avgiften busshållplatsen tiden rummet skylten dörren hissen parkeringen'.split(
        ' ',
      );
    const texts = many(300, (index) =>
      many(14, (at) => words[(index * (at + 5) + at * at) % words.length] ?? '').join(' '),
    );
    const different = [...new Set(texts)];
    expect(different.length).toBeGreaterThan(20);
    expect(sendAll(different).filter(Boolean)).toEqual([]);
  });

  it('forgets after a day', () => {
    const known = repetition();
    sendAll(
      many(5, () => appeal),
      known,
    );
    now += 24 * 60 * 60 * 1000;
    expect(known.isRepeated(appeal)).toBe(false);
    expect(known.remembered()).toBe(1);
  });

  it('keeps its memory bounded and its time linear', () => {
    const known = repetition();
    for (let count = 0; count < 2500; count += 1) known.isRepeated(`${count} ${appeal}`);
    expect(known.remembered()).toBe(2000);
    for (const long of ['a', 'ab c', 'e\u0301', '\u200B', '1', 'ﷺ']) {
      const began = performance.now();
      known.isRepeated(long.repeat(100_000));
      expect(performance.now() - began).toBeLessThan(2000);
    }
  });
});
