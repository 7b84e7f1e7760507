'use client';

import type { Locale } from '@regionwebb/content/locales';
import { Button, Drawer, toast, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { say } from '../../translations/say';
import type { LanguageStates } from './language-state';
import { LanguageChoice } from './language-choice';
import { Upcoming } from './upcoming';
import { TimeChoice } from './time-choice';
import { useSchedule } from './use-schedule';
import { words } from './words';

interface Props {
  slug: string;
  languages: LanguageStates | undefined;
  /** The language that is open. */
  locale: Locale;
}

/** Publishes or unpublishes at a time; what is not published is there to be published. */
export function ScheduleDrawer({ slug, languages, locale }: Props) {
  const { i18n } = useTranslation();
  const isPublished = languages?.sv.isPublished === true || languages?.en.isPublished === true;
  const isWaiting = languages?.sv.isWaiting === true || languages?.en.isWaiting === true;
  const [type, setType] = useState(isPublished && !isWaiting ? 'unpublish' : 'publish');
  const [chosen, setChosen] = useState<Locale[]>([locale]);
  const [time, setTime] = useState<Date>();
  const { upcoming, schedule, remove } = useSchedule();

  const save = async () => {
    if (!time) return toast.error(say({ i18n }, words.noTime));
    if (type === 'publish' && chosen.length === 0)
      return toast.error(say({ i18n }, words.noLanguage));
    const isSaved = await schedule(time, type === 'publish' ? chosen : 'unpublish');
    if (isSaved) setTime(undefined);
  };
  return (
    <Drawer slug={slug} title={say({ i18n }, words.scheduleHeading)} className="schedule-publish">
      <fieldset>
        <legend>{say({ i18n }, words.what)}</legend>
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
            {say({ i18n }, words[each])}
          </label>
        ))}
      </fieldset>
      {type === 'publish' ? (
        <LanguageChoice languages={languages} chosen={chosen} onChange={setChosen} />
      ) : null}
      <TimeChoice time={time} onChange={setTime} />
      <Button id="scheduled-publish-save" type="button" onClick={() => void save()}>
        {say({ i18n }, words.save)}
      </Button>
      <Upcoming events={upcoming} onRemove={remove} />
    </Drawer>
  );
}
