import { hasRole, type Role } from '../../access/roles';

/** The address of the report, below that of the admin. */
export const REPORT_PATH = '/rapport/kommentarer';

const readers: Role[] = ['registrar', 'editor', 'administrator'];

/**
 * Whether a user reads the report: counts of all comments, without a word of any, so also where the user may not read the
 * comments themselves (decisions/021).
 */
export const readsReport = ({ user }: { user?: Parameters<typeof hasRole>[0] }): boolean =>
  hasRole(user, ...readers);
