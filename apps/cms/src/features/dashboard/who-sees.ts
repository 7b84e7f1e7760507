import type { PayloadRequest, WidgetInstance } from 'payload';
import { readsComments } from '../../access/comments';
import { hasRole, type Role } from '../../access/roles';
import type { Words } from '../../translations/translate';

const writers: Role[] = ['author', 'editor', 'administrator'];
const editors: Role[] = ['editor', 'administrator'];
const everybody: Role[] = ['registrar', ...writers];

/** The widgets of the dashboard, and whom each is for. */
export const widgets = {
  drafts: {
    roles: writers,
    label: { sv: 'Mina utkast', en: 'My drafts' },
    component: 'my-texts#Drafts',
  },
  returned: {
    roles: writers,
    label: { sv: 'Åter till mig', en: 'Returned to me' },
    component: 'my-texts#Returned',
  },
  review: {
    roles: editors,
    label: { sv: 'Att granska', en: 'To review' },
    component: 'to-review#ToReview',
  },
  planned: {
    roles: writers,
    label: { sv: 'Planerat', en: 'Planned' },
    component: 'planned#Planned',
  },
  comments: {
    // Of them, those who read comments.
    roles: everybody,
    label: { sv: 'Kommentarer', en: 'Comments' },
    component: 'comments-inbox#CommentsInbox',
  },
  due: {
    roles: writers,
    label: { sv: 'Att se över', en: 'To look over' },
    component: 'to-look-over#ToLookOver',
  },
  broken: { roles: writers, label: { sv: 'Trasigt', en: 'Broken' }, component: 'broken#Broken' },
  status: { roles: editors, label: { sv: 'Läget', en: 'Status' }, component: 'status#Status' },
} as const satisfies Record<string, { roles: Role[]; label: Words; component: string }>;

export type WidgetName = keyof typeof widgets;

/** Whether a user sees a widget. A widget that is asked for without right shows nothing, and reads nothing. */
export const maySee = ({ user }: Pick<PayloadRequest, 'user'>, name: WidgetName): boolean =>
  hasRole(user, ...widgets[name].roles);

/** What waits for the role comes first. */
const orders: Record<Role, WidgetName[]> = {
  registrar: ['comments'],
  author: ['drafts', 'returned', 'comments', 'planned', 'due', 'broken'],
  editor: ['review', 'comments', 'planned', 'returned', 'drafts', 'due', 'broken', 'status'],
  administrator: ['review', 'comments', 'planned', 'returned', 'drafts', 'due', 'broken', 'status'],
};

/** The widgets of a user, in order; the planned texts, with their calendar, are as wide as the page. */
export async function defaultLayout({ req }: { req: PayloadRequest }): Promise<WidgetInstance[]> {
  const names = req.user ? orders[req.user.role] : [];
  const order = (await readsComments(req)) ? names : names.filter((name) => name !== 'comments');
  return order.map((name) => ({
    widgetSlug: name,
    width: name === 'planned' || order.length === 1 ? 'full' : 'medium',
  }));
}
