import type { Locale } from '@regionwebb/content/locales';
import type { AccessibilityStatement } from '@regionwebb/content/payload-types';
import { show, violations } from '../../testing/show';
import { StatementPage } from './statement-page';

const full: AccessibilityStatement = {
  id: 'statement',
  serviceName: 'Exempelregionens webbplats',
  status: 'full',
  assessedAt: '2026-02-16T11:00:00.000Z',
  method: 'self',
};
const deficiencies: AccessibilityStatement['deficiencies'] = [
  { description: 'Kartor saknar text.', reason: 'notCovered' },
  {
    description: 'Filmer saknar text.',
    reason: 'disproportionateBurden',
    explanation: 'De är 900.',
  },
  {
    description: 'PDF:er saknar taggar.',
    reason: 'notYetFixed',
    plannedFix: '2027-03-31T10:00:00.000Z',
  },
];

const page = (overrides: Partial<AccessibilityStatement> = {}, locale: Locale = 'sv') =>
  show(
    <StatementPage
      statement={{ ...full, ...overrides }}
      owner="Exempelregionen"
      form={{ notices: {}, maxLength: 2000 }}
      locale={locale}
    />,
    locale,
  );
const headings = (shown: HTMLElement, level: string) =>
  [...shown.querySelectorAll(level)].map(({ textContent }) =>
    textContent?.replaceAll('\u00AD', ''),
  );

it.each([
  ['full', 'helt förenlig med lagen', 'fully compliant'],
  ['partial', 'delvis förenlig med lagen', 'partially compliant'],
  ['none', 'inte förenlig med lagen', 'not compliant'],
] as const)(
  'names service, authority and the status %s in both languages (A-ST2)',
  async (status, sv, en) => {
    const shown = page({ status, deficiencies: status === 'full' ? [] : deficiencies });
    expect(headings(shown, 'h1')).toEqual([
      'Tillgänglighetsredogörelse för Exempelregionens webbplats',
    ]);
    expect(shown.querySelector('.ingress')?.textContent).toMatch(/^Exempelregionen ansvarar/);
    expect(shown.textContent).toContain(`Webbplatsen är ${sv}`);
    document.querySelector('h1')?.remove();
    expect(await violations()).toEqual([]);
    expect(page({ status }, 'en').textContent).toContain(`The website is ${en}`);
  },
);

it('groups deficiencies by the law’s reasons (A-ST3)', () => {
  const shown = page({ status: 'partial', deficiencies });
  expect(headings(shown, 'h3')).toEqual([
    'Brister som ännu inte är åtgärdade',
    'Oskäligt betungande anpassning',
    'Innehåll som inte omfattas av lagen',
  ]);
  expect(headings(shown, '[aria-labelledby=deficiencies] li')).toEqual([
    'PDF:er saknar taggar. Ska vara åtgärdat senast 31 mars 2027.',
    'Filmer saknar text. De är 900.',
    'Kartor saknar text.',
  ]);
});

it('has no heading for missing deficiencies, report or contact details (T7)', () => {
  const shown = page({ deficiencies: [{ description: ' ', reason: 'notCovered' }] });
  expect(headings(shown, 'h3')).toEqual([]);
  expect(shown.querySelector('dl, [aria-labelledby=deficiencies]')).toBeNull();
});

it('states how and when it was assessed, in machine-readable elements (A-ST4)', () => {
  const shown = page({
    method: 'external',
    reportUrl: 'https://region.example/rapport',
    statementUpdatedAt: '2026-02-23T11:00:00.000Z',
  });
  expect([...shown.querySelectorAll('time')].map(({ dateTime }) => dateTime.slice(0, 10))).toEqual([
    '2026-02-16',
    '2026-02-23',
  ]);
  expect(shown.textContent).toContain('En oberoende part');
  expect(shown.querySelector('a[href="https://region.example/rapport"]')).not.toBeNull();
});

it('has a form for deficiencies and for other formats, which may be sent anonymously (A-ST5)', async () => {
  const shown = page({
    contactEmail: 'tillganglighet@region.example',
    contactPhone: '031-390 06 03',
  });
  expect(headings(shown, '#report')).toEqual(['Anmäl brist i tillgänglighet']);
  const form = shown.querySelector('form');
  expect(form?.getAttribute('action')).toBe('/kommentera?sida=%2Ftillganglighetsredogorelse');
  const fields = [...(form?.querySelectorAll('input, textarea') ?? [])].filter(
    (field) => !field.closest('[hidden]') && field.getAttribute('type') !== 'hidden',
  );
  expect(
    fields.map((field) => [field.getAttribute('name'), field.hasAttribute('required')]),
  ).toEqual([
    ['arende', false],
    ['arende', false],
    ['kommentar', true],
    ['svar', false],
  ]);
  expect(headings(shown, 'fieldset label')).toEqual([
    'Jag vill anmäla en brist',
    'Jag vill ha innehåll i annat format',
  ]);
  expect(shown.querySelector('a[href^="mailto:"], a[href^="tel:"]')).not.toBeNull();
  document.querySelector('h1')?.remove();
  expect(await violations()).toEqual([]);
  expect(page({}, 'en').querySelector('form')?.getAttribute('action')).toBe(
    '/en/comment?page=%2Fen%2Faccessibility',
  );
});

it('names the criterion that fails and whom it affects, in both languages', () => {
  const rows = [
    {
      description: 'Bilden saknar text.',
      reason: 'notYetFixed' as const,
      criterion: '1.1.1' as const,
      affects: 'Den som inte ser den.',
    },
  ];
  const facts = (shown: HTMLElement) => [
    ...headings(shown, '[aria-labelledby=deficiencies] dt'),
    ...headings(shown, '[aria-labelledby=deficiencies] dd'),
  ];
  expect(facts(page({ status: 'partial', deficiencies: rows }))).toEqual([
    'Vem det drabbar',
    'Krav som inte uppfylls',
    'Den som inte ser den.',
    'WCAG 1.1.1 Icke-textuellt innehåll',
  ]);
  expect(facts(page({ status: 'partial', deficiencies: rows }, 'en')).at(-1)).toBe(
    'WCAG 1.1.1 Non-text Content',
  );
});

it('links to Digg for complaints (A-ST6)', () =>
  expect(page().querySelector('a[href="https://www.digg.se/tdosanmalan"]')).not.toBeNull());
