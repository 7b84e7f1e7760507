import config from '@payload-config';
import { getNextRequestI18n } from '@payloadcms/next/utilities';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import { translateTitle } from '../../../../features/comment-report/translate-title';
import { importMap } from '../importMap.js';

interface Props {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export const generateMetadata = async ({ params, searchParams }: Props) =>
  translateTitle(await generatePageMetadata({ config, params, searchParams }), {
    i18n: await getNextRequestI18n({ config: await config }),
  });

export default function Page({ params, searchParams }: Props) {
  return RootPage({ config, importMap, params, searchParams });
}
