const here = 'http://here.invalid';

/** A redirect's target as the header `location` can hold it: an editor's may have letters such as å, or spaces. */
export const asLocation = (target: string): string => {
  const { href } = new URL(target, here);
  return href.startsWith(`${here}/`) ? href.slice(here.length) : href;
};
