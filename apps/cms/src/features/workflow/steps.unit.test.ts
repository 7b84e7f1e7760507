import { noReview, type State, states } from './states';
import { isStep, possibleSteps, type Situation, type Step, steps, whyNot } from './steps';

const all = states.map(({ value }) => value);
const situation = (
  role: 'administrator' | 'editor' | 'author' | 'registrar' | null,
  state: State,
  { wroteIt = false, ...rest }: Partial<Situation> & { wroteIt?: boolean } = {},
): Situation => ({
  user: role && { id: 'me', role },
  review: { ...noReview, state, writtenBy: wroteIt ? 'me' : 'other', sentBy: 'other' },
  language: { isWaiting: true, canHaveAddress: true },
  isTwoPersonRule: false,
  ...rest,
});

const open: Record<State, Step[]> = {
  draft: ['send', 'approve', 'plan'],
  review: ['withdraw', 'takeover', 'assign', 'return', 'approve', 'plan', 'remind'],
  returned: ['send', 'approve', 'plan', 'remind'],
  approved: ['return', 'plan'],
  planned: ['return', 'plan', 'unplan'],
  published: [],
};
const forAuthors: Record<State, Step[]> = {
  draft: ['send'],
  review: ['remind'],
  returned: ['send', 'remind'],
  approved: [],
  planned: [],
  published: [],
};

describe('the steps that can be taken', () => {
  it.each(all)('by an editor and an administrator from the state %s', (state) => {
    expect(possibleSteps(situation('editor', state))).toEqual(open[state]);
    expect(possibleSteps(situation('administrator', state))).toEqual(open[state]);
  });

  it.each(all)('by an author from the state %s', (state) => {
    expect(possibleSteps(situation('author', state))).toEqual(forAuthors[state]);
  });

  it.each(all)('by a registrar or nobody from the state %s: none', (state) => {
    expect(possibleSteps(situation('registrar', state))).toEqual([]);
    expect(possibleSteps(situation(null, state))).toEqual([]);
  });

  it('by an author who sent the text: taking it back', () => {
    const { review, ...rest } = situation('author', 'review');
    const own = { ...rest, review: { ...review, sentBy: 'me' } };
    expect(possibleSteps(own)).toEqual(['withdraw', 'remind']);
  });

  it('by whom the text waits for: no reminder, which would go to nobody, and no taking over', () => {
    const { review, ...rest } = situation('editor', 'review');
    const mine = { ...rest, review: { ...review, reviewer: 'me' } };
    expect([whyNot('remind', mine), whyNot('takeover', mine)]).toEqual(['own', 'own']);
    const returned = { ...review, state: 'returned', sentBy: 'me', writtenBy: 'me' } as const;
    expect(whyNot('remind', { ...rest, review: returned })).toBe('own');
  });

  it.each([
    { isWaiting: false, canHaveAddress: true },
    { isWaiting: true, canHaveAddress: false },
  ])('with a text that cannot be published: none that lead to it (%p)', (language) => {
    expect(possibleSteps(situation('editor', 'draft', { language }))).toEqual([]);
    expect(possibleSteps(situation('editor', 'planned', { language }))).toEqual([
      'return',
      'unplan',
    ]);
  });

  it('under the two-person rule, with a text one wrote oneself: no approval, but publishing at once', () => {
    const own = { isTwoPersonRule: true, wroteIt: true };
    expect(possibleSteps(situation('editor', 'draft', own))).toEqual(['send', 'publish-urgently']);
    expect(whyNot('plan', situation('editor', 'review', own))).toBe('wrote-it');
    expect(whyNot('plan', situation('editor', 'approved', own))).toBeUndefined();
    const others = { isTwoPersonRule: true };
    expect(possibleSteps(situation('editor', 'draft', others))).toEqual(open.draft);
  });

  it('under the two-person rule, with a text nobody is known to have written: as one’s own', () => {
    const { review, ...rest } = situation('editor', 'draft', { isTwoPersonRule: true });
    const unknown = { ...rest, review: { ...review, writtenBy: null } };
    expect(whyNot('approve', unknown)).toBe('wrote-it');
  });
});

it.each(['constructor', 'toString', '__proto__', '', 7, null, undefined])(
  '%p is no step',
  (name) => {
    expect(isStep(name)).toBe(false);
    expect(Object.keys(steps).every(isStep)).toBe(true);
  },
);
