/**
 * Gives headings the ids that links lead to: `avsnitt-bakgrund`, and `avsnitt-bakgrund-2` for the next of the same
 * name. The prefix keeps them apart from the ids of the page itself.
 */
export const createAnchors = (prefix: string): ((heading: string) => string) => {
  const given = new Set<string>();
  return (heading) => {
    const wanted = [prefix, plain(heading)].filter(Boolean).join('-');
    let id = wanted;
    for (let count = 2; given.has(id); count += 1) id = `${wanted}-${count}`;
    given.add(id);
    return id;
  };
};

const plain = (heading: string): string =>
  heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
