/** How wide a picture in running text is shown: as the text, which is never wider than `--measure`. */
export const textWidth = '(min-width: 46rem) 44rem, 100vw';
