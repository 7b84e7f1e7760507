import type { Locale } from '@regionwebb/content/locales';
import type { Office } from '@regionwebb/content/payload-types';
import { hoursText } from './is-open';
import { officeMessages } from './messages';

type Country = NonNullable<Office['country']>;

/** The time zone of the capital; where a country is not listed, Swedish time. */
const zones: Partial<Record<Country, string>> = {
  FI: 'Europe/Helsinki',
  EE: 'Europe/Tallinn',
  LV: 'Europe/Riga',
  LT: 'Europe/Vilnius',
  GB: 'Europe/London',
  IS: 'Atlantic/Reykjavik',
};

/** Filled in by script, since a cached page must not depend on the clock. Nothing where no times are known. */
export function OpenNow({ office, locale }: { office: Office; locale: Locale }) {
  const hours = hoursText(office.openingHours);
  if (hours === '') return null;
  const messages = officeMessages(locale);
  return (
    <p className="open-now">
      <open-now
        data-hours={hours}
        data-zone={zones[office.country ?? 'SE'] ?? 'Europe/Stockholm'}
        data-open={messages.openNow}
        data-closed={messages.closedNow}
      />
      <script type="module" async src="/static/open-now.js" />
    </p>
  );
}
