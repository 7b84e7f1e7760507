import { contactCard, files, timeline } from '@regionwebb/fixtures/factories/blocks';
import { anArticle } from '@regionwebb/fixtures/factories/documents';
import { heading, list, richText } from '@regionwebb/fixtures/factories/rich-text';
import { table } from '@regionwebb/fixtures/factories/table';
import { illustrationWords } from '../media/illustration-words';
import type { Seeded } from '../seeded';

export const strategyProcess = (seeded: Seeded, related: string[]) =>
  anArticle({
    title: 'Så tas strategin för Västra Götaland fram',
    ingress:
      'Från 2021 ska Västra Götaland ha en ny regional utvecklingsstrategi. Den visar vart regionen ska till 2030, och arbetet bygger på samtal med hundratals människor.',
    leadImage: seeded.pictures.stages,
    body: richText(...background(), process(seeded), ...talks(), ...next(seeded)),
    topics: [seeded.topics.development, seeded.topics.municipalities],
    offices: [seeded.offices.gothenburg],
    partnerships: [seeded.partnerships.vastkom],
    contacts: [seeded.contacts.strategy],
    related,
    byline: 'Projektgruppen för utvecklingsstrategin',
    publishedAt: '2019-06-28T07:00:00.000Z',
    revisedAt: '2019-10-24T08:53:00.000Z',
    reviewBy: '2027-03-01T11:00:00.000Z',
    commentsEnabled: true,
  });

const background = () => [
  heading('Från ett program till nästa'),
  'Arbetet började vid årsskiftet 2018/2019. Den nya strategin ersätter Västra Götaland 2020, som brukar förkortas VG2020.',
];

const process = ({ pictures }: Seeded) =>
  timeline({
    heading: 'Vägen till beslut 2019–2020',
    phases: [
      {
        period: 'Våren 2019',
        heading: 'Nuläge och samtal',
        text: 'En nulägesbild och en analys tas fram. En kunskapskonferens hålls. Samtalen handlar om utmaningar, mål och inriktning.',
        start: '2019-01-01T11:00:00.000Z',
        end: '2019-06-30T10:00:00.000Z',
      },
      {
        period: 'Hösten 2019',
        heading: 'Förslag och konsultation',
        text: 'Förslaget formuleras. Fördjupningsdagar hålls i september och Framtid Västra Götaland den 2 december. De politiska samtalen mellan kommunerna och regionen börjar.',
        start: '2019-07-01T10:00:00.000Z',
        end: '2019-12-31T11:00:00.000Z',
      },
      {
        period: 'Våren 2020',
        heading: 'Remiss',
        text: 'Utkastet går ut på remiss, och synpunkterna bearbetas.',
        start: '2020-01-01T11:00:00.000Z',
        end: '2020-06-30T10:00:00.000Z',
      },
      {
        period: 'Hösten 2020',
        heading: 'Beslut',
        text: 'Regionfullmäktige beslutar om strategin.',
        start: '2020-07-01T10:00:00.000Z',
        end: '2020-12-31T11:00:00.000Z',
      },
    ],
    image: pictures.stages,
    longDescription: illustrationWords.stages.swedish.longDescription,
  });

const talks = () => [
  heading('Vilka som har varit med'),
  'Samtalen har förts i nätverk som redan fanns, så att ingen har behövt gå på fler möten än nödvändigt. Ungefär 40 samtal och seminarier har hållits, och mer än 700 personer har deltagit.',
  table(
    ['Nätverk eller process', 'Vad det handlar om'],
    [
      ['Klimat 2030', 'Klimatomställning'],
      ['Strukturbildsarbetet', 'Fysisk planering'],
      ['Kraftsamling fullföljda studier', 'Att fler ska klara skolan'],
      ['Kulturstrategin', 'Kultur i hela länet'],
      ['Kompetensrådet', 'Utbildning och arbetsmarknad'],
    ],
  ),
  'En fristående referensgrupp, Think Tanken, läser och ifrågasätter under hela arbetet. Länsstyrelsen, science parkernas chefer och lärosätenas rektorer har också haft strategin uppe.',
];

const next = ({ contacts, documents }: Seeded) => [
  heading('Det här händer nu'),
  list(
    'I höst möts sektorer och branscher i samtal som går på tvären.',
    'I december samlas 500 personer på Framtid Västra Götaland.',
    'I början av 2020 får organisationer lämna synpunkter på ett utkast.',
    'Hösten 2020 fattar regionfullmäktige beslut.',
  ),
  files({ heading: 'Tidplanen som dokument', files: [documents.schedule] }),
  contactCard({ contacts: [contacts.strategy] }),
];
