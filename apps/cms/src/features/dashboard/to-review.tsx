import type { PayloadRequest } from 'payload';
import { translate } from '../../translations/translate';
import { inSwedishTime } from '../publishing/swedish-time';
import { ItemRow } from './item-row';
import { maySee } from './who-sees';
import { Widget, WorkList, type WidgetProps } from './widget';
import { readToReview } from './work-lists';

/** Texts that wait for the user's review: those sent to the user, then those sent to nobody in particular. */
export async function ToReview({ req }: WidgetProps) {
  if (!maySee(req, 'review')) return null;
  const rows = (await readToReview(req)).map((item) => ({
    key: item.id,
    row: (
      <ItemRow req={req} item={item}>
        {item.reviewer && <strong>{translate(req, { sv: 'Till dig. ', en: 'For you. ' })}</strong>}
        {sent(req, item)}
      </ItemRow>
    ),
  }));
  return (
    <Widget req={req} name="review">
      <WorkList
        req={req}
        rows={rows}
        empty={{ sv: 'Inget väntar på granskning.', en: 'Nothing waits for review.' }}
      />
    </Widget>
  );
}

const sent = (
  req: PayloadRequest,
  { sentAt, sentName }: { sentAt: string | null; sentName: string | null },
): string => {
  const at = sentAt ? inSwedishTime(sentAt) : '';
  return sentName
    ? translate(req, { sv: `skickad av ${sentName} ${at}`, en: `sent by ${sentName} ${at}` })
    : translate(req, { sv: `skickad ${at}`, en: `sent ${at}` });
};
