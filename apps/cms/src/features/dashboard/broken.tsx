import Link from 'next/link';
import type { PayloadRequest } from 'payload';
import { translate } from '../../translations/translate';
import { ItemLink, kindOf } from './item-row';
import { type Broken as Reference, readBroken } from './named-elsewhere';
import { maySee } from './who-sees';
import { Widget, WorkList, type WidgetProps } from './widget';

/** Published pages whose links or pictures lead to what visitors cannot see. */
export async function Broken({ req }: WidgetProps) {
  if (!maySee(req, 'broken')) return null;
  const rows = (await readBroken(req)).map((reference) => {
    const { fromCollection, fromId, toCollection, toId } = reference;
    return {
      key: [fromCollection, fromId, toCollection, toId].join('/'),
      row: <BrokenRow req={req} reference={reference} />,
    };
  });
  return (
    <Widget req={req} name="broken">
      <WorkList
        req={req}
        rows={rows}
        empty={{
          sv: 'Inga länkar eller bilder saknas.',
          en: 'No links or pictures are missing.',
        }}
      />
    </Widget>
  );
}

function BrokenRow({ req, reference }: { req: PayloadRequest; reference: Reference }) {
  const { from, fromCollection, fromId, to, toCollection } = reference;
  const isGlobal = fromCollection === fromId;
  const { admin } = req.payload.config.routes;
  const path = isGlobal ? `globals/${fromId}` : `collections/${fromCollection}/${fromId}`;
  return (
    <>
      {from ? (
        <ItemLink req={req} item={from} />
      ) : (
        <Link href={`${admin}/${path}`} prefetch={false}>
          {kindOf(req, fromCollection)}
        </Link>
      )}
      <span className="work__about">{missing(req, toCollection, to?.title)}</span>
    </>
  );
}

function missing(req: PayloadRequest, collection: string, title: string | undefined): string {
  if (collection === 'media')
    return translate(req, {
      sv: 'en bild eller fil som är borttagen eller i papperskorgen',
      en: 'a picture or file that is deleted or in the trash',
    });
  if (title)
    return translate(req, {
      sv: `pekar på ”${title}”, som inte är publicerad`,
      en: `refers to “${title}”, which is not published`,
    });
  const kind = kindOf(req, collection);
  return translate(req, {
    sv: `pekar på något som inte finns kvar (${kind})`,
    en: `refers to something that is gone (${kind})`,
  });
}
