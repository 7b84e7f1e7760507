import type { PictureWords } from './picture-words';

const roadTold =
  'Illustrationen visar en väg som går uppåt från vänster till höger, med fem stationer. ' +
  'Våren 2019: ett förstoringsglas står för nulägesbild och analys. ' +
  'Våren 2019: två pratbubblor står för samtalen om utmaningar, mål och inriktning. ' +
  'Hösten 2019: ett papper och en penna står för arbetet med ett förslag. ' +
  'Våren 2020: ett kuvert står för remissen. ' +
  'Hösten 2020: en bock står för beslutet i fullmäktige. Efter den sista stationen står en flagga.';

/** What the large pictures show, for those who cannot see them. */
export const illustrationWords = {
  gothenburg: {
    swedish: {
      alt: 'Husfasader, en spårvagn och en stenbro vid en kanal',
      caption: 'Göteborgskontoret ligger på Södra Hamngatan.',
    },
    english: {
      alt: 'House fronts, a tram and a stone bridge by a canal',
      caption: 'The Gothenburg office is on Södra Hamngatan.',
    },
  },
  stockholm: {
    swedish: {
      alt: 'Palatsfasad kring en stenlagd gård med en fontän',
      caption: 'Stockholmskontoret ligger i Tändstickspalatset.',
    },
    english: {
      alt: 'Palace front round a paved courtyard with a fountain',
      caption: 'The Stockholm office is in Tändstickspalatset.',
    },
  },
  brussels: {
    swedish: {
      alt: 'Kontorshus med de nordiska ländernas flaggor, mellan smala stadshus',
      caption: 'Brysselkontoret ligger i Nordic House.',
    },
    english: {
      alt: 'Office building with the Nordic flags, between narrow town houses',
      caption: 'The Brussels office is in Nordic House.',
    },
  },
  north: { swedish: { alt: 'Fjäll, granskog och en älv i lågt solljus' } },
  network: {
    swedish: { alt: 'Ett nät av punkter: tre stora i mitten och många mindre runt om' },
    english: { alt: 'A net of points: three large ones in the middle, many smaller around' },
  },
  fields: {
    swedish: {
      alt: 'Fyra pusselbitar i olika färger som sitter ihop',
      longDescription:
        'Illustrationen visar fyra pusselbitar som bildar en kvadrat. Varje bit är ett kommunalförbund ' +
        'och varje prick en kommun: 14 i den gröna biten, 15 i den gula, 12 i den blå och 8 i den rosa, ' +
        'tillsammans 49.',
    },
  },
  stages: {
    swedish: {
      alt: 'En väg med fem stationer som leder fram till ett beslut',
      longDescription: roadTold,
    },
  },
  roundTable: {
    swedish: { alt: 'Nio personer runt ett bord med papper och kaffe, sedda uppifrån' },
  },
  coast: {
    swedish: { alt: 'En färja utanför en ö med fyr och röda sjöbodar' },
    english: { alt: 'A ferry off an island with a lighthouse and red boathouses' },
  },
  threePlaces: {
    swedish: {
      alt: 'Förenklad karta där tre platser är markerade och förbundna med linjer',
      longDescription:
        'Kartan är ritad med breda drag. Tre nålar visar Göteborg, Stockholm och Bryssel. Prickade linjer ' +
        'går mellan alla tre.',
    },
    english: {
      alt: 'Simplified map with three marked places joined by lines',
      longDescription:
        'The map is drawn in broad strokes. Three pins show Gothenburg, Stockholm and Brussels. Dotted ' +
        'lines run between all three.',
    },
  },
  conference: { swedish: { alt: 'Publik i en sal framför en scen där tre personer samtalar' } },
} satisfies Record<string, PictureWords>;
