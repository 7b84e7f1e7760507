import type { Locale } from '@regionwebb/content/locales';
import { languageTag } from '../../format/text';
import { land, type Point } from './land';
import { landmarksAround, type Side } from './landmarks';
import { isOnMap, mapSize, project } from './projection';
import { officeMessages } from './messages';

interface Props {
  name: string;
  city: string | null | undefined;
  at: Point;
  locale: Locale;
}

const { width, height } = mapSize;

/** The location of an office in northern Europe, drawn by the site (C2); nothing for a place outside the map. */
export function OfficeMap({ name, city, at, locale }: Props) {
  if (!isOnMap(at)) return null;
  const messages = officeMessages(locale);
  const label = messages.map(name, city ?? '', coordinatesOf(at, locale));
  const { x, y } = project(at);
  return (
    <figure className="office-map">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={label}
      >
        <path className="office-map-land" d={land.map(outline).join('')} />
        {landmarksAround(at).map((landmark) => (
          <Place key={landmark.name.en} {...landmark} name={landmark.name[locale]} />
        ))}
        <g className="office-map-here">
          <circle cx={x} cy={y} r="12" />
          <circle cx={x} cy={y} r="5" />
          <Label at={at} name={city || name} side={x > width * 0.7 ? 'left' : 'right'} />
        </g>
      </svg>
      <figcaption>{messages.mapNote}</figcaption>
    </figure>
  );
}

const outline = (shape: readonly Point[]): string =>
  `M${shape
    .map(project)
    .map(({ x, y }) => `${x} ${y}`)
    .join(' ')}Z`;

interface LabelProps {
  at: Point;
  name: string;
  side: Side;
}

function Place(props: LabelProps) {
  const { x, y } = project(props.at);
  return (
    <g className="office-map-place">
      <circle cx={x} cy={y} r="2.5" />
      <Label {...props} />
    </g>
  );
}

const beside = {
  left: { dx: -16, dy: 5, textAnchor: 'end' },
  right: { dx: 16, dy: 5, textAnchor: 'start' },
  above: { dx: 0, dy: -10, textAnchor: 'middle' },
} as const;

function Label({ at, name, side }: LabelProps) {
  const { x, y } = project(at);
  const { dx, dy, textAnchor } = beside[side];
  return (
    <text x={x + dx} y={y + dy} textAnchor={textAnchor}>
      {name}
    </text>
  );
}

function coordinatesOf([longitude, latitude]: Point, locale: Locale): string {
  const messages = officeMessages(locale);
  const written = (degrees: number) =>
    Math.abs(degrees).toLocaleString(languageTag[locale], { maximumFractionDigits: 2 });
  return `${messages.latitude(written(latitude))}, ${messages.longitude(written(longitude), longitude >= 0)}`;
}
