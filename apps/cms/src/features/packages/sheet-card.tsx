'use client';

import { useConfig, useTranslation } from '@payloadcms/ui';
import { useId } from 'react';
import { translate } from '../../translations/translate';
import { inSwedishTime } from '../publishing/swedish-time';
import { states } from '../workflow/states';
import type { SheetItem } from './contact-sheet';
import { words } from './words';

interface Props {
  item: SheetItem;
  /** Why it held the package back. */
  why: string | undefined;
}

/** One text on the contact sheet: its preview in small, what it is, and where to read and change it. */
export function SheetCard({ item, why }: Props) {
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const heading = useId();
  const { collection, id, language, updatedAt } = item;
  const say = (key: Exclude<keyof typeof words, 'languages' | 'done'>) =>
    translate({ i18n }, words[key]);
  const title = item.title ?? say(updatedAt === null ? 'gone' : 'untitled');
  const state = states.find(({ value }) => value === item.state);
  const { admin, api } = config.routes;
  const query = `?locale=${language}`;
  const preview = `${config.serverURL}${api}/preview/${collection}/${id}${query}`;
  return (
    <li className="contact-sheet__card">
      <h3 id={heading}>{title}</h3>
      {updatedAt === null ? null : (
        // Inert, so that the keyboard does not have to pass through every link of the pages.
        <div className="contact-sheet__frame" inert>
          <iframe
            title={`${say('preview')} ${title}`}
            src={`${preview}&saved=${encodeURIComponent(updatedAt)}`}
            loading="lazy"
            tabIndex={-1}
          />
        </div>
      )}
      <p>
        {translate({ i18n }, words.languages[language])}
        {state ? ` · ${translate({ i18n }, state.label)}` : ''}
        {item.isApproved ? ` · ${say('approvedHere')}` : ''}
      </p>
      {updatedAt === null ? null : (
        <p>
          {item.writtenName ? `${say('writtenBy')} ${item.writtenName} ` : ''}
          {inSwedishTime(updatedAt)}
        </p>
      )}
      {(why ?? item.cancelled) ? (
        <p className="contact-sheet__warning">{why ?? item.cancelled}</p>
      ) : null}
      {updatedAt === null ? null : (
        <p className="contact-sheet__links">
          <a href={preview} target="_blank" rel="noreferrer" aria-describedby={heading}>
            {say('openPreview')}
          </a>{' '}
          <a
            href={`${config.serverURL}${admin}/collections/${collection}/${id}${query}`}
            aria-describedby={heading}
          >
            {say('edit')}
          </a>
        </p>
      )}
    </li>
  );
}
