import type { PayloadRequest } from 'payload';
import { translate } from '../../translations/translate';
import type { PageThen } from './page-then';
import { words } from './words';

interface Props {
  req: PayloadRequest;
  page: PageThen;
  title: string;
}

/** The page as it was when the comment came; below the comment where there is little room, and can be folded away. */
export function PageBeside({ req, page, title }: Props) {
  return (
    <details className="inbox__page" open>
      <summary>
        <h2>{translate(req, words.then)}</h2>
      </summary>
      {page.state === 'kept' ? (
        <>
          <p>
            <a href={page.preview} target="_blank" rel="noreferrer">
              {translate(req, words.openThen)}
            </a>
          </p>
          <iframe
            key={page.preview}
            src={page.preview}
            loading="lazy"
            title={`${translate(req, words.then)}: ${title}`}
          />
        </>
      ) : (
        <p>{translate(req, words[page.state])}</p>
      )}
    </details>
  );
}
