import { FieldDiffContainer } from '@payloadcms/ui/rsc';
import type { DateFieldDiffServerComponent, DefaultServerCellComponentProps } from 'payload';
import { inSwedishTime } from '../publishing/swedish-time';

/** A time as it is stored or sent, in Swedish time; empty where there is none. */
function textOf(value: unknown): string {
  if (typeof value !== 'string' && !(value instanceof Date)) return '';
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? '' : inSwedishTime(time);
}

/** A time in a list, in Swedish time; Payload's cell uses the clock of the server and then that of the browser. */
export const DateTimeCell = ({ cellData }: Pick<DefaultServerCellComponentProps, 'cellData'>) => (
  <span>{textOf(cellData)}</span>
);

/** The comparison of a time between versions, in Swedish time. */
export const DateTimeDiff: DateFieldDiffServerComponent = ({
  comparisonValue,
  field,
  i18n,
  locale,
  nestingLevel,
  versionValue,
}) => (
  <FieldDiffContainer
    i18n={i18n}
    label={{ label: field.label, locale }}
    nestingLevel={nestingLevel}
    From={<p>{textOf(comparisonValue)}</p>}
    To={<p>{textOf(versionValue)}</p>}
  />
);
