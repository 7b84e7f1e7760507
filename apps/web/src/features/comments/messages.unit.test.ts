import { commentMessages } from './messages';

describe.each(['sv', 'en'] as const)('the words of the comment form (%s)', (locale) => {
  const words = commentMessages(locale);

  it.each(Object.entries(words.problems))(
    'say what is wrong in whole sentences, and what to do next (3.3.1, 3.3.3): %s',
    (_, sentences) => {
      expect(sentences).toMatch(/^\p{Lu}[^.]*[.].*\.$|^(Skriv|Write|Ta bort|Remove) .*\.$/u);
    },
  );

  it('count one character as one', () => {
    const said = [words.left('1'), words.over('1'), words.tooLong('1')];
    expect(said.filter((each) => /1 characters|one characters/.test(each))).toEqual([]);
    expect(words.tooLong('1')).toMatch(/\.$/);
  });
});
