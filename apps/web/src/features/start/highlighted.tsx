import type { Locale } from '@regionwebb/content/locales';
import type { StartPage } from '@regionwebb/content/payload-types';
import { documentPath } from '@regionwebb/content/paths';
import { Teaser } from '../../ui/teaser';
import { hasEnded } from '../partnerships/has-ended';
import { partnershipMessages } from '../partnerships/messages';
import { messagesFor } from '../../messages/messages';

type Row = NonNullable<StartPage['highlighted']>[number];

/** Documents that an editor has chosen to highlight; those without an edition in the language are left out. */
export function Highlighted({ rows, locale }: { rows: StartPage['highlighted']; locale: Locale }) {
  const teasers = (rows ?? []).flatMap((row) => teaserOf(row, locale) ?? []);
  if (teasers.length === 0) return null;
  return (
    <section aria-labelledby="highlighted">
      <h2 id="highlighted">{messagesFor(locale).highlighted}</h2>
      <div className="highlighted">
        {teasers.map((teaser) => (
          <Teaser key={teaser.href} level={3} locale={locale} {...teaser} />
        ))}
      </div>
    </section>
  );
}

function teaserOf({ relationTo, value }: Row, locale: Locale) {
  if (typeof value === 'string') return undefined;
  const heading = 'title' in value ? value.title : value.name;
  const text = 'summary' in value ? value.summary : 'ingress' in value ? value.ingress : undefined;
  const href = documentPath(relationTo, value, locale);
  const above =
    'period' in value && hasEnded(value) ? partnershipMessages(locale).ended : undefined;
  return heading && href !== undefined ? { href, heading, text, above } : undefined;
}
