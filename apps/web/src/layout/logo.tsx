import { mark } from '@regionwebb/content/mark';

/** The mark beside the name of the site. */
export function Logo() {
  return (
    <svg className="logo" viewBox={mark.viewBox} width="32" height="32" aria-hidden="true">
      <path d={mark.triangle} fill="none" stroke="currentColor" strokeWidth={mark.strokeWidth} />
      {mark.places.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r={mark.radius} fill="currentColor" />
      ))}
    </svg>
  );
}
