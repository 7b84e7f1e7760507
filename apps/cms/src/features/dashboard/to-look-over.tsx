import type { PayloadRequest } from 'payload';
import { hasRole } from '../../access/roles';
import { translate } from '../../translations/translate';
import { inSwedishTime } from '../publishing/swedish-time';
import type { WorkItem } from '../work-list/work-items';
import { ItemRow } from './item-row';
import { readOldOnStartPage } from './named-elsewhere';
import { maySee } from './who-sees';
import { Widget, WorkList, type WidgetProps } from './widget';
import { readDue } from './work-lists';

/** Published content that has become old: editors see all, authors what they answer for. */
export async function ToLookOver({ req }: WidgetProps) {
  if (!maySee(req, 'due')) return null;
  const now = new Date();
  const due = await readDue(req, now);
  const old = hasRole(req.user, 'author') ? [] : await readOldOnStartPage(req, now);
  const rows = [
    ...due.map((item) => ({
      key: item.id,
      row: (
        <ItemRow req={req} item={item}>
          {whyOf(req, item, now)}
        </ItemRow>
      ),
    })),
    ...old.map((item) => ({
      key: `start-${item.id}`,
      row: (
        <ItemRow req={req} item={item}>
          {translate(req, {
            sv: `lyfts fram på startsidan, från ${dayOf(item.publishedAt)}`,
            en: `highlighted on the start page, from ${dayOf(item.publishedAt)}`,
          })}
        </ItemRow>
      ),
    })),
  ];
  return (
    <Widget req={req} name="due">
      <WorkList
        req={req}
        rows={rows}
        empty={{ sv: 'Inget behöver ses över.', en: 'Nothing needs to be looked over.' }}
      />
    </Widget>
  );
}

const dayOf = (time: string | null): string =>
  time ? inSwedishTime(time).slice(0, 'yyyy-mm-dd'.length) : '';

function whyOf(req: PayloadRequest, { endsAt, reviewBy }: WorkItem, now: Date): string {
  const hasEnded = endsAt !== null && dayOf(endsAt) < dayOf(now.toISOString());
  return hasEnded
    ? translate(req, {
        sv: `samverkan tog slut ${dayOf(endsAt)} men är publicerad`,
        en: `the partnership ended ${dayOf(endsAt)} but is published`,
      })
    : translate(req, {
        sv: `skulle ha granskats senast ${dayOf(reviewBy)}`,
        en: `was to be reviewed by ${dayOf(reviewBy)}`,
      });
}
