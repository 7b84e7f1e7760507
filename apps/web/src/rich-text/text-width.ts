/** How wide a picture in running text is shown: as the text, which is never wider than `--measure`. */
export const textWidth = '(min-width: 44rem) 41rem, 100vw';
