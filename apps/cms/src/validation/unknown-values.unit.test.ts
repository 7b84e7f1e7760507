import { isBlank } from './unknown-values';

describe('a text without visible characters', () => {
  it.each(['', ' ', '\u00a0', '\u200b\u200d', '\ufeff', '\u2060 \u00ad', '\u3164', '\u0000'])(
    'is %j',
    (text) => expect(isBlank(text)).toBe(true),
  );

  it.each(['a', '…', '🎄', '東京', '\u200ba'])('is not %j', (text) =>
    expect(isBlank(text)).toBe(false),
  );
});
