import type { PayloadRequest, UIFieldServerProps } from 'payload';
import { hasRole } from '../../access/roles';
import { translate, type Words } from '../../translations/translate';
import { labelOf } from './classes';
import { countDue } from './dispose';
import { findRules } from './rules';
import { findYears } from './years';

const words = {
  due: { sv: 'Provkörning: det som gallras i natt', en: 'Dry run: what is disposed of tonight' },
  none: {
    sv: 'Ingen regel används. Ingenting gallras.',
    en: 'No rule is used. Nothing is disposed of.',
  },
  together: {
    sv: 'Meddelanden i samma ärende gallras tillsammans, när alla är gamla nog. Är något av dem diariefört gäller den regeln för hela ärendet, annars den för avslutade.',
    en: 'The messages of a matter are disposed of together, when all are old enough. If one of them is registered, that rule applies to the whole matter, otherwise the one of closed ones.',
  },
  class: { sv: 'Slag', en: 'Class' },
  decisions: { sv: 'Beslut', en: 'Decisions' },
  number: { sv: 'Antal', en: 'Number' },
  years: { sv: 'År för år', en: 'Year by year' },
  year: { sv: 'År', en: 'Year' },
  kept: { sv: 'Finns kvar', en: 'Kept' },
  disposed: { sv: 'Gallrade', en: 'Disposed of' },
  protocols: { sv: 'Alla gallringsprotokoll', en: 'All protocols of disposal' },
} satisfies Record<string, Words>;

/** A dry run of the disposal, and what has been kept and disposed of by year (K15). */
export function DisposalOverview({ req }: UIFieldServerProps) {
  if (!hasRole(req.user, 'administrator', 'registrar')) return null;
  const say = (name: keyof typeof words) => translate(req, words[name]);
  return (
    <section className="disposal-overview" aria-label={say('due')}>
      <h2>{say('due')}</h2>
      <DryRun req={req} say={say} />
      <h2>{say('years')}</h2>
      <Years req={req} say={say} />
      <p>
        <a href={`${req.payload.config.routes.admin}/collections/disposal-protocols`}>
          {say('protocols')}
        </a>
      </p>
    </section>
  );
}

interface Props {
  req: PayloadRequest;
  say: (name: keyof typeof words) => string;
}

async function DryRun({ req, say }: Props) {
  const now = new Date();
  const { complete } = await findRules(req.payload);
  if (complete.length === 0) return <p>{say('none')}</p>;
  const rows = await Promise.all(
    complete.map(async (rule) => ({ rule, count: await countDue(req.payload, rule, now) })),
  );
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('class')}</th>
            <th scope="col">{say('decisions')}</th>
            <th scope="col">{say('number')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ rule, count }) => (
            <tr key={rule.class}>
              <th scope="row">{translate(req, labelOf(rule.class))}</th>
              <td>
                {rule.archiveDecision}; {rule.localDecision}
              </td>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say('together')}</p>
    </>
  );
}

async function Years({ req, say }: Props) {
  const years = await findYears(req.payload, new Date());
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('year')}</th>
          <th scope="col">{say('kept')}</th>
          <th scope="col">{say('disposed')}</th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, kept, disposed }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>{kept}</td>
            <td>{disposed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
