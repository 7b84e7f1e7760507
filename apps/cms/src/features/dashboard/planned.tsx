import type { PayloadRequest } from 'payload';
import { translate } from '../../translations/translate';
import { Calendar, dayName } from './calendar';
import { ItemLink, kindOf } from './item-row';
import type { WorkItem } from '../work-list/work-items';
import { readUnpublications } from './named-elsewhere';
import { byDay, type Planned as Plan, planOf } from './plan';
import { maySee } from './who-sees';
import { Widget, type WidgetProps } from './widget';
import { PLANNED_DAYS, readPlanned } from './work-lists';

const IN_ENGLISH = { sv: ' på engelska', en: ' in English' };

/** What is to be published and unpublished within two weeks, by day, and as a calendar. */
export async function Planned({ req }: WidgetProps) {
  if (!maySee(req, 'planned')) return null;
  const now = new Date();
  const { plans, failed } = await readPlans(req, now);
  return (
    <Widget req={req} name="planned">
      <Failed req={req} items={failed} />
      {plans.length === 0 ? (
        <p>
          {translate(req, {
            sv: 'Inget är planerat de närmaste två veckorna.',
            en: 'Nothing is planned for the next two weeks.',
          })}
        </p>
      ) : (
        <>
          {byDay(plans).map(({ day, plans: those }) => (
            <div key={day}>
              <h3>{dayName(req, day)}</h3>
              <ul className="work__list">
                {those.map((plan) => (
                  <li key={plan.key}>
                    <PlanRow req={req} plan={plan} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
          <details className="work__more">
            <summary>
              {translate(req, { sv: 'Visa som kalender', en: 'Show as a calendar' })}
            </summary>
            <Calendar req={req} plans={plans} now={now} />
          </details>
        </>
      )}
    </Widget>
  );
}

/** Plans that failed, for somebody to plan again or to publish by hand. */
function Failed({ req, items }: { req: PayloadRequest; items: WorkItem[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{translate(req, { sv: 'Misslyckades', en: 'Failed' })}</h3>
      <ul className="work__list">
        {items.map((item) => (
          <li key={item.id}>
            <ItemLink req={req} item={item} />
            <span className="work__about">
              {kindOf(req, item.about)}
              {item.locale === 'en' && translate(req, IN_ENGLISH)}
              {' · '}
              <strong className="work__late">
                {translate(req, {
                  sv: 'Publicerades inte. Planera på nytt, eller publicera för hand.',
                  en: 'Was not published. Plan it again, or publish it by hand.',
                })}
              </strong>{' '}
              {item.reason}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface Plans {
  plans: Plan[];
  failed: WorkItem[];
}

async function readPlans(req: PayloadRequest, now: Date): Promise<Plans> {
  const until = now.getTime() + PLANNED_DAYS * 86_400_000;
  const items = await readPlanned(req, now);
  const publications = items.flatMap((item) =>
    item.publishAt ? [planOf(item, { at: item.publishAt, now, isUnpublication: false })] : [],
  );
  const unpublications = (await readUnpublications(req))
    .filter(({ at }) => new Date(at).getTime() < until)
    .map(({ at, item }) => planOf(item, { at, now, isUnpublication: true }));
  const failed = items.filter(({ state }) => state === 'approved');
  return { plans: [...publications, ...unpublications], failed };
}

function PlanRow({ req, plan }: { req: PayloadRequest; plan: Plan }) {
  const { item, isLate, isUnpublication, time } = plan;
  const what = isUnpublication
    ? { sv: 'avpubliceras', en: 'to be unpublished' }
    : { sv: 'publiceras', en: 'to be published' };
  return (
    <>
      <time>{time}</time> <ItemLink req={req} item={item} />
      <span className="work__about">
        {kindOf(req, item.about)}, {translate(req, what)}
        {item.locale === 'en' && !isUnpublication && translate(req, IN_ENGLISH)}
        {isLate && (
          <>
            {' · '}
            <strong className="work__late">
              {translate(req, {
                sv: 'Försenad: tiden har gått utan att det skett.',
                en: 'Late: the time has passed without it being done.',
              })}
            </strong>
          </>
        )}
      </span>
    </>
  );
}
