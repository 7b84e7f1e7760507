import type { Thing, WithContext } from 'schema-dts';

/** Structured data about a page (JSON-LD); stripping of scripts leaves it in place. */
export const StructuredData = ({ data }: { data: Thing[] }) =>
  data.map((thing, place) => (
    <script
      key={place}
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: jsonLd(thing) }}
    />
  ));

/** JSON escaped so that no text of an editor can end the element. */
export const jsonLd = (thing: Thing): string =>
  JSON.stringify(inContext(thing)).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const inContext = (thing: Thing): WithContext<Thing> =>
  Object.assign({ '@context': 'https://schema.org' } as const, thing);
