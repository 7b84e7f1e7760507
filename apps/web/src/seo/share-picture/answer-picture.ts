import path from 'node:path';
import type { Locale } from '@regionwebb/content/locales';
import { notFound } from 'next/navigation';
import sharp from 'sharp';
import { cms } from '../../cms/documents';
import { readPicture } from '../../cms/media';
import { cropPicture } from './crop-picture';
import { drawPicture } from './draw-picture';
import { findPictured } from './find-pictured';
import { createTurns } from './in-turn';
import { sharePicture, type SharePicture } from './share-picture';

/** Few, since a rendering waits meanwhile: whoever comes when so many do is shown the picture of the site. */
const MOST_WAITING = 4;
const ofTheSite = '/static/share.png';
const inTurn = createTurns(MOST_WAITING);
// One picture is seldom like the last, and visitors need the processors.
sharp.cache(false);
sharp.concurrency(1);

/**
 * The picture that the page at `names` is shared with. The last name is the version: any other than that of today
 * leads to it, so that nobody can have more drawn than there are pages.
 */
export async function answerPicture(locale: Locale, names: readonly string[]): Promise<Response> {
  if (!/^[\da-f]{8}\.(png|jpg)$/.test(names.at(-1) ?? '')) notFound();
  const page = await findPictured(locale, names.slice(0, -1));
  if (!page) notFound();
  const picture = sharePicture(page);
  if (!picture.path.endsWith(`/${names.at(-1)}`)) return leadTo(picture.path);
  const made = await inTurn(() => make(picture));
  if (!made) return leadTo(ofTheSite);
  return new Response(new Uint8Array(made.body), {
    headers: { 'content-type': made.type, 'cache-control': FOR_EVER },
  });
}

const FOR_EVER = 'public, max-age=31536000, immutable';

const leadTo = (location: string) => new Response(null, { status: 307, headers: { location } });

async function make({ lead, words }: SharePicture) {
  const photograph = lead && (await readPicture(cms, lead.file));
  if (lead && photograph)
    return { body: await cropPicture(photograph, lead), type: 'image/jpeg' as const };
  const body = await drawPicture(words, path.resolve('dist/share-picture'));
  return { body, type: 'image/png' as const };
}
