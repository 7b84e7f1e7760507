/** The headers that tell whether somebody sees the page; names in lower case. */
export const viewHeaders = [
  'user-agent',
  'sec-purpose',
  'sec-fetch-dest',
  'purpose',
  'x-moz',
] as const;

type ViewHeaders = Partial<Record<(typeof viewHeaders)[number], string | string[] | undefined>>;

/** Programs that say what they are; CUBOT is a telephone. */
const robots =
  /(?<!cu)bot|crawl|spider|slurp|curl|wget|python|http-?client|okhttp|java\/|monitor|pingdom|uptime|lighthouse/i;

/**
 * Whether a GET is somebody's view of a page, as opposed to a robot's that names itself, or the browser's in advance
 * (`Sec-Purpose`, https://fetch.spec.whatwg.org/#sec-purpose-header) or for a script (`Sec-Fetch-Dest`).
 */
export function isView(headers: ViewHeaders): boolean {
  if (headers['sec-purpose'] ?? headers.purpose ?? headers['x-moz']) return false;
  const purpose = headers['sec-fetch-dest'];
  if (purpose !== undefined && purpose !== 'document') return false;
  const agent = headers['user-agent'];
  return typeof agent !== 'string' || !robots.test(agent);
}
