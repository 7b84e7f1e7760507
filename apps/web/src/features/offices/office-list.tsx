import type { Locale } from '@regionwebb/content/locales';
import type { Media } from '@regionwebb/content/payload-types';
import { documentPath } from '@regionwebb/content/paths';
import { Picture } from '../../ui/picture';
import { Teaser } from '../../ui/teaser';
import { unrepeated } from '../../ui/unrepeated';
import type { listOffices } from '../../cms/offices';
import { countryName } from '../../format/text';
import { officeMessages } from './messages';

type Listed = Awaited<ReturnType<typeof listOffices>>[number];

/** The offices in the editors' order. */
export function OfficeList({ offices, locale }: { offices: Listed[]; locale: Locale }) {
  if (offices.length === 0) return <p>{officeMessages(locale).none}</p>;
  return (
    <div className="teasers">
      {unrepeated(offices, ({ image }) => image).map(({ item, picture, fetched }) => (
        <OfficeTeaser
          key={item.id}
          office={item}
          picture={picture}
          locale={locale}
          fetched={fetched}
        />
      ))}
    </div>
  );
}

interface TeaserProps {
  office: Listed;
  picture: Media | undefined;
  locale: Locale;
  fetched: { priority?: boolean; eager?: boolean };
}

function OfficeTeaser({ office, picture, locale, fetched }: TeaserProps) {
  const href = documentPath('offices', office, locale);
  if (!office.name || href === undefined) return null;
  return (
    <Teaser
      href={href}
      heading={office.name}
      locale={locale}
      text={office.ingress}
      above={placeOf(office, locale)}
      picture={
        picture ? (
          <Picture
            media={picture}
            sizes="(min-width: 40rem) 14rem, 100vw"
            decorative
            {...fetched}
          />
        ) : null
      }
    />
  );
}

/** The city, and the country where it is not Sweden. */
const placeOf = ({ city, country }: Listed, locale: Locale): string =>
  [city, country && country !== 'SE' ? countryName(country, locale) : undefined]
    .filter(Boolean)
    .join(', ');
