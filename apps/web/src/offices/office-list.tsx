import type { Locale } from '@regionwebb/content/locales';
import { documentPath } from '@regionwebb/content/paths';
import { Picture } from '../components/picture';
import { Teaser } from '../components/teaser';
import type { listOffices } from '../content/list-offices';
import { populated } from '../content/populated';
import { countryName } from '../format/country-name';
import { officeWords } from './words';

type Listed = Awaited<ReturnType<typeof listOffices>>[number];

/** The offices in the order that editors have given them. */
export function OfficeList({ offices, locale }: { offices: Listed[]; locale: Locale }) {
  if (offices.length === 0) return <p>{officeWords(locale).none}</p>;
  return (
    <div className="teasers">
      {offices.map((office) => (
        <OfficeTeaser key={office.id} office={office} locale={locale} />
      ))}
    </div>
  );
}

function OfficeTeaser({ office, locale }: { office: Listed; locale: Locale }) {
  const href = documentPath('offices', office, locale);
  const image = populated(office.image);
  if (!office.name || href === undefined) return null;
  return (
    <Teaser
      href={href}
      heading={office.name}
      locale={locale}
      text={office.ingress}
      above={placeOf(office, locale)}
      picture={
        image ? <Picture media={image} sizes="(min-width: 40rem) 14rem, 100vw" decorative /> : null
      }
    />
  );
}

/** The city, and the country where it is not Sweden. */
const placeOf = ({ city, country }: Listed, locale: Locale): string =>
  [city, country && country !== 'SE' ? countryName(country, locale) : undefined]
    .filter(Boolean)
    .join(', ');
