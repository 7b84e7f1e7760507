import { type CommentFacts, FigureSum, median, perThousandViews, shareOfNo } from './figures';

const now = new Date('2026-11-30T12:00:00Z');
const page = { path: '/nyheter/a', collection: 'news', documentId: '1' };
const comment = (more: Partial<CommentFacts> = {}): CommentFacts => ({
  receivedAt: new Date('2026-11-01T12:00:00Z'),
  ...{ status: 'new', isSetAside: false, isFurther: false, isChange: false, page },
  ...more,
});
const of = (...comments: Partial<CommentFacts>[]) => {
  const sum = new FigureSum(now);
  for (const each of comments) sum.addComment(comment(each));
  return sum;
};
const at = (day: number) => new Date(`2026-11-${String(day).padStart(2, '0')}T12:00:00Z`);
const DAY = 86_400_000;

it('counts comments by status, those in quarantine apart', () => {
  const statuses = ['new', 'handling', 'handling', 'answered', 'done', 'quarantine'] as const;
  expect(of(...statuses.map((status) => ({ status }))).figures()).toMatchObject({
    received: 5,
    byStatus: { new: 1, handling: 2, answered: 1, done: 1 },
    quarantine: 1,
  });
});

it('has the median time to the first answer, of first comments that are not in quarantine', () => {
  const figures = of(
    { status: 'answered', firstAnswerAt: at(2) },
    { status: 'done', firstAnswerAt: at(4) },
    { status: 'answered', firstAnswerAt: at(30), isFurther: true },
    { status: 'quarantine', firstAnswerAt: at(30) },
    {},
  ).figures();
  expect([figures.answered, figures.medianToAnswer]).toEqual([2, 2 * DAY]);
  expect(of({}).figures().medianToAnswer).toBeUndefined();
});

it('compares with the due date those that are answered, and those that are late', () => {
  const figures = of(
    { status: 'answered', firstAnswerAt: at(5), dueAt: at(5) },
    { status: 'answered', firstAnswerAt: at(6), dueAt: at(5) },
    { status: 'handling', dueAt: at(20) },
    { status: 'new', dueAt: new Date('2026-12-24') },
    { status: 'done', dueAt: at(20), isSetAside: true },
    { status: 'answered', firstAnswerAt: at(6) },
  ).figures();
  expect(figures.due).toEqual({ inTime: 1, all: 3 });
  expect(figures.setAside).toBe(1);
});

it('finds the oldest that is open, and counts changes', () => {
  const figures = of(
    { receivedAt: at(3), status: 'done' },
    { receivedAt: at(9), status: 'handling', isChange: true },
    { receivedAt: at(7) },
  ).figures();
  expect([figures.oldestOpen, figures.changes]).toEqual([at(7), 1]);
  expect(of({ status: 'done' }).figures().oldestOpen).toBeUndefined();
});

it('has shares of what was counted, and none where nothing was', () => {
  const sum = of({}, {}, { status: 'quarantine' });
  expect([shareOfNo(sum.figures()), perThousandViews(sum.figures())]).toEqual([
    undefined,
    undefined,
  ]);
  sum.addViews({ views: 300, yes: 2, no: 1 });
  sum.addViews({ views: 200, yes: 1, no: 0 });
  expect([shareOfNo(sum.figures()), perThousandViews(sum.figures())]).toEqual([0.25, 4]);
});

it.each([
  [[], undefined],
  [[7], 7],
  [[10, 9, 1], 9],
  [[100, 20, 3, 1], 11.5],
])('the median of %j is %s', (values, middle) => {
  expect(median(values)).toBe(middle);
});
