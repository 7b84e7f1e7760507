import { versionPreviewPath } from '../preview/version-preview-path';
import { inSwedishTime } from '../publishing/swedish-time';
import { compareWords } from './compare-words';
import type { SavedVersion } from './read-history';

interface Props {
  version: SavedVersion;
  document: { collection: string; id: string };
  /** The path of the document's versions. */
  base: string;
  say: (words: { sv: string; en: string }) => string;
}

/** Links to a version as a reader sees it, alone, and beside the one before it. */
export function ReaderLinks({ version, document, base, say }: Props) {
  const when = inSwedishTime(version.at);
  const compared = new URLSearchParams({ a: version.previous ?? '', b: version.id });
  return (
    <>
      {version.previous ? (
        <a
          href={`${base.replace(/\/versions$/u, '/jamfor')}?${compared}`}
          aria-label={`${say(compareWords.heading)}, ${when}`}
        >
          {say(compareWords.heading)}
        </a>
      ) : null}
      <a
        href={versionPreviewPath({ ...document, locale: 'sv' }, version.id)}
        target="_blank"
        rel="noreferrer"
        aria-label={`${say(compareWords.show)}, ${when}`}
      >
        {say(compareWords.show)}
      </a>
    </>
  );
}
