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
const dataProtection = ['/en/contact#Data protection officer', privacy] as const;
const countyBoard =
  '/en/news/the-county-administrative-board-becomes-an-associate-partner-of-wexsus';

/** Written before anything was changed for them. */
export const firstEnglish: JudgedQuestion[] = [
  ['news', '/en/news'],
  ['phone', '/en/contact', ...offices],
  ['contact', '/en/contact'],
  ['accessibility', '/en/accessibility'],
  ['opening hours', ...offices],
  ['+46 31 390 06 10', ...gothenburg],
  ['0313900610', ...gothenburg],
  ['how do i get to the brussels office', ...brussels],
  ['goteborg', ...gothenburg],
  ['press officer', '/en/contact#Press office'],
  ['cookies', privacy],
  ['gdpr', ...dataProtection],
  ['wexsus', '/en/partnerships/wexsus'],
  ['chalmers', '/en/partnerships/wexsus', countyBoard],
  ['univercity', '/en/partnerships/wexsus', countyBoard],
  ['parliament', ...stockholm],
  ['hearing loop', gothenburg[0]],
  ['who is responsible for data protection', ...dataProtection],
  ['nyheter', '/en/news'],
  ['kontor', ...offices],
  ['stockholm@region.example', ...stockholm],
  ['partners', '/en/partnerships', '/en/partnerships/wexsus', countyBoard],
  ['county administrative board', countyBoard, '/en/partnerships/wexsus'],
  ['tax return'],
  ['weather forecast'],
  ['job vacancies'],
];
