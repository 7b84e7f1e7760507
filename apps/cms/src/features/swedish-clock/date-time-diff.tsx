import { FieldDiffContainer } from '@payloadcms/ui/rsc';
import type { DateFieldDiffServerComponent } from 'payload';
import { inSwedishTime } from '../publishing/swedish-time';
import { timeIn } from './time-in';

/** The comparison of a time between versions, in Swedish time. */
export const DateTimeDiff: DateFieldDiffServerComponent = ({
  comparisonValue,
  field,
  i18n,
  locale,
  nestingLevel,
  versionValue,
}) => {
  const shown = (value: unknown) => {
    const time = timeIn(value);
    return <p>{time ? inSwedishTime(time) : ''}</p>;
  };
  return (
    <FieldDiffContainer
      i18n={i18n}
      label={{ label: field.label, locale }}
      nestingLevel={nestingLevel}
      From={shown(comparisonValue)}
      To={shown(versionValue)}
    />
  );
};
