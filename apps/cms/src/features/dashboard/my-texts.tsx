import type { PayloadRequest } from 'payload';
import { translate } from '../../translations/translate';
import { inSwedishTime } from '../publishing/swedish-time';
import { ItemRow } from './item-row';
import { maySee } from './who-sees';
import { Widget, WorkList, type WidgetProps } from './widget';
import { readMine } from './work-lists';

/** Drafts that the user wrote or began. */
export async function Drafts({ req }: WidgetProps) {
  if (!maySee(req, 'drafts')) return null;
  const { drafts, areMore } = await readMine(req);
  const rows = drafts.map((item) => ({
    key: item.id,
    row: (
      <ItemRow req={req} item={item}>
        {changed(req, item)}
        {item.isPublished &&
          translate(req, { sv: ' · har en publicerad text', en: ' · has a published text' })}
      </ItemRow>
    ),
  }));
  const empty = areMore
    ? { sv: 'Dina utkast finns i listorna.', en: 'Your drafts are in the lists.' }
    : { sv: 'Du har inga utkast.', en: 'You have no drafts.' };
  return (
    <Widget req={req} name="drafts">
      <WorkList req={req} rows={rows} empty={empty} />
      {areMore && rows.length > 0 && (
        <p>
          {translate(req, {
            sv: 'De senast ändrade visas. Alla finns i listorna.',
            en: 'The last changed are shown. All are in the lists.',
          })}
        </p>
      )}
    </Widget>
  );
}

const changed = (
  req: PayloadRequest,
  { changedAt, changedBy }: { changedAt: string | null; changedBy: string | null },
): string => {
  const at = changedAt ? inSwedishTime(changedAt) : '';
  return changedBy && changedBy !== req.user?.name
    ? translate(req, { sv: `ändrad av ${changedBy} ${at}`, en: `changed by ${changedBy} ${at}` })
    : translate(req, { sv: `ändrad ${at}`, en: `changed ${at}` });
};

/** Texts that the user wrote or sent, and an editor returned, with the reasons. */
export async function Returned({ req }: WidgetProps) {
  if (!maySee(req, 'returned')) return null;
  const { returned } = await readMine(req);
  const rows = returned.map((item) => ({
    key: item.id,
    row: (
      <ItemRow req={req} item={item}>
        {item.decidedName &&
          translate(req, { sv: `av ${item.decidedName}`, en: `by ${item.decidedName}` })}
        {item.reason && <q className="work__reason">{item.reason}</q>}
      </ItemRow>
    ),
  }));
  return (
    <Widget req={req} name="returned">
      <WorkList
        req={req}
        rows={rows}
        empty={{
          sv: 'Inget har skickats åter till dig.',
          en: 'Nothing has been returned to you.',
        }}
      />
    </Widget>
  );
}
