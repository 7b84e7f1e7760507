import { EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical';
import { tableFeature } from './editor-features';

interface Feature {
  ClientFeature?: unknown;
  nodes?: unknown[];
}

/** The arguments that a feature uses. */
const featureArgs = { config: { collections: [] } } as never;

const featureOf = async ({ feature }: ReturnType<typeof EXPERIMENTAL_TableFeature>) => {
  const given: unknown = typeof feature === 'function' ? await feature(featureArgs) : feature;
  return given as Feature;
};

it("stores tables as Payload's feature does, under the key that pasting looks for", async () => {
  const theirs = EXPERIMENTAL_TableFeature();
  expect(theirs.key).toBe('experimental_table');
  const { nodes } = await featureOf(theirs);
  expect(nodes).toHaveLength(3);
  expect((await featureOf(tableFeature())).nodes).toHaveLength(3);
});

it('has our client feature in place of Payload’s', async () => {
  expect((await featureOf(EXPERIMENTAL_TableFeature())).ClientFeature).toMatch(
    /TableFeatureClient$/,
  );
  expect((await featureOf(tableFeature())).ClientFeature).toBe(
    '/features/editor/table-feature-client#TableFeatureClient',
  );
});
