import { EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical';
import { tableFeature } from './editor-features';

interface Feature {
  ClientFeature?: unknown;
  nodes?: unknown[];
}

/** As much of an editor's place as a feature asks for. */
const place = { config: { collections: [] } } as never;

const featureOf = async ({ feature }: ReturnType<typeof EXPERIMENTAL_TableFeature>) => {
  const given: unknown = typeof feature === 'function' ? await feature(place) : feature;
  return given as Feature;
};

it("stores tables as Payload's own feature does, which goes by a name that pasting asks for", async () => {
  const theirs = EXPERIMENTAL_TableFeature();
  expect(theirs.key).toBe('experimental_table');
  const { nodes } = await featureOf(theirs);
  expect(nodes).toHaveLength(3);
  expect((await featureOf(tableFeature())).nodes).toHaveLength(3);
});

it('has what stands above the text made by us', async () => {
  expect((await featureOf(EXPERIMENTAL_TableFeature())).ClientFeature).toMatch(
    /TableFeatureClient$/,
  );
  expect((await featureOf(tableFeature())).ClientFeature).toBe(
    '/features/editor/table-feature-client#TableFeatureClient',
  );
});
