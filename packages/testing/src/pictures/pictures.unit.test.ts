import sharp from 'sharp';
import { brussels } from './brussels';
import { coast } from './coast';
import { conference } from './conference';
import { fieldsMark, interlockingFields } from './fields';
import { gothenburg } from './gothenburg';
import { network, networkMark } from './network';
import { north } from './north';
import { renderPng } from './render';
import { roundTable } from './round-table';
import { portrait, regionMark, waves } from './small';
import { stages } from './stages';
import { stockholm } from './stockholm';
import { threePlaces } from './three-places';

const scenes = { brussels, coast, conference, gothenburg, interlockingFields, network, north };
const more = { roundTable, stages, stockholm, threePlaces };

describe('the pictures', () => {
  it.each(Object.entries({ ...scenes, ...more }))('%s is a small lead image', async (_, draw) => {
    const png = await renderPng(draw());
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1600, height: 900 });
    expect(png.length).toBeLessThan(60_000);
  });

  it.each(Object.entries({ fieldsMark, networkMark, portrait, regionMark }))(
    '%s is square',
    async (_, draw) => {
      const { width, height } = await sharp(await renderPng(draw())).metadata();
      expect(width).toBe(height);
    },
  );

  it('contain no text, which would look different from machine to machine', () => {
    const drawings = [...Object.values({ ...scenes, ...more }), waves].map((draw) => draw());
    expect(drawings.filter((svg) => svg.includes('<text'))).toEqual([]);
    expect(drawings.filter((svg) => /NaN|undefined/.test(svg))).toEqual([]);
  });
});
