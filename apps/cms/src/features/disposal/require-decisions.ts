import type { ArrayFieldValidation } from 'payload';
import { array } from 'payload/shared';
import { translate, type Words } from '../../translations/translate';
import { isBlank, propertyOf } from '../../validation/unknown-values';

const INCOMPLETE: Words = {
  sv: 'En regel som används ska ange arkivmyndighetens beslut, det egna tillämpningsbeslutet och antal månader.',
  en: 'A rule that is used must name the decision of the archive authority, your own decision, and the months.',
};
const TWICE: Words = {
  sv: 'Bara en regel för varje slag kan användas.',
  en: 'Only one rule can be used for each class.',
};

/** Refuses a rule that would dispose of comments without both decisions and a period (K15). */
export const requireDecisions: ArrayFieldValidation = (value, options) => {
  const active = (Array.isArray(value) ? value : []).filter(
    (rule) => propertyOf(rule, 'isActive') === true,
  );
  const isNamed = (rule: unknown, name: string) => {
    const text = propertyOf(rule, name);
    return typeof text === 'string' && !isBlank(text);
  };
  const isComplete = (rule: unknown) =>
    isNamed(rule, 'archiveDecision') &&
    isNamed(rule, 'localDecision') &&
    typeof propertyOf(rule, 'months') === 'number';
  if (!active.every(isComplete)) return translate(options.req, INCOMPLETE);
  const used = active.map((rule) => propertyOf(rule, 'class'));
  if (new Set(used).size < used.length) return translate(options.req, TWICE);
  return array(value, options);
};
