import { SharedCacheControls } from 'next/dist/server/lib/incremental-cache/shared-cache-controls.external';
import { getRouteCacheKey } from 'next/dist/server/lib/route-cache-key';
import { boundRouteLifetimes } from './bound-route-lifetimes';

type Parts = ConstructorParameters<typeof SharedCacheControls>;
type Owner = Parameters<typeof getRouteCacheKey>[1];
// The kind is a constant of a sort that only Next's compiler can import.
const owner: Owner = JSON.parse(
  '{ "kind": "APP_PAGE", "sourceRoute": "/[locale]/[...path]/page" }',
);

it("evicts the oldest of Next's route lifetimes, in the list that this version uses", () => {
  expect(boundRouteLifetimes()).toBe(true);
  const manifest = { routes: {}, dynamicRoutes: {} } as Parts[0];
  const controls = new SharedCacheControls(manifest, []);
  const lifetimeAt = (route: string) => controls.get(route, owner)?.revalidate;
  for (let at = 0; at < 10_000; at += 1) {
    controls.set(getRouteCacheKey(`/sv/${at}`, owner), { revalidate: at, expire: undefined });
  }
  expect([lifetimeAt('/sv/0'), lifetimeAt('/sv/9999')]).toEqual([undefined, 9_999]);
  controls.clear();
  expect(lifetimeAt('/sv/9999')).toBeUndefined();
});
