import { wcagCriteria } from '@regionwebb/content/wcag-criteria';
import type { ArrayField, Field, GlobalConfig, PayloadRequest } from 'payload';
import { globalDefaults } from './global-defaults';
import { rowLabel } from '../fields/admin-display';
import { dateField, endDateField } from '../fields/date';
import { emailField, phoneField, webAddressField } from '../fields/contact-details';
import { propertyOf } from '../validation/unknown-values';
import { localizedTextarea, swedishText } from '../fields/swedish-text';
import { translate } from '../translations/translate';
import { agreesWithStatus, namesCriterion } from '../validation/accessibility-statement';

const status: Field = {
  name: 'status',
  type: 'select',
  required: true,
  defaultValue: 'partial',
  label: { sv: 'Hur tillgänglig är webbplatsen?', en: 'How accessible is the site?' },
  options: [
    { value: 'full', label: { sv: 'Helt förenlig med lagen', en: 'Fully compliant' } },
    { value: 'partial', label: { sv: 'Delvis förenlig med lagen', en: 'Partially compliant' } },
    { value: 'none', label: { sv: 'Inte förenlig med lagen', en: 'Not compliant' } },
  ],
};

const reasons = [
  { value: 'notYetFixed', label: { sv: 'Inte åtgärdat än', en: 'Not yet fixed' } },
  {
    value: 'disproportionateBurden',
    label: { sv: 'Oskäligt betungande (12 §)', en: 'Disproportionate burden (section 12)' },
  },
  {
    value: 'notCovered',
    label: { sv: 'Omfattas inte av lagen (9 §)', en: 'Not covered (section 9)' },
  },
];

const deficiencies: ArrayField = {
  name: 'deficiencies',
  type: 'array',
  admin: { components: rowLabel('Brist') },
  label: { sv: 'Brister', en: 'Deficiencies' },
  labels: {
    singular: { sv: 'brist', en: 'deficiency' },
    plural: { sv: 'brister', en: 'deficiencies' },
  },
  validate: (rows: unknown, { data, req }) =>
    agreesWithStatus(propertyOf(data, 'status'), rows) ||
    translate(
      req,
      propertyOf(data, 'status') === 'full'
        ? {
            sv: 'Ta bort bristerna, eller ange att webbplatsen är delvis förenlig med lagen.',
            en: 'Remove the deficiencies, or state that the site is partially compliant.',
          }
        : {
            sv: 'Beskriv minst en brist, eller ange att webbplatsen är helt förenlig med lagen.',
            en: 'Describe at least one deficiency, or state that the site is fully compliant.',
          },
    ),
  fields: [
    swedishText({
      name: 'description',
      inGlobal: true,
      maxLength: 1000,
      label: { sv: 'Vad fungerar inte?', en: 'What does not work?' },
    }),
    {
      name: 'reason',
      type: 'select',
      required: true,
      defaultValue: 'notYetFixed',
      label: { sv: 'Skäl', en: 'Reason' },
      options: reasons,
    },
    {
      name: 'criterion',
      type: 'select',
      label: { sv: 'Vilket krav uppfylls inte?', en: 'Which criterion fails?' },
      options: wcagCriteria.map(({ number, sv, en }) => ({
        value: number,
        label: { sv: `${number} ${sv}`, en: `${number} ${en}` },
      })),
      validate: (
        value: unknown,
        { siblingData, req }: { siblingData: unknown; req: PayloadRequest },
      ) =>
        namesCriterion(propertyOf(siblingData, 'reason'), value) ||
        translate(req, {
          sv: 'Ange vilket krav i WCAG som bristen gäller.',
          en: 'State which criterion of WCAG the deficiency is about.',
        }),
    },
    localizedTextarea({
      name: 'affects',
      label: { sv: 'Vem drabbas, och hur?', en: 'Whom does it hurt, and how?' },
      description: {
        sv: 'Till exempel: Den som använder skärmläsare hör inte vilken kolumn en siffra står i.',
        en: 'For example: Those who use a screen reader do not hear which column a figure is in.',
      },
    }),
    localizedTextarea({ name: 'explanation', label: { sv: 'Förklaring', en: 'Explanation' } }),
    dateField({ name: 'plannedFix', label: { sv: 'Ska vara åtgärdat', en: 'To be fixed by' } }),
  ],
};

const review: Field[] = [
  {
    type: 'row',
    fields: [
      {
        ...dateField({ name: 'assessedAt', label: { sv: 'Granskad den', en: 'Assessed on' } }),
        required: true,
      },
      endDateField(
        'assessedAt',
        { name: 'statementUpdatedAt', label: { sv: 'Uppdaterad den', en: 'Updated on' } },
        {
          sv: 'Redogörelsen kan inte vara uppdaterad före granskningen.',
          en: 'The statement cannot have been updated before the assessment.',
        },
      ),
    ],
  },
  {
    name: 'method',
    type: 'select',
    required: true,
    defaultValue: 'self',
    label: { sv: 'Så har vi granskat', en: 'How it was assessed' },
    options: [
      { value: 'self', label: { sv: 'Egen granskning', en: 'Self-assessment' } },
      { value: 'external', label: { sv: 'Extern granskning', en: 'External assessment' } },
    ],
  },
  localizedTextarea({
    name: 'methodDescription',
    label: { sv: 'Beskriv granskningen', en: 'Describe the assessment' },
  }),
  webAddressField('reportUrl', { sv: 'Granskningsrapport', en: 'Assessment report' }),
  {
    name: 'standard',
    type: 'text',
    defaultValue: 'EN 301 549 V3.2.1 (WCAG 2.1 AA)',
    label: { sv: 'Granskad mot', en: 'Assessed against' },
  },
];

/** Fields rather than free text, so that the legal requirements can be validated (A-ST2–A-ST7). */
export const accessibilityStatement: GlobalConfig = {
  ...globalDefaults,
  slug: 'accessibilityStatement',
  label: { sv: 'Tillgänglighetsredogörelse', en: 'Accessibility statement' },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { sv: 'Läget', en: 'State' },
          fields: [
            swedishText({
              name: 'serviceName',
              inGlobal: true,
              label: { sv: 'Vilken webbplats gäller det?', en: 'Which site is it about?' },
            }),
            status,
            deficiencies,
          ],
        },
        { label: { sv: 'Granskning', en: 'Assessment' }, fields: review },
        {
          label: { sv: 'Meddela brister', en: 'Report faults' },
          fields: [emailField('contactEmail'), phoneField('contactPhone')],
        },
      ],
    },
  ],
};
