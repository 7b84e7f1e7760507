'use client';

import { isLocale, type Locale } from '@regionwebb/content/locales';
import { Button, DatePicker, Drawer, toast, useTranslation } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { translate } from '../../translations/translate';
import type { LanguageStates } from './language-state';
import { LanguageChoice } from './language-choice';
import { type Scheduled, useSchedule } from './use-schedule';
import { inLanguage, words } from './words';
import { fromSwedishClock, inSwedishTime, toSwedishClock } from './swedish-time';

interface Props {
  slug: string;
  languages: LanguageStates | undefined;
  /** The language that is open. */
  locale: Locale;
}

/** Schedules a publication or an unpublication. */
export function ScheduleDrawer({ slug, languages, locale }: Props) {
  const { i18n } = useTranslation();
  const isPublished = languages?.sv.isPublished === true || languages?.en.isPublished === true;
  const isWaiting = languages?.sv.isWaiting === true || languages?.en.isWaiting === true;
  const [type, setType] = useState(isPublished && !isWaiting ? 'unpublish' : 'publish');
  const [chosen, setChosen] = useState<Locale[]>([locale]);
  const [time, setTime] = useState<Date>();
  const { upcoming, schedule, remove } = useSchedule();

  const save = async () => {
    if (!time) return toast.error(translate({ i18n }, words.noTime));
    if (type === 'publish' && chosen.length === 0)
      return toast.error(translate({ i18n }, words.noLanguage));
    const isSaved = await schedule(time, type === 'publish' ? chosen : 'unpublish');
    if (isSaved) setTime(undefined);
  };
  return (
    <Drawer
      slug={slug}
      title={translate({ i18n }, words.scheduleHeading)}
      className="schedule-publish"
    >
      <fieldset>
        <legend>{translate({ i18n }, words.what)}</legend>
        {(['publish', 'unpublish'] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={`${slug}-type`}
              value={each}
              checked={type === each}
              disabled={each === 'unpublish' && !isPublished}
              onChange={() => setType(each)}
            />
            {translate({ i18n }, words[each])}
          </label>
        ))}
      </fieldset>
      {type === 'publish' ? (
        <LanguageChoice languages={languages} chosen={chosen} onChange={setChosen} />
      ) : null}
      <TimeChoice time={time} onChange={setTime} />
      <Button id="scheduled-publish-save" type="button" onClick={() => void save()}>
        {translate({ i18n }, words.save)}
      </Button>
      <Upcoming events={upcoming} onRemove={remove} />
    </Drawer>
  );
}

interface TimeProps {
  time: Date | undefined;
  onChange: (time: Date | undefined) => void;
}

/** A future day and time, in Swedish time, typed or picked. */
export function TimeChoice({ time, onChange }: TimeProps) {
  const { i18n } = useTranslation();
  const id = useId();
  return (
    <fieldset>
      <legend id={id}>{translate({ i18n }, words.when)}</legend>
      <DatePicker
        id="time"
        pickerAppearance="dayAndTime"
        displayFormat="yyyy-MM-dd HH:mm"
        timeFormat="HH:mm"
        timeIntervals={15}
        minDate={toSwedishClock(new Date())}
        placeholder="2026-12-24 15:00"
        overrides={{ ariaLabelledBy: id, timeCaption: translate({ i18n }, words.clock) }}
        value={time && toSwedishClock(time)}
        onChange={(shown: unknown) =>
          onChange(shown instanceof Date ? fromSwedishClock(shown) : undefined)
        }
      />
    </fieldset>
  );
}

interface UpcomingProps {
  events: Scheduled[];
  onRemove: (id: string | number) => Promise<void>;
}

/** What is scheduled for the document, in order of time. */
export function Upcoming({ events, onRemove }: UpcomingProps) {
  const { i18n } = useTranslation();
  const whatOf = ({ input }: Scheduled) => {
    if (input.type === 'unpublish') return translate({ i18n }, words.unpublish);
    const locale = input.locale && isLocale(input.locale) ? input.locale : 'sv';
    return `${translate({ i18n }, words.publish)} ${translate({ i18n }, inLanguage[locale])}`;
  };
  return (
    <section className="schedule-upcoming">
      <h3>{translate({ i18n }, words.upcoming)}</h3>
      {events.length === 0 ? <p>{translate({ i18n }, words.none)}</p> : null}
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            {event.waitUntil ? inSwedishTime(event.waitUntil) : null} {whatOf(event)}{' '}
            <Button buttonStyle="secondary" size="small" onClick={() => void onRemove(event.id)}>
              {translate({ i18n }, words.remove)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
