import type { Locale } from '@regionwebb/content/locales';
import type { Partnership } from '@regionwebb/content/payload-types';
import { documentPath } from '@regionwebb/content/paths';
import { DefinitionList } from '../../ui/definition-list';
import { ExternalLink } from '../../ui/external-link';
import { safeHref } from '../../format/safe-href';
import { allPopulated } from '@regionwebb/content/populated';
import { formatPeriod } from '../../format/periods';
import { tensedMessages } from './messages';

interface Props {
  partnership: Pick<Partnership, 'kind' | 'period' | 'website' | 'offices'>;
  locale: Locale;
}

/** Kind, period, website and offices of a partnership. */
export function PartnershipFacts({ partnership, locale }: Props) {
  const messages = tensedMessages(partnership, locale);
  const { kind, period, website } = partnership;
  const offices = officeLinks(partnership, locale);
  return (
    <DefinitionList
      className="definition-list partnership-facts"
      items={[
        { label: messages.kind, value: kind ? messages.kinds[kind] : undefined },
        { label: messages.period, value: formatPeriod(period, locale) },
        { label: messages.website, value: websiteLink(website, locale) },
        { label: messages.offices, value: offices },
      ]}
    />
  );
}

/** Shown without its protocol, which means nothing to readers. */
const websiteLink = (website: Props['partnership']['website'], locale: Locale) =>
  website && safeHref(website) ? (
    <ExternalLink href={website} locale={locale}>
      {website.replace(/^https?:\/\/(www\.)?|\/$/g, '')}
    </ExternalLink>
  ) : undefined;

const officeLinks = ({ offices }: Props['partnership'], locale: Locale) =>
  allPopulated(offices).flatMap((office) => {
    const href = documentPath('offices', office, locale);
    return office.name && href !== undefined
      ? [
          <a key={office.id} href={href}>
            {office.name}
          </a>,
        ]
      : [];
  });
