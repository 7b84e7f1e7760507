'use client';

import { PopupList, useTranslation } from '@payloadcms/ui';
import { say } from '../../translations/say';
import { words } from './words';

interface Props {
  onSchedule: () => void;
  /** Left out where nothing waits in the other language. */
  onBoth: (() => void) | undefined;
}

/** What else can be done than to publish the open language now. */
export function PublishMenu({ onSchedule, onBoth }: Props) {
  const { i18n } = useTranslation();
  return (
    <PopupList.ButtonGroup>
      <PopupList.Button id="schedule-publish" onClick={onSchedule}>
        {say({ i18n }, words.schedule)}
      </PopupList.Button>
      {onBoth ? (
        <PopupList.Button id="publish-both" onClick={onBoth}>
          {say({ i18n }, words.both)}
        </PopupList.Button>
      ) : null}
    </PopupList.ButtonGroup>
  );
}
