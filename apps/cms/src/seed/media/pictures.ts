import { renderPng, type PictureName } from '@regionwebb/fixtures/pictures';
import type { Seeder } from '../seeder';
import { illustrationWords } from './illustration-words';
import { markWords } from './mark-words';
import type { PictureWords } from './picture-words';

export const loadPictures = async (seeder: Seeder) => {
  const upload = async (name: string, picture: PictureName, { swedish, english }: PictureWords) =>
    seeder.upload({
      name: `${name}.png`,
      type: 'image/png',
      bytes: await renderPng(picture),
      swedish: { credit: 'Exempelregionen', ...swedish },
      english,
    });
  const of = illustrationWords;
  return {
    gothenburg: await upload('goteborg-kanalen', 'gothenburg', of.gothenburg),
    stockholm: await upload('stockholm-palatset', 'stockholm', of.stockholm),
    brussels: await upload('bryssel-nordic-house', 'brussels', of.brussels),
    north: await upload('norra-sverige', 'north', of.north),
    network: await upload('wexsus-natverk', 'network', of.network),
    fields: await upload('vastkom-fyra-delar', 'interlocking-fields', of.fields),
    stages: await upload('strategins-vag', 'stages', of.stages),
    roundTable: await upload('samtal-runt-bordet', 'round-table', of.roundTable),
    coast: await upload('kusten', 'coast', of.coast),
    threePlaces: await upload('tre-kontor', 'three-places', of.threePlaces),
    conference: await upload('konferens', 'conference', of.conference),
    networkMark: await upload('wexsus-marke', 'network-mark', markWords.networkMark),
    fieldsMark: await upload('vastkom-marke', 'fields-mark', markWords.fieldsMark),
    regionMark: await upload('exempelregionen-marke', 'region-mark', markWords.regionMark),
    portrait: await upload('portratt', 'portrait', markWords.portrait),
    waves: await upload('vagor', 'waves', markWords.waves),
  };
};
