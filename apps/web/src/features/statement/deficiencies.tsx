import type { Locale } from '@regionwebb/content/locales';
import type { AccessibilityStatement } from '@regionwebb/content/payload-types';
import { criterionName } from '@regionwebb/content/wcag-criteria';
import { DefinitionList } from '../../ui/definition-list';
import { Time } from '../../ui/time';
import { type Reason, statementMessages } from './messages';

type Rows = AccessibilityStatement['deficiencies'];
type Row = NonNullable<Rows>[number];

const reasons: readonly Reason[] = ['notYetFixed', 'disproportionateBurden', 'notCovered'];

/** The deficiencies, grouped by the law's reasons (A-ST3); nothing when there are none. */
export function Deficiencies({ rows, locale }: { rows: Rows; locale: Locale }) {
  const described = (rows ?? []).filter(({ description }) => description?.trim());
  if (described.length === 0) return null;
  return (
    <section aria-labelledby="deficiencies">
      <h2 id="deficiencies">{statementMessages(locale).deficiencies}</h2>
      {reasons.map((reason) => (
        <Group
          key={reason}
          reason={reason}
          rows={described.filter((row) => row.reason === reason)}
          locale={locale}
        />
      ))}
    </section>
  );
}

function Group({ reason, rows, locale }: { reason: Reason; rows: Row[]; locale: Locale }) {
  if (rows.length === 0) return null;
  const messages = statementMessages(locale);
  const { heading, text } = messages.reasons[reason];
  return (
    <>
      <h3>{heading}</h3>
      <p>{text}</p>
      <ul className="deficiencies">
        {rows.map(({ id, description, explanation, plannedFix, affects, criterion }) => (
          <li key={id ?? description}>
            {[description, explanation].filter(Boolean).join(' ')}
            {plannedFix ? (
              <>
                {` ${messages.plannedFix} `}
                <Time value={plannedFix} locale={locale} />.
              </>
            ) : null}
            <DefinitionList
              items={[
                { label: messages.affects, value: affects },
                { label: messages.criterion, value: criterionName(criterion, locale) },
              ]}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
