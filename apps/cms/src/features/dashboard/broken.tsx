import Link from 'next/link';
import type { PayloadRequest } from 'payload';
import { translate, type Words } from '../../translations/translate';
import { type FilesLook, lastFilesLook } from '../media/missing-files';
import { inSwedishTime } from '../publishing/swedish-time';
import { ItemLink, kindOf } from './item-row';
import { type Broken as Reference, readBroken } from './named-elsewhere';
import { maySee } from './who-sees';
import { Widget, WorkList, type WidgetProps } from './widget';

/** Published pages whose links or pictures lead to what visitors cannot see, and pictures whose file is gone. */
export async function Broken({ req }: WidgetProps) {
  if (!maySee(req, 'broken')) return null;
  const rows = (await readBroken(req)).map((reference) => {
    const { fromCollection, fromId, toCollection, toId } = reference;
    return {
      key: [fromCollection, fromId, toCollection, toId].join('/'),
      row: <BrokenRow req={req} reference={reference} />,
    };
  });
  const look = await lastFilesLook();
  const files = (look?.missing ?? []).map(({ id, filename }) => ({
    key: id,
    row: <MissingFileRow req={req} id={id} filename={filename} />,
  }));
  return (
    <Widget req={req} name="broken">
      <WorkList
        req={req}
        rows={[...rows, ...files]}
        empty={{
          sv: 'Inga länkar eller bilder saknas.',
          en: 'No links or pictures are missing.',
        }}
      />
      <p className="work__about">{translate(req, whenLooked(look))}</p>
    </Widget>
  );
}

function whenLooked(look: FilesLook | undefined): Words {
  if (!look)
    return {
      sv: 'Om någon bilds fil saknas har inte kontrollerats än.',
      en: 'Whether the file of any picture is missing has not been checked yet.',
    };
  const at = inSwedishTime(look.at);
  const { total, missing } = look;
  return total > missing.length
    ? {
        sv: `Filerna kontrollerades senast ${at}. ${total} saknas: de ${missing.length} första visas.`,
        en: `The files were last checked at ${at}. ${total} are missing: the first ${missing.length} are shown.`,
      }
    : {
        sv: `Filerna kontrollerades senast ${at}.`,
        en: `The files were last checked at ${at}.`,
      };
}

function MissingFileRow({
  req,
  id,
  filename,
}: {
  req: PayloadRequest;
  id: string;
  filename: string;
}) {
  return (
    <>
      <Link href={`${req.payload.config.routes.admin}/collections/media/${id}`} prefetch={false}>
        {filename}
      </Link>
      <span className="work__about">
        {translate(req, {
          sv: 'filen, eller någon av dess storlekar, finns inte på disken: ladda upp den igen',
          en: 'the file, or one of its sizes, is not on the disk: upload it again',
        })}
      </span>
    </>
  );
}

function BrokenRow({ req, reference }: { req: PayloadRequest; reference: Reference }) {
  const { from, fromCollection, fromId } = reference;
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
      <span className="work__about">{faultOf(req, reference)}</span>
    </>
  );
}

function faultOf(req: PayloadRequest, { lacks, publicFrom, to, toCollection }: Reference): string {
  if (toCollection === 'media')
    return translate(req, {
      sv: 'en bild eller fil som är borttagen eller i papperskorgen',
      en: 'a picture or file that is deleted or in the trash',
    });
  const title = to?.title;
  if (title && lacks)
    return translate(
      req,
      lacks === 'en'
        ? {
            sv: `pekar i sin engelska text på ”${title}”, som inte finns på engelska`,
            en: `refers in its English text to “${title}”, which is not in English`,
          }
        : {
            sv: `pekar i sin svenska text på ”${title}”, som inte finns på svenska`,
            en: `refers in its Swedish text to “${title}”, which is not in Swedish`,
          },
    );
  if (title && publicFrom) {
    const at = inSwedishTime(publicFrom);
    return translate(req, {
      sv: `pekar på ”${title}”, som syns först ${at}`,
      en: `refers to “${title}”, which is not visible until ${at}`,
    });
  }
  if (title)
    return translate(req, {
      sv: `pekar på ”${title}”, som inte är publicerad`,
      en: `refers to “${title}”, which is not published`,
    });
  const kind = kindOf(req, toCollection);
  return translate(req, {
    sv: `pekar på något som inte finns kvar (${kind})`,
    en: `refers to something that is gone (${kind})`,
  });
}
