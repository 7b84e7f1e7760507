import type { Config } from '@regionwebb/content/payload-types';

declare module 'payload' {
  // Payload finds the project's own types through this interface.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  export interface GeneratedTypes extends Config {}
}
