import type { PayloadRequest } from 'payload';
import { translate } from '../../translations/translate';
import { ItemLink } from './item-row';
import { type Day, type Planned, weeksOf } from './plan';
import { PLANNED_DAYS } from './work-lists';

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

const formatted = (req: PayloadRequest, day: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(req.i18n.language === 'en' ? 'en-GB' : 'sv-SE', {
    timeZone: 'UTC',
    ...options,
  }).format(noon(day));

/** `måndag 30 november`. */
export const dayName = (req: PayloadRequest, day: string): string =>
  formatted(req, day, { weekday: 'long', day: 'numeric', month: 'long' });

/** The weeks of the plans as a table, with a row for each week. On a narrow screen only the days with a plan. */
export function Calendar({
  req,
  plans,
  now,
}: {
  req: PayloadRequest;
  plans: Planned[];
  now: Date;
}) {
  const weeks = weeksOf(plans, now, PLANNED_DAYS);
  return (
    <table className="work-calendar">
      <caption>
        {translate(req, {
          sv: 'Planerat, vecka för vecka, i svensk tid',
          en: 'Planned, week by week, in Swedish time',
        })}
      </caption>
      <thead>
        <tr>
          {(weeks[0] ?? []).map(({ day }) => (
            <th key={day} scope="col">
              {formatted(req, day, { weekday: 'long' })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((days) => (
          <tr key={days[0]?.day}>
            {days.map((each) => (
              <Cell key={each.day} req={req} day={each} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ req, day: { day, plans } }: { req: PayloadRequest; day: Day }) {
  return (
    <td>
      <time dateTime={day}>{formatted(req, day, { day: 'numeric', month: 'short' })}</time>
      {plans.length > 0 && (
        <ul>
          {plans.map(({ key, time, item, isUnpublication }) => (
            <li key={key}>
              {time}{' '}
              {isUnpublication &&
                translate(req, { sv: 'avpubliceras: ', en: 'to be unpublished: ' })}
              <ItemLink req={req} item={item} />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}
