import { locales, type Locale } from '@regionwebb/content/locales';
import type { Words } from '../../translations/translate';
import { inLanguage } from '../publishing/words';
import type { Action, StepDetails, Workflow } from './workflow-answer';
import { words } from './words';

export interface Plan {
  /** The language, or the id of the job. */
  key: string;
  /** ISO 8601. */
  at: string;
  what: Words;
  /** What removes it; undefined where the user may not. */
  removal: { action: Action; details: StepDetails; locales?: Locale[] } | undefined;
}

/** What is planned for a document, in order of time. */
export const plansOf = (workflow: Workflow): Plan[] =>
  [...publications(workflow), ...unpublications(workflow)].sort((one, other) =>
    one.at.localeCompare(other.at),
  );

const publications = (workflow: Workflow): Plan[] =>
  locales.flatMap((locale) => {
    const { review, steps } = workflow[locale];
    if (review.state !== 'planned' || !review.publishAt) return [];
    const what = {
      sv: `${words.publish.sv} ${inLanguage[locale].sv}`,
      en: `${words.publish.en} ${inLanguage[locale].en}`,
    };
    const removal = steps.includes('unplan')
      ? { action: 'unplan' as const, details: {}, locales: [locale] }
      : undefined;
    return [{ key: locale, at: review.publishAt, what, removal }];
  });

const unpublications = (workflow: Workflow): Plan[] =>
  workflow.unpublications.map(({ id, at }) => ({
    key: id,
    at,
    what: words.unpublish,
    removal: { action: 'unplan-unpublish', details: { job: id } },
  }));
