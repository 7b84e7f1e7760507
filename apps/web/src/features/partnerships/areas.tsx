import type { Locale } from '@regionwebb/content/locales';
import type { Partnership } from '@regionwebb/content/payload-types';
import { LongWords } from '../../ui/long-words';
import { tensedMessages } from './messages';

interface Props {
  partnership: Pick<Partnership, 'areas' | 'period'>;
  locale: Locale;
}

/** The areas of the partnership; those without a name in the language are left out. */
export function Areas({ partnership, locale }: Props) {
  const named = (partnership.areas ?? []).filter(({ title }) => title);
  if (named.length === 0) return null;
  return (
    <section aria-labelledby="areas">
      <h2 id="areas">{tensedMessages(partnership, locale).areas}</h2>
      <ul className="areas">
        {named.map(({ id, title, description }) => (
          <li key={id ?? title}>
            <h3>
              <LongWords text={title ?? ''} locale={locale} />
            </h3>
            {description ? <p>{description}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
