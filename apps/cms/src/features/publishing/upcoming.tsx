'use client';

import { isLocale } from '@regionwebb/content/locales';
import { Button, useTranslation } from '@payloadcms/ui';
import { say } from '../../translations/say';
import { inSwedishTime } from './swedish-time';
import type { Scheduled } from './use-schedule';
import { inLanguage, words } from './words';

interface Props {
  events: Scheduled[];
  onRemove: (id: string | number) => Promise<void>;
}

/** What is scheduled for the document, the next first. */
export function Upcoming({ events, onRemove }: Props) {
  const { i18n } = useTranslation();
  const whatOf = ({ input }: Scheduled) => {
    if (input.type === 'unpublish') return say({ i18n }, words.unpublish);
    const locale = input.locale && isLocale(input.locale) ? input.locale : 'sv';
    return `${say({ i18n }, words.publish)} ${say({ i18n }, inLanguage[locale])}`;
  };
  return (
    <section className="schedule-upcoming">
      <h3>{say({ i18n }, words.upcoming)}</h3>
      {events.length === 0 ? <p>{say({ i18n }, words.none)}</p> : null}
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            {event.waitUntil ? inSwedishTime(event.waitUntil) : null} {whatOf(event)}{' '}
            <Button buttonStyle="secondary" size="small" onClick={() => void onRemove(event.id)}>
              {say({ i18n }, words.remove)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
