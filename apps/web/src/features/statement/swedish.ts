const of = { full: 'helt förenlig', partial: 'delvis förenlig', none: 'inte förenlig' };

/** The statement in Swedish, in the order that Digg asks for. */
export const swedish = {
  heading: (service: string) => `Tillgänglighetsredogörelse för ${service}`,
  thisSite: 'den här webbplatsen',
  owner: (owner: string, service: string) =>
    `${owner} ansvarar för ${service}. Vi vill att alla ska kunna använda den, oavsett hjälpmedel och förutsättningar. Här står hur väl den uppfyller lagen om tillgänglighet till digital offentlig service, vad som ännu inte fungerar och hur du kan säga till.`,
  statusHeading: 'Hur tillgänglig är webbplatsen?',
  status: (status: keyof typeof of, standard: string) =>
    `Webbplatsen är ${of[status]} med lagen (2018:1937) om tillgänglighet till digital offentlig service${standard ? `. Den är granskad mot ${standard}` : ''}.`,
  deficiencies: 'Innehåll som inte är tillgängligt',
  reasons: {
    notYetFixed: {
      heading: 'Brister som ännu inte är åtgärdade',
      text: 'Det här uppfyller inte lagens krav. Vi arbetar med att rätta det.',
    },
    disproportionateBurden: {
      heading: 'Oskäligt betungande anpassning',
      text: 'För det här åberopar vi undantaget i 12 § i lagen.',
    },
    notCovered: {
      heading: 'Innehåll som inte omfattas av lagen',
      text: 'Det här är undantaget enligt 9 § i lagen.',
    },
  },
  affects: 'Vem det drabbar',
  criterion: 'Krav som inte uppfylls',
  plannedFix: 'Ska vara åtgärdat senast',
  tested: 'Hur vi har granskat webbplatsen',
  method: {
    self: 'Vi har själva granskat webbplatsen.',
    external: 'En oberoende part har granskat webbplatsen åt oss.',
  },
  report: 'Läs granskningsrapporten',
  assessed: 'Senaste bedömningen gjordes',
  updated: 'Redogörelsen uppdaterades senast',
  contact: 'Anmäl brist i tillgänglighet',
  purposes: [
    'Berätta för oss om något på webbplatsen är svårt att använda eller inte uppfyller lagens krav.',
    'Be om innehåll som du inte kan ta del av, så ordnar vi det i ett annat format.',
  ],
  reach: 'Så kan du också nå oss',
  phone: 'Telefon',
  email: 'E-post',
  supervision: 'Tillsyn',
  supervisor:
    'Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Är du inte nöjd med hur vi hanterar det du har påpekat eller bett om, kan du anmäla det till Digg.',
  complain: 'Anmäl till Digg',
};
