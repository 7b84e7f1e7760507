import { FieldDiffContainer } from '@payloadcms/ui/rsc';
import type { CheckboxFieldDiffServerComponent } from 'payload';
import { translate } from '../../translations/translate';

/** The comparison of a checkbox between versions, as Ja or Nej; Payload's shows "true". */
export const YesOrNoDiff: CheckboxFieldDiffServerComponent = ({
  comparisonValue,
  field,
  i18n,
  locale,
  nestingLevel,
  versionValue,
}) => {
  const inWords = (value: unknown) =>
    value === true
      ? translate({ i18n }, { sv: 'Ja', en: 'Yes' })
      : translate({ i18n }, { sv: 'Nej', en: 'No' });
  return (
    <FieldDiffContainer
      i18n={i18n}
      label={{ label: field.label, locale }}
      nestingLevel={nestingLevel}
      From={<p>{inWords(comparisonValue)}</p>}
      To={<p>{inWords(versionValue)}</p>}
    />
  );
};

/** For computed fields, which comparisons of versions leave out. */
export function NoDiff() {
  return null;
}
