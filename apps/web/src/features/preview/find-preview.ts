import type { Addressed } from '@regionwebb/content/paths';
import type { PreviewClaims } from '@regionwebb/content/preview-token';
import type { Previewed } from '../../cms/documents';
import type { Preview } from './preview';
import { previewArticle } from './preview-article';
import { previewGeneral } from './preview-general';
import { previewOffice } from './preview-office';
import { previewPartnership } from './preview-partnership';

type Find = (previewed: Previewed) => Promise<Preview | undefined>;

const finders: Record<Addressed, Find> = {
  news: previewArticle,
  pages: previewGeneral,
  offices: previewOffice,
  partnerships: previewPartnership,
};

/** What a token is for, as it is or would be on the site; undefined when it has been removed. */
export const findPreview = ({
  collection,
  id,
  locale,
  version,
}: PreviewClaims): Promise<Preview | undefined> => finders[collection]({ id, locale, version });
