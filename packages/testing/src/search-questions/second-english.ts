import type { JudgedQuestion } from './judged-question';

const brussels = [
  '/en/offices/the-brussels-office',
  '/en/contact#Coordinator, the Brussels office',
] as const;
const gothenburg = [
  '/en/offices/the-gothenburg-office',
  '/en/contact#Head of unit, the Gothenburg office',
] as const;
const stockholm = [
  '/en/offices/the-stockholm-office',
  '/en/contact#Coordinator, the Stockholm office',
] as const;
const offices = ['/en/offices', brussels[0], gothenburg[0], stockholm[0]] as const;
const privacy = '/en/cookies-and-personal-data';
const press = '/en/contact#Press office';
const countyBoard =
  '/en/news/the-county-administrative-board-becomes-an-associate-partner-of-wexsus';

/** Written when the search was changed, before any of them was asked. */
export const secondEnglish: JudgedQuestion[] = [
  ['offices', '/en/offices'],
  ['partnerships', '/en/partnerships'],
  ['contact us', '/en/contact'],
  ['accessability statement', '/en/accessibility'],
  ['telephone', '/en/contact', ...offices],
  ['08 465 004 10', ...stockholm],
  ['0046 8 465 004 10', ...stockholm],
  ['+46701740605', press],
  ['press@region.example', press],
  ['where is the stockholm office', ...stockholm],
  ['when are you open in gothenburg', gothenburg[0], '/en/offices'],
  ['who owns wexsus', '/en/partnerships/wexsus', countyBoard],
  ['brussles', ...brussels],
  ['gothenberg', ...gothenburg],
  ['göteborg', ...gothenburg],
  ['bryssel', ...brussels],
  ['university west', '/en/partnerships/wexsus', countyBoard],
  ['sustainability', '/en/partnerships/wexsus', countyBoard],
  ['sustainable development', '/en/partnerships/wexsus', countyBoard],
  ['personal data', privacy, '/en/contact#Data protection officer'],
  ['journalists', press],
  ['leave a comment', '/en/comment', privacy],
  ['mission', '/en/about-us/our-mission'],
  ['what do you do', '/en/about-us/our-mission', '/en/about-us'],
  ['lift', gothenburg[0]],
  ['study visit', stockholm[0]],
  ['trainee', brussels[0]],
  ['kontakt', '/en/contact'],
  ['tillgänglighet', '/en/accessibility'],
  ['öppettider', ...offices],
  ['lottery numbers'],
  ['dentist'],
  ['driving licence renewal'],
  ['zzzxqy'],
];
