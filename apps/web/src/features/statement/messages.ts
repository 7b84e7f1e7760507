import type { AccessibilityStatement } from '@regionwebb/content/payload-types';
import { defineMessages } from '../../messages/define-messages';

export type Reason = NonNullable<AccessibilityStatement['deficiencies']>[number]['reason'];

const ofSwedish = { full: 'helt förenlig', partial: 'delvis förenlig', none: 'inte förenlig' };

const swedish = {
  heading: (service: string) => `Tillgänglighetsredogörelse för ${service}`,
  thisSite: 'den här webbplatsen',
  owner: (owner: string, service: string) =>
    `${owner} ansvarar för ${service}. Vi vill att alla ska kunna använda den, oavsett hjälpmedel och förutsättningar. Här står hur väl den uppfyller lagen om tillgänglighet till digital offentlig service, vad som ännu inte fungerar och hur du kan säga till.`,
  statusHeading: 'Hur tillgänglig är webbplatsen?',
  status: (status: keyof typeof ofSwedish, standard: string) =>
    `Webbplatsen är ${ofSwedish[status]} med lagen (2018:1937) om tillgänglighet till digital offentlig service${standard ? `. Den är granskad mot ${standard}` : ''}.`,
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

const ofEnglish = {
  full: 'fully compliant',
  partial: 'partially compliant',
  none: 'not compliant',
};

const english: typeof swedish = {
  heading: (service) => `Accessibility statement for ${service}`,
  thisSite: 'this website',
  owner: (owner, service) =>
    `${owner} is responsible for ${service}. We want everybody to be able to use it, whatever their aids and abilities. This page says how well it meets the Swedish act on accessibility of digital public services, what does not work yet, and how you can tell us.`,
  statusHeading: 'How accessible is the website?',
  status: (status, standard) =>
    `The website is ${ofEnglish[status]} with the Swedish Act (2018:1937) on Accessibility of Digital Public Services${standard ? `. It has been assessed against ${standard}` : ''}.`,
  deficiencies: 'Content that is not accessible',
  reasons: {
    notYetFixed: {
      heading: 'Faults that have not been put right yet',
      text: 'This does not meet the requirements of the act. We are working on it.',
    },
    disproportionateBurden: {
      heading: 'Disproportionate burden',
      text: 'For this we rely on the exception in section 12 of the act.',
    },
    notCovered: {
      heading: 'Content outside the scope of the act',
      text: 'This is exempt under section 9 of the act.',
    },
  },
  affects: 'Whom it hurts',
  criterion: 'Criterion that fails',
  plannedFix: 'To be put right by',
  tested: 'How we have tested the website',
  method: {
    self: 'We have assessed the website ourselves.',
    external: 'An independent party has assessed the website for us.',
  },
  report: 'Read the assessment report',
  assessed: 'The website was last assessed on',
  updated: 'The statement was last updated on',
  contact: 'Report an accessibility fault',
  purposes: [
    'Tell us if something on the website is hard to use or does not meet the requirements of the act.',
    'Ask for content that you cannot take part of, and we will provide it in another format.',
  ],
  reach: 'Other ways to reach us',
  phone: 'Phone',
  email: 'E-mail',
  supervision: 'Supervision',
  supervisor:
    'The Agency for Digital Government, Digg, supervises the act. If you are not satisfied with how we deal with what you have reported or asked for, you can complain to Digg.',
  complain: 'Complain to Digg',
};

/** All texts but the editors', in the order of Digg's template. */
export const statementMessages = defineMessages({ sv: swedish, en: english });
