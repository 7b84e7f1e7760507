import type { BeforeListTableServerProps } from 'payload';
import { translate } from '../../translations/translate';
import { ViewLinks } from './view-links';
import { parametersOf, viewsOf } from './views';

/** Ready-made views of a list of content, as links above it. */
export function ListViews({ collectionConfig, i18n, user }: BeforeListTableServerProps) {
  if (!user) return null;
  const views = viewsOf({
    fields: collectionConfig.flattenedFields.map(({ name }) => name),
    title: collectionConfig.admin.useAsTitle ?? 'id',
    userId: user.id,
    now: new Date(),
  });
  return (
    <ViewLinks
      collection={collectionConfig.slug}
      views={views.map((view) => ({
        name: view.name,
        label: translate({ i18n }, view.label),
        parameters: parametersOf(view),
      }))}
    />
  );
}
