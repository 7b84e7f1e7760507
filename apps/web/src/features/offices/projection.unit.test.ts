import { landmarksAround } from './landmarks';
import { isOnMap, mapSize, project } from './projection';

it('puts north up, east to the right, and everything on the map inside its frame', () => {
  const [malmo, kiruna] = [project([13, 55.6]), project([20.2, 67.9])];
  expect(kiruna.y).toBeLessThan(malmo.y);
  expect(kiruna.x).toBeGreaterThan(malmo.x);
  for (const { x, y } of [malmo, kiruna]) {
    expect(x > 0 && x < mapSize.width).toBe(true);
    expect(y > 0 && y < mapSize.height).toBe(true);
  }
});

it.each([
  ['Göteborg', 11.97, 57.7, true],
  ['Bryssel', 4.37, 50.84, true],
  ['Reykjavik', -21.9, 64.1, false],
  ['New York', -74, 40.7, false],
])('determines whether %s is on the map', (_city, longitude, latitude, isShown) =>
  expect(isOnMap([longitude, latitude])).toBe(isShown),
);

it('leaves out the city of the marked place, so that names do not overlap', () => {
  const names = landmarksAround([4.3688, 50.8399]).map(({ name }) => name.sv);
  expect(names).toContain('Stockholm');
  expect(names).not.toContain('Bryssel');
});
