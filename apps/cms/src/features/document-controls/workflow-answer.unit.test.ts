import { noReview } from '../workflow/states';
import { plansOf } from './plans';
import { parseWorkflow } from './workflow-answer';

const planned = (publishAt: string) => ({ ...noReview, state: 'planned', publishAt });
const body = {
  sv: { review: planned('2026-12-02T07:00:00.000Z'), steps: ['remind', 'plan', 'unplan', 'new'] },
  en: { review: planned('2026-12-01T07:00:00.000Z'), steps: [] },
  twoPersons: false,
  reviewers: [{ id: '1', name: 'Redaktören' }],
  unpublications: [{ id: 7, at: '2026-12-01T12:00:00.000Z' }],
  updatedAt: '2026-11-30T12:00:00.000Z',
};

it('offers the known steps, always in the same order', () => {
  expect(parseWorkflow(body)?.sv.steps).toEqual(['plan', 'unplan', 'remind']);
});

it.each([undefined, null, 'x', {}, { errors: [] }, { ...body, en: undefined }, []])(
  'is not read from %j',
  (other) => expect(parseWorkflow(other)).toBeUndefined(),
);

it('lists plans in order of time, those that the user may remove with what removes them', () => {
  const workflow = parseWorkflow(body);
  expect(workflow && plansOf(workflow)).toEqual([
    expect.objectContaining({ key: 'en', removal: undefined }),
    expect.objectContaining({
      key: '7',
      removal: { action: 'unplan-unpublish', details: { job: '7' } },
    }),
    expect.objectContaining({
      key: 'sv',
      removal: { action: 'unplan', details: {}, locales: ['sv'] },
    }),
  ]);
});
