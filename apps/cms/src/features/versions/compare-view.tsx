import { Gutter, SetDocumentStepNav } from '@payloadcms/ui';
import { isLocale, type Locale, locales } from '@regionwebb/content/locales';
import { notFound } from 'next/navigation';
import type { DocumentViewServerProps } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { translate } from '../../translations/translate';
import { versionPreviewPath } from '../preview/version-preview-path';
import { inSwedishTime } from '../publishing/swedish-time';
import { languageName } from '../publishing/words';
import { compareWords } from './compare-words';
import { readHistory, readSaved, type SavedVersion } from './read-history';
import { statusWords, words } from './words';

/**
 * Two versions of a document as a reader sees them, beside each other: `…/<id>/jamfor?a=&b=&locale=`, with the ids of the
 * versions. Without them, the newest one and the one before it.
 */
export async function CompareView({
  hasPublishedDoc,
  initPageResult,
  searchParams,
}: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult;
  if (!collectionConfig || docID === undefined) notFound();
  const { slug: collection } = collectionConfig;
  const id = String(docID);
  const language = searchParams?.locale;
  const locale = typeof language === 'string' && isLocale(language) ? language : 'sv';
  const asked = [searchParams?.a, searchParams?.b].filter((each) => typeof each === 'string');
  const of = { collection, id };
  const shown = { page: 1, isPublished: hasPublishedDoc };
  const found =
    asked.length > 0
      ? await readSaved(req, of, { ids: asked, isPublished: hasPublishedDoc })
      : (await readHistory(req, of, shown)).versions.slice(0, 2).reverse();
  const versions = found.filter((each) => each !== undefined);
  if (versions.length < found.length || versions.length === 0) notFound();
  const { i18n } = req;
  const say: Say = (text) => translate({ i18n }, text);
  const label = collectionConfig.labels.plural;
  const base = formatAdminURL({
    adminRoute: req.payload.config.routes.admin,
    path: `/collections/${collection}/${id}`,
  });
  return (
    <>
      <SetDocumentStepNav
        collectionSlug={collection}
        id={docID}
        pluralLabel={typeof label === 'function' ? label({ i18n, t: i18n.t }) : label}
        useAsTitle={collectionConfig.admin.useAsTitle}
        view={say(compareWords.heading)}
      />
      <main className="compare-versions">
        <Gutter>
          <h2>{say(compareWords.heading)}</h2>
          <p>{say(versions.length === 1 ? compareWords.one : compareWords.intro)}</p>
          <p>
            <a href={`${base}/versions`}>{say(compareWords.versions)}</a>
          </p>
          <Languages chosen={locale} versions={versions} say={say} />
          <div className="compare-versions__both">
            {versions.map((version, place) => (
              <Side
                key={`${version.id}-${place}`}
                version={version}
                place={versions.length === 1 ? undefined : place}
                src={versionPreviewPath({ collection, id, locale }, version.id)}
                say={say}
              />
            ))}
          </div>
        </Gutter>
      </main>
    </>
  );
}

type Say = (words: { sv: string; en: string }) => string;

interface LanguagesProps {
  chosen: Locale;
  versions: SavedVersion[];
  say: Say;
}

function Languages({ chosen, versions, say }: LanguagesProps) {
  const [a, b] = versions.map(({ id }) => id);
  const href = (locale: Locale) =>
    `?${new URLSearchParams({ a: a ?? '', ...(b ? { b } : {}), locale })}`;
  return (
    <nav className="compare-versions__languages" aria-label={say(compareWords.language)}>
      <ul>
        {locales.map((locale) => (
          <li key={locale}>
            <a href={href(locale)} aria-current={locale === chosen ? 'true' : undefined}>
              {say(languageName[locale])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface SideProps {
  version: SavedVersion;
  /** 0 for the first and 1 for the second; undefined where there is only one. */
  place: number | undefined;
  src: string;
  say: Say;
}

function Side({ version, place, src, say }: SideProps) {
  const when = inSwedishTime(version.at);
  const side = place === 0 ? compareWords.older : compareWords.newer;
  const heading = place === undefined ? when : `${say(side)}: ${when}`;
  const by = version.name ?? say(version.cause ? words.system : words.unknown);
  const details = [version.cause && say(version.cause), by, say(statusWords[version.status])];
  return (
    <section aria-label={heading}>
      <h3>{heading}</h3>
      <p>{details.filter(Boolean).join(' · ')}</p>
      <p>
        <a href={src} target="_blank" rel="noreferrer">
          {say(compareWords.open)}
        </a>
      </p>
      <iframe src={src} title={heading} />
    </section>
  );
}
