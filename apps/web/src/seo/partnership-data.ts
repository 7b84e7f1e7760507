import type { Organization, Project } from 'schema-dts';
import type { Locale } from '@regionwebb/content/locales';
import type { Partnership } from '@regionwebb/content/payload-types';
import { pictureAddress } from '../ui/picture-address';
import { safeHref } from '../format/safe-href';
import { groupParties, type Party } from '../features/partnerships/group-parties';
import type { Kind } from '../features/partnerships/kinds';
import { partnershipMessages } from '../features/partnerships/messages';

type Described = Pick<Partnership, 'name' | 'summary' | 'kind' | 'logo' | 'website' | 'parties'>;

interface Page {
  locale: Locale;
  /** The page's address. */
  path: string;
  origin: string;
}

/** Kinds that are organisations; the others are joint activities of their parties. */
const bodies: readonly Kind[] = ['association', 'arena', 'office'];

/** A partnership with its parties, each in the role that its page shows; funders separately. */
export function partnershipData(
  { name, summary, kind, logo, website, parties }: Described,
  { locale, path, origin }: Page,
): Organization | Project {
  const picture = pictureAddress(logo);
  const site = website ? safeHref(website) : undefined;
  const groups = groupParties(parties);
  const funders = groups.filter(({ role }) => role === 'cofunder');
  const { roles } = partnershipMessages(locale);
  const members = groups
    .filter((group) => !funders.includes(group))
    .flatMap(({ role, parties: inRole }) =>
      inRole.map((party) => ({
        '@type': 'OrganizationRole' as const,
        roleName: roles[role].one,
        member: partyData(party),
      })),
    );
  const about = {
    name: name ?? '',
    url: new URL(path, origin).href,
    ...(summary ? { description: summary } : {}),
    ...(picture ? { logo: new URL(picture, origin).href } : {}),
    ...(site ? { sameAs: site } : {}),
    ...(members.length > 0 ? { member: members } : {}),
    ...(funders.length > 0
      ? { funder: funders.flatMap((group) => group.parties.map(partyData)) }
      : {}),
  };
  return kind && bodies.includes(kind)
    ? { '@type': 'Organization', ...about }
    : { '@type': 'Project', ...about };
}

const partyData = ({ name, website }: Party): Organization => {
  const url = website ? safeHref(website) : undefined;
  return { '@type': 'Organization', name, ...(url ? { url } : {}) };
};
