import { palette } from './palette';
import { disc, line, picture, rect, wide, type Box } from './shapes';

interface Party {
  x: number;
  y: number;
  radius: number;
  fill: string;
}

const hub = { x: 800, y: 450 };
const owners: Party[] = [
  { x: 610, y: 250, radius: 78, fill: palette.ochre },
  { x: 1010, y: 300, radius: 78, fill: palette.rose },
  { x: 760, y: 690, radius: 78, fill: palette.moss },
];
const partners: Party[] = [
  { x: 330, y: 380, radius: 44, fill: palette.lake },
  { x: 450, y: 650, radius: 44, fill: palette.lake },
  { x: 1080, y: 640, radius: 44, fill: palette.lake },
  { x: 1280, y: 460, radius: 44, fill: palette.mist },
];
const others: Party[] = [
  [140, 180],
  [240, 570],
  [300, 790],
  [560, 820],
  [900, 110],
  [1190, 130],
  [1440, 250],
  [1480, 620],
  [1330, 780],
  [960, 820],
  [380, 130],
  [120, 420],
].map(([x = 0, y = 0], index) => ({ x, y, radius: 13 + (index % 3) * 5, fill: palette.slate }));

/** Three large and some smaller points, joined in one net. */
export const network = (): string => net(wide, [...others, ...partners]);

/** The heart of the net alone, as a logo. */
export const networkMark = (): string => net({ x: 480, y: 130, width: 660, height: 660 }, []);

const net = (view: Box, around: Party[]): string =>
  picture(
    view,
    rect(0, 0, 1600, 900, palette.ink),
    disc(hub.x, hub.y, 420, palette.sea, 0.28),
    disc(hub.x, hub.y, 270, palette.sea, 0.4),
    ...around.map((each) =>
      partners.includes(each)
        ? bond(each, hub, 5, palette.lake)
        : bond(each, nearest(each), 3, palette.slate),
    ),
    ...owners.map((each, index) => bond(each, owners[(index + 1) % 3] ?? hub, 5, palette.sea)),
    ...owners.map((each) => bond(each, hub, 12, palette.snow)),
    ...[...around, ...owners].map(({ x, y, radius, fill }) => disc(x, y, radius, fill)),
    ...owners.map(({ x, y, radius }) => disc(x, y, radius * 0.46, palette.ink, 0.25)),
    disc(hub.x, hub.y, 58, palette.snow),
    disc(hub.x, hub.y, 26, palette.sea),
  );

const bond = (
  from: { x: number; y: number },
  to: { x: number; y: number },
  width: number,
  stroke: string,
) => line(stroke, width, `M${from.x} ${from.y} L${to.x} ${to.y}`);

const nearest = ({ x, y }: Party): Party | typeof hub =>
  [...partners, ...owners].reduce<Party | typeof hub>(
    (best, each) =>
      Math.hypot(each.x - x, each.y - y) < Math.hypot(best.x - x, best.y - y) ? each : best,
    hub,
  );
