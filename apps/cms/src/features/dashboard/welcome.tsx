import type { ServerProps } from 'payload';
import { translate } from '../../translations/translate';

/** The heading of the dashboard. */
export const Welcome = ({ i18n }: ServerProps) => (
  <h1 className="work-heading">{translate({ i18n }, { sv: 'Att göra', en: 'To do' })}</h1>
);
