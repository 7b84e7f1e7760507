import { brussels } from '@regionwebb/fixtures/pictures/brussels';
import { coast } from '@regionwebb/fixtures/pictures/coast';
import { conference } from '@regionwebb/fixtures/pictures/conference';
import { fieldsMark, interlockingFields } from '@regionwebb/fixtures/pictures/fields';
import { gothenburg } from '@regionwebb/fixtures/pictures/gothenburg';
import { network, networkMark } from '@regionwebb/fixtures/pictures/network';
import { north } from '@regionwebb/fixtures/pictures/north';
import { renderPng } from '@regionwebb/fixtures/pictures/render';
import { roundTable } from '@regionwebb/fixtures/pictures/round-table';
import { portrait, regionMark, waves } from '@regionwebb/fixtures/pictures/small';
import { stages } from '@regionwebb/fixtures/pictures/stages';
import { stockholm } from '@regionwebb/fixtures/pictures/stockholm';
import { threePlaces } from '@regionwebb/fixtures/pictures/three-places';
import type { Desk } from '../desk';
import { illustrationWords } from './illustration-words';
import { markWords } from './mark-words';
import type { PictureWords } from './picture-words';

export const loadPictures = async (desk: Desk) => {
  const upload = async (name: string, svg: string, { swedish, english }: PictureWords) =>
    desk.upload({
      name: `${name}.png`,
      type: 'image/png',
      bytes: await renderPng(svg),
      swedish: { credit: 'Exempelregionen', ...swedish },
      english,
    });
  const of = illustrationWords;
  return {
    gothenburg: await upload('goteborg-kanalen', gothenburg(), of.gothenburg),
    stockholm: await upload('stockholm-palatset', stockholm(), of.stockholm),
    brussels: await upload('bryssel-nordic-house', brussels(), of.brussels),
    north: await upload('norra-sverige', north(), of.north),
    network: await upload('wexsus-natverk', network(), of.network),
    fields: await upload('vastkom-fyra-delar', interlockingFields(), of.fields),
    stages: await upload('strategins-vag', stages(), of.stages),
    roundTable: await upload('samtal-runt-bordet', roundTable(), of.roundTable),
    coast: await upload('kusten', coast(), of.coast),
    threePlaces: await upload('tre-kontor', threePlaces(), of.threePlaces),
    conference: await upload('konferens', conference(), of.conference),
    networkMark: await upload('wexsus-marke', networkMark(), markWords.networkMark),
    fieldsMark: await upload('vastkom-marke', fieldsMark(), markWords.fieldsMark),
    regionMark: await upload('exempelregionen-marke', regionMark(), markWords.regionMark),
    portrait: await upload('portratt', portrait(), markWords.portrait),
    waves: await upload('vagor', waves(), markWords.waves),
  };
};
