import { groupings, type Grouping } from './grouping';
import { type Period, recentPeriods, type Span } from './period';
import { type Language, spanName, words } from './words';

/** Chooses the period and what it is divided by. A plain form: it needs no script. */
export function ReportForm({
  action,
  grouping,
  language,
  period,
}: {
  action: string;
  grouping: Grouping;
  language: Language;
  period: Period;
}) {
  const { months, quarters, years } = recentPeriods();
  const isNamed = [...months, ...quarters, ...years].some(({ name }) => name === period.name);
  const options = (spans: Span[]) =>
    spans.map((span) => (
      <option key={span.name} value={span.name}>
        {spanName(span, language)}
      </option>
    ));
  return (
    <form className="report__form" action={action} method="get">
      <label>
        {words.period[language]}
        <select name="period" defaultValue={isNamed ? period.name : 'days'}>
          <optgroup label={words.months[language]}>{options(months)}</optgroup>
          <optgroup label={words.quarters[language]}>{options(quarters)}</optgroup>
          <optgroup label={words.years[language]}>{options(years)}</optgroup>
          <option value="days">{words.days[language]}</option>
        </select>
      </label>
      <label>
        {words.from[language]}
        <input type="date" name="from" defaultValue={period.from} />
      </label>
      <label>
        {words.to[language]}
        <input type="date" name="to" defaultValue={period.to} />
      </label>
      <label>
        {words.grouping[language]}
        <select name="by" defaultValue={grouping}>
          {groupings.map(({ value, label }) => (
            <option key={value} value={value}>
              {label[language]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{words.show[language]}</button>
    </form>
  );
}
