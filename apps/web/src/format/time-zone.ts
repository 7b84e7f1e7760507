/** Every time of the site is Sweden's, wherever the server stands (T3). */
export const timeZone = 'Europe/Stockholm';
