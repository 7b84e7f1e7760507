import { mark } from '@regionwebb/content/mark';
import type { ServerProps } from 'payload';

/** The mark and the name of the site above the form that logs in. */
export async function Logo({ i18n, payload }: Pick<ServerProps, 'i18n' | 'payload'>) {
  const { name } = await payload.findGlobal({
    slug: 'site',
    locale: i18n.language === 'en' ? 'en' : 'sv',
    depth: 0,
    select: { name: true },
    overrideAccess: false,
  });
  return (
    <div className="brand">
      <Icon />
      {name ? <span>{name}</span> : null}
    </div>
  );
}

/** The mark alone, in the head of every view. */
export function Icon() {
  return (
    <svg className="brand-mark" viewBox={mark.viewBox} width="32" height="32" aria-hidden="true">
      <path d={mark.triangle} fill="none" stroke="currentColor" strokeWidth={mark.strokeWidth} />
      {mark.places.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r={mark.radius} fill="currentColor" />
      ))}
    </svg>
  );
}
