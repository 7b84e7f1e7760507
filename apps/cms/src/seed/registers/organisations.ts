import { anOrganisation } from '@regionwebb/fixtures/factories/documents';
import type { Organisation } from '@regionwebb/content/payload-types';
import type { Seeder } from '../seeder';

export const loadOrganisations = async (seeder: Seeder, logo: string) => {
  const publish = (kind: Organisation['kind'], name: string, more: More = {}) => {
    const { english, englishShort, ...rest } = more;
    const words = () => ({
      name: english,
      shortName: englishShort ?? more.shortName,
      _status: 'published' as const,
    });
    return seeder.publish(
      'organisations',
      anOrganisation({ name, kind, ...rest }),
      english === undefined ? undefined : words,
    );
  };
  return {
    ...(await universities(publish)),
    ...(await municipalBodies(publish)),
    ...(await northern(publish)),
    own: await publish('region', 'Exempelregionen', {
      english: 'Exempelregionen',
      organisationNumber: '232199-0000',
      logo,
    }),
    countyBoard: await publish('countyBoard', 'Länsstyrelsen Västra Götaland', {
      english: 'The County Administrative Board of Västra Götaland',
      shortName: 'Länsstyrelsen',
      englishShort: 'The County Administrative Board',
      organisationNumber: '202100-2361',
      website: 'https://www.lansstyrelsen.se/vastra-gotaland.html',
    }),
  };
};

interface More extends Partial<Organisation> {
  english?: string;
  englishShort?: string;
}

type Publish = (kind: Organisation['kind'], name: string, more?: More) => Promise<string>;

const universities = async (publish: Publish) => ({
  chalmers: await publish('university', 'Chalmers tekniska högskola', {
    english: 'Chalmers University of Technology',
    shortName: 'Chalmers',
    website: 'https://www.chalmers.se',
  }),
  gothenburg: await publish('university', 'Göteborgs universitet', {
    english: 'University of Gothenburg',
    shortName: 'GU',
    website: 'https://www.gu.se',
  }),
  west: await publish('university', 'Högskolan Väst', {
    english: 'University West',
    website: 'https://www.hv.se',
  }),
  boras: await publish('university', 'Högskolan i Borås', {
    english: 'University of Borås',
    website: 'https://www.hb.se',
  }),
  skovde: await publish('university', 'Högskolan i Skövde', {
    english: 'University of Skövde',
    website: 'https://www.his.se',
  }),
  jonkoping: await publish('university', 'Jönköping University', {
    english: 'Jönköping University',
    shortName: 'JU',
    website: 'https://ju.se',
  }),
});

const municipalBodies = async (publish: Publish) => ({
  vastkom: await publish('association', 'VästKom', { website: 'https://vastkom.se' }),
  sjuharad: await publish('municipalAssociation', 'Boråsregionen Sjuhärads kommunalförbund', {
    shortName: 'Boråsregionen',
  }),
  fyrbodal: await publish('municipalAssociation', 'Fyrbodals kommunalförbund', {
    shortName: 'Fyrbodal',
  }),
  gothenburgRegion: await publish('municipalAssociation', 'Göteborgsregionens kommunalförbund', {
    shortName: 'Göteborgsregionen',
  }),
  skaraborg: await publish('municipalAssociation', 'Skaraborgs kommunalförbund', {
    shortName: 'Skaraborg',
  }),
});

const northern = async (publish: Publish) => ({
  vasterbotten: await publish('region', 'Region Västerbotten', {
    website: 'https://www.regionvasterbotten.se',
  }),
  norrbotten: await publish('region', 'Region Norrbotten', {
    website: 'https://www.norrbotten.se',
  }),
  skelleftea: await publish('municipality', 'Skellefteå kommun'),
  umea: await publish('municipality', 'Umeå kommun'),
  skellefteaKraft: await publish('company', 'Skellefteå Kraft'),
  foretagarna: await publish('association', 'Företagarna Västerbotten'),
});
