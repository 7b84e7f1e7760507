'use client';

import { Button, toast, useAuth, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui';
import { useId } from 'react';
import { translate } from '../../translations/translate';
import { inSwedishTime } from '../publishing/swedish-time';
import type { Note, NotesOn } from './note';
import { NoteDialog } from './note-dialog';
import { useNotes } from './use-notes';
import { solvedCount, words } from './words';

/** The notes on the document, in the sidebar: the open ones, those that are solved in a closed part, and a button to write one. */
export function NotesPanel() {
  const { id } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { isModalOpen, openModal } = useModal();
  const { notes, post } = useNotes();
  const heading = useId();
  if (!id || !notes) return null;

  const slug = `note-${id}`;
  const open = notes.notes.filter(({ solvedAt }) => solvedAt === null);
  const solved = notes.notes.filter(({ solvedAt }) => solvedAt !== null);
  const list = (some: Note[]) => <NoteList some={some} notes={notes} post={post} />;
  return (
    <section className="field-type notes-panel" aria-labelledby={heading}>
      <h2 className="field-label" id={heading} tabIndex={-1}>
        {translate({ i18n }, words.heading)} ({open.length})
      </h2>
      {open.length === 0 ? <p>{translate({ i18n }, words.none)}</p> : list(open)}
      {solved.length > 0 ? (
        <details>
          <summary>{translate({ i18n }, solvedCount(solved.length))}</summary>
          {list(solved)}
        </details>
      ) : null}
      {notes.mayWrite ? (
        <Button buttonStyle="secondary" margin={false} size="small" onClick={() => openModal(slug)}>
          {translate({ i18n }, words.add)} …
        </Button>
      ) : null}
      {isModalOpen(slug) ? (
        <NoteDialog slug={slug} notes={notes} add={(note) => post('', note)} />
      ) : null}
    </section>
  );
}

interface ListProps {
  some: Note[];
  notes: NotesOn;
  post: ReturnType<typeof useNotes>['post'];
}

function NoteList({ some, notes, post }: ListProps) {
  const { i18n } = useTranslation();
  const { user } = useAuth();
  const toggle = async ({ id, solvedAt }: Note, panel: Element | null) => {
    const why = await post(`/${id}/${solvedAt === null ? 'solve' : 'reopen'}`);
    if (why !== undefined) return toast.error(why);
    // The button has moved to another list.
    panel?.querySelector<HTMLElement>('h2')?.focus();
    return toast.success(translate({ i18n }, solvedAt === null ? words.solved : words.reopened));
  };
  return (
    <ul>
      {some.map((note) => (
        <li key={note.id}>
          <NoteText note={note} notes={notes} />
          {notes.maySolveAll || (notes.mayWrite && note.by === user?.id) ? (
            <Button
              buttonStyle="secondary"
              margin={false}
              size="small"
              onClick={({ currentTarget }) =>
                void toggle(note, currentTarget.closest('.notes-panel'))
              }
            >
              {translate({ i18n }, note.solvedAt === null ? words.solve : words.reopen)}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function NoteText({ note, notes }: { note: Note; notes: NotesOn }) {
  const { i18n } = useTranslation();
  const isGone = note.place !== null && !notes.places.some(({ place }) => place === note.place);
  return (
    <>
      {note.placeLabel ? (
        <p className="notes-panel__place">
          {note.placeLabel} {isGone ? translate({ i18n }, words.gone) : ''}
        </p>
      ) : null}
      <p className="notes-panel__text">{note.text}</p>
      <p className="notes-panel__by">
        {note.byName ?? translate({ i18n }, words.somebody)}, {inSwedishTime(note.createdAt)}
        {note.solvedAt ? (
          <>
            . {translate({ i18n }, words.solvedBy)}{' '}
            {note.solvedName ?? translate({ i18n }, words.somebody)}, {inSwedishTime(note.solvedAt)}
          </>
        ) : null}
      </p>
    </>
  );
}
