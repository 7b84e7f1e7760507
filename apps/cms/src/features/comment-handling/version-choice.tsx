'use client';

import { useTranslation } from '@payloadcms/ui';
import { useId } from 'react';
import { translate } from '../../translations/translate';
import { inSwedishTime } from '../publishing/swedish-time';
import type { ResultingVersion } from './resulting-versions';

/** The version of the page that answered the comment, and whether the page is to say so. */
export interface ChosenVersion {
  version: string;
  shown: boolean;
}

interface Props {
  versions: ResultingVersion[];
  value: ChosenVersion;
  onChange: (value: ChosenVersion) => void;
}

const words = {
  version: { sv: 'Publicerad efter kommentaren', en: 'Published after the comment' },
  shown: {
    sv: 'Säg på sidan att den ändrats efter en kommentar',
    en: 'Say on the page that it was changed after a comment',
  },
};

/** Lets one choose among the versions of the page, and whether the page says that it was changed. */
export function VersionChoice({ versions, value, onChange }: Props) {
  const { i18n } = useTranslation();
  const id = useId();
  return (
    <>
      <div className="steps-control__field">
        <label htmlFor={id}>{translate({ i18n }, words.version)}</label>
        <select
          id={id}
          value={value.version}
          onChange={({ target }) => onChange({ ...value, version: target.value })}
        >
          {versions.map((version) => (
            <option key={version.id} value={version.id}>
              {[inSwedishTime(version.at), version.by].filter(Boolean).join(', ')}
            </option>
          ))}
        </select>
      </div>
      <label className="steps-control__check">
        <input
          type="checkbox"
          checked={value.shown}
          onChange={({ target }) => onChange({ ...value, shown: target.checked })}
        />
        {translate({ i18n }, words.shown)}
      </label>
    </>
  );
}
