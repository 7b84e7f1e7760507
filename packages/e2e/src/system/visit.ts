import type { System } from './start-system';

export interface Visit {
  status: number;
  text: string;
  location: string | null;
  headers: Headers;
}

/** Asks the site for an address as a visitor without a browser does; redirects are not followed. */
export async function visit(system: System, path: string): Promise<Visit> {
  const response = await fetch(new URL(path, system.web.url), { redirect: 'manual' });
  return {
    status: response.status,
    text: await response.text(),
    location: response.headers.get('location'),
    headers: response.headers,
  };
}
