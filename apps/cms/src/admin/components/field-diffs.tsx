import { FieldDiffContainer } from '@payloadcms/ui/rsc';
import type { CheckboxFieldDiffServerComponent } from 'payload';
import { say } from '../../translations/say';

/** A tick where versions are compared, in words; Payload's own says "true". */
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
      ? say({ i18n }, { sv: 'Ja', en: 'Yes' })
      : say({ i18n }, { sv: 'Nej', en: 'No' });
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

/** Where versions are compared, nothing of a field that is worked out from the others. */
export function NoDiff() {
  return null;
}
