import { commentMessages } from './messages';

describe.each(['sv', 'en'] as const)('the texts of the comment form (%s)', (locale) => {
  const messages = commentMessages(locale);

  it.each(Object.entries(messages.problems))(
    'explain in complete sentences what is wrong, and what to do next (3.3.1, 3.3.3): %s',
    (_, sentences) => {
      expect(sentences).toMatch(/^\p{Lu}[^.]*[.].*\.$|^(Skriv|Write|Ta bort|Remove) .*\.$/u);
    },
  );

  it('count one character as one', () => {
    const counted = [messages.left('1'), messages.over('1'), messages.tooLong('1')];
    expect(counted.filter((each) => /1 characters|one characters/.test(each))).toEqual([]);
    expect(messages.tooLong('1')).toMatch(/\.$/);
  });
});
