import { z } from 'zod';

const TIMEOUT_MS = 5_000;
const successor = z.object({ filename: z.string().min(1) });

/** What the file is called that editors have put in the place of one, or undefined where there is none. */
export async function fileNow(cmsUrl: string, file: string): Promise<string | undefined> {
  try {
    const url = new URL(`/api/media/file-now/${encodeURIComponent(file)}`, cmsUrl);
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    return response.ok ? successor.parse(await response.json()).filename : undefined;
  } catch {
    return undefined;
  }
}
