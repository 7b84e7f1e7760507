import { pdf } from '@regionwebb/fixtures/factories/pdf';
import type { Seeder } from '../seeder';

/** Real, tagged PDF files, so that links to files can state a true type and size (V6). */
export const loadDocuments = async (seeder: Seeder) => {
  const upload = (name: string, caption: string, title: string, paragraphs: string[]) =>
    seeder.upload({
      name: `${name}.pdf`,
      type: 'application/pdf',
      bytes: pdf({ title, paragraphs }),
      swedish: { alt: title, caption },
    });
  return {
    schedule: await upload(
      'tidplan-utvecklingsstrategin',
      'Tidplan för utvecklingsstrategin 2019–2020',
      'Tidplan för utvecklingsstrategin 2019–2020',
      [
        'Våren 2019: Nulägesbild och analys. Samtal om utmaningar, mål och inriktning.',
        'Hösten 2019: Förslaget formuleras. Två fördjupningsdagar i september. De politiska samtalen börjar.',
        '2 december 2019: Framtid Västra Götaland samlar 500 personer.',
        'Våren 2020: Utkastet går ut på remiss. Synpunkterna bearbetas.',
        'Hösten 2020: Beslut i regionfullmäktige. Strategin gäller från 2021.',
      ],
    ),
    visiting: await upload(
      'besok-vara-kontor',
      'Inför ditt besök på något av våra kontor',
      'Inför ditt besök på något av våra kontor',
      [
        'Boka alltid tid innan du kommer. Det gör du hos kontoret du ska besöka.',
        'Göteborgskontoret: Södra Hamngatan 37–41, 411 06 Göteborg.',
        'Stockholmskontoret: Tändstickspalatset, Västra Trädgårdsgatan 15, 111 53 Stockholm.',
        'Brysselkontoret: Nordic House, Rue du Luxembourg 3, 1000 Bruxelles, Belgien.',
        'Alla tre kontoren har hiss och tillgänglig toalett. Säg till om du behöver hörslinga eller tolk.',
      ],
    ),
  };
};
