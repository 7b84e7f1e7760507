/** One page of each kind in the demonstration content, for what is too slow to look at on every page. */
export const kindsOfPage = [
  '/',
  '/nyheter',
  '/nyheter/sa-tas-strategin-for-vastra-gotaland-fram',
  '/kontor',
  '/kontor/brysselkontoret',
  '/samverkan',
  '/samverkan/wexsus',
  '/kontakt',
  '/om-oss/vart-uppdrag',
  '/tillganglighetsredogorelse',
  '/sok?q=region',
  '/finns-inte',
  '/kommentera?sida=/',
  '/en',
];
