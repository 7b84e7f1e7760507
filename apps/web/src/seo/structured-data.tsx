import type { Thing, WithContext } from 'schema-dts';

/** What a page is about, for machines (JSON-LD); a front server that drops scripts leaves it where it stands. */
export const StructuredData = ({ data }: { data: Thing[] }) =>
  data.map((thing, place) => (
    <script
      key={place}
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: jsonLd(thing) }}
    />
  ));

/** As JSON that holds no sign that could end the element it stands in, whatever an editor has written. */
export const jsonLd = (thing: Thing): string =>
  JSON.stringify(inContext(thing)).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const inContext = (thing: Thing): WithContext<Thing> =>
  Object.assign({ '@context': 'https://schema.org' } as const, thing);
