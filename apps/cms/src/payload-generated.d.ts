import type { Config } from '@regionwebb/content/payload-types';

declare module 'payload' {
  // Payload finds the project's own types through this interface.
  export interface GeneratedTypes extends Config {}
}
