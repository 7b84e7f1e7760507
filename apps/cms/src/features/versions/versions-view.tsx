import { isAddressed } from '@regionwebb/content/paths';
import { Gutter, SetDocumentStepNav } from '@payloadcms/ui';
import type { DocumentViewServerProps } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { translate } from '../../translations/translate';
import { inSwedishTime } from '../publishing/swedish-time';
import { ReaderLinks } from './reader-links';
import { readHistory, type SavedVersion } from './read-history';
import { statusWords, words } from './words';

/**
 * The versions of a document or a global, newest first: when, what happened, and who did it. Payload's own list has the
 * time, an id and a status, and takes no columns.
 */
export async function VersionsView({
  hasPublishedDoc,
  initPageResult,
  searchParams,
}: DocumentViewServerProps) {
  const { collectionConfig, docID, globalConfig, req } = initPageResult;
  const of = collectionConfig
    ? { collection: collectionConfig.slug, id: String(docID) }
    : globalConfig && { global: globalConfig.slug };
  if (!of) return null;
  const page = Math.max(1, Math.floor(Number(searchParams?.page)) || 1);
  const history = await readHistory(req, of, { page, isPublished: hasPublishedDoc });
  const { i18n } = req;
  const say = (text: Parameters<typeof translate>[1]) => translate({ i18n }, text);
  const label = collectionConfig ? collectionConfig.labels.plural : globalConfig?.label;
  const base = formatAdminURL({
    adminRoute: req.payload.config.routes.admin,
    path: collectionConfig
      ? `/collections/${collectionConfig.slug}/${String(docID)}/versions`
      : `/globals/${globalConfig?.slug ?? ''}/versions`,
  });
  return (
    <>
      <SetDocumentStepNav
        collectionSlug={collectionConfig?.slug}
        globalSlug={globalConfig?.slug}
        id={docID}
        pluralLabel={typeof label === 'function' ? label({ i18n, t: i18n.t }) : label}
        useAsTitle={collectionConfig?.admin.useAsTitle ?? globalConfig?.slug}
        view={i18n.t('version:versions')}
      />
      <main className="versions">
        <Gutter>
          {history.versions.length === 0 ? (
            <p>{say(words.none)}</p>
          ) : (
            <table className="version-history">
              <caption>{say(words.caption)}</caption>
              <thead>
                <tr>
                  {[words.when, words.event, words.by, words.status, words.compare].map((head) => (
                    <th key={head.sv} scope="col">
                      {say(head)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {history.versions.map((version) => (
                  <Row key={version.id} version={version} base={base} of={of} say={say} />
                ))}
              </tbody>
            </table>
          )}
          <Pages page={page} pages={history.pages} say={say} />
        </Gutter>
      </main>
    </>
  );
}

interface RowProps {
  version: SavedVersion;
  base: string;
  of: { collection: string; id: string } | { global: string };
  say: (words: { sv: string; en: string }) => string;
}

function Row({ version, base, of, say }: RowProps) {
  const when = inSwedishTime(version.at);
  return (
    <tr>
      <th scope="row">
        <a href={`${base}/${version.id}`}>{when}</a>
      </th>
      <td>
        {version.cause ? say(version.cause) : '–'}
        {version.message ? <blockquote>{version.message}</blockquote> : null}
      </td>
      <td>
        {version.name ?? say(version.cause ? words.system : words.unknown)}
        {version.role ? <span className="version-role"> · {say(version.role)}</span> : null}
      </td>
      <td>
        {say(statusWords[version.status])}
        {version.isMachineMade ? <> · {say(machineWords(version))}</> : null}
      </td>
      <td>
        {version.previous ? (
          <a
            href={`${base}/${version.id}?versionFrom=${version.previous}`}
            aria-label={`${say(words.comparePrevious)}, ${when}`}
          >
            {say(words.comparePrevious)}
          </a>
        ) : null}
        {'collection' in of && isAddressed(of.collection) ? (
          <ReaderLinks version={version} document={of} base={base} say={say} />
        ) : null}
      </td>
    </tr>
  );
}

const machineWords = ({ status }: SavedVersion) =>
  status === 'draft' ? words.machineMade : words.reviewedBy;

function Pages({ page, pages, say }: Pick<RowProps, 'say'> & { page: number; pages: number }) {
  if (pages <= 1) return null;
  return (
    <nav className="version-pages" aria-label={say(words.pages)}>
      {page > 1 ? <a href={`?page=${page - 1}`}>{say(words.newer)}</a> : null}
      <span>
        {say(words.page)} {page} / {pages}
      </span>
      {page < pages ? <a href={`?page=${page + 1}`}>{say(words.older)}</a> : null}
    </nav>
  );
}
