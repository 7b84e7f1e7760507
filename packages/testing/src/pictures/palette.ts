/** One calm palette for all pictures: sea, stone, birch and brick. */
export const palette = {
  ink: '#16323f',
  sea: '#2b5d73',
  lake: '#5f95a8',
  mist: '#c3d9df',
  haze: '#e6eff0',
  snow: '#f8f8f4',
  sand: '#ead9bf',
  ochre: '#dca744',
  brick: '#b4553a',
  rose: '#d99a80',
  moss: '#7d966a',
  pine: '#2f5547',
  stone: '#b7b4a8',
  slate: '#5b6b73',
} as const;
