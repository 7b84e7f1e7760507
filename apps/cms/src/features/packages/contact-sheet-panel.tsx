'use client';

import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { translate } from '../../translations/translate';
import { inSwedishTime } from '../publishing/swedish-time';
import { SheetButtons } from './sheet-buttons';
import type { ContactSheet } from './contact-sheet';
import { SheetCard } from './sheet-card';
import { type Refused, useContactSheet } from './use-contact-sheet';
import { words } from './words';

/** The previews of a package's texts, and the buttons that publish them together, in its form. */
export function ContactSheetPanel() {
  const { id } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { read, take } = useContactSheet();
  const [refused, setRefused] = useState<Refused>();
  const heading = useId();
  return (
    <section className="field-type contact-sheet" aria-labelledby={heading}>
      <h2 id={heading}>{translate({ i18n }, words.heading)}</h2>
      {id ? null : <p>{translate({ i18n }, words.saveNew)}</p>}
      {id && read === null ? <p role="alert">{translate({ i18n }, words.unreadable)}</p> : null}
      {read ? (
        <>
          <p id={`${heading}-state`} tabIndex={-1}>
            {translate({ i18n }, words.intro)}
          </p>
          <SheetState sheet={read} />
          <ul className="contact-sheet__cards">
            {read.items.map((item) => (
              <SheetCard
                key={item.item}
                item={item}
                why={refused?.refused.find((each) => each.item === item.item)?.why}
              />
            ))}
          </ul>
          <RefusalList refused={refused} />
          <SheetButtons
            sheet={read}
            take={take}
            onRefused={setRefused}
            returnTo={`${heading}-state`}
          />
        </>
      ) : null}
    </section>
  );
}

/** Where the package is, and why it did not go out. */
function SheetState({ sheet }: { sheet: ContactSheet }) {
  const { i18n } = useTranslation();
  const say = (key: 'plannedFor' | 'publishedAt' | 'by' | 'swedishTime') =>
    translate({ i18n }, words[key]);
  const { plannedName, publishAt, publishedAt, reason, state } = sheet;
  const by = plannedName ? ` ${say('by')} ${plannedName}` : '';
  return (
    <>
      {state === 'planned' && publishAt ? (
        <p>
          <strong>
            {say('plannedFor')} {inSwedishTime(publishAt)} {say('swedishTime')}
          </strong>
          {by}
        </p>
      ) : null}
      {state === 'published' && publishedAt ? (
        <p>
          <strong>
            {say('publishedAt')} {inSwedishTime(publishedAt)}
          </strong>
        </p>
      ) : null}
      {reason ? <p className="contact-sheet__warning">{reason}</p> : null}
    </>
  );
}

/** Which texts held the package back, and why. */
function RefusalList({ refused }: { refused: Refused | undefined }) {
  const { i18n } = useTranslation();
  const heading = refused && refused.out.length > 0 ? words.partly : words.refused;
  return (
    <div role="alert">
      {refused ? (
        <>
          <h3>{translate({ i18n }, heading)}</h3>
          {refused.refused.length === 0 || refused.out.length > 0 ? (
            <p>{refused.message}</p>
          ) : (
            <ul>
              {refused.refused.map(({ item, title, why }) => (
                <li key={item}>
                  <strong>{title ?? translate({ i18n }, words.untitled)}</strong> – {why}
                </li>
              ))}
            </ul>
          )}
        </>
      ) : null}
    </div>
  );
}
