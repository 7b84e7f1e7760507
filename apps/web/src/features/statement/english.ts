import type { StatementWords } from './words';

const of = { full: 'fully compliant', partial: 'partially compliant', none: 'not compliant' };

/** The statement in English, in the order that Digg asks for. */
export const english: StatementWords = {
  heading: (service) => `Accessibility statement for ${service}`,
  thisSite: 'this website',
  owner: (owner, service) =>
    `${owner} is responsible for ${service}. We want everybody to be able to use it, whatever their aids and abilities. This page says how well it meets the Swedish act on accessibility of digital public services, what does not work yet, and how you can tell us.`,
  statusHeading: 'How accessible is the website?',
  status: (status, standard) =>
    `The website is ${of[status]} with the Swedish Act (2018:1937) on Accessibility of Digital Public Services${standard ? `. It has been assessed against ${standard}` : ''}.`,
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
