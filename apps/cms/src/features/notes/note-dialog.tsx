'use client';

import { Button, toast, useModal, useTranslation } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { translate } from '../../translations/translate';
import { Dialog } from '../dialog/dialog';
import { LongText } from '../dialog/long-text';
import { offered, withMention } from './mentions';
import { MAX_TEXT, type NotesOn } from './note';
import type { NewNote } from './use-notes';
import { words } from './words';

interface Props {
  slug: string;
  notes: NotesOn;
  /** Returns why the note is refused. */
  add: (note: NewNote) => Promise<string | undefined>;
}

/** Writes a note. What is typed stays where it is refused. */
export function NoteDialog({ slug, notes, add }: Props) {
  const { i18n } = useTranslation();
  const { closeModal } = useModal();
  const [text, setText] = useState('');
  const [place, setPlace] = useState('');
  const [mentions, setMentions] = useState<string[]>([]);
  const [why, setWhy] = useState<string>();
  const id = useId();

  const save = async () => {
    if (text.trim() === '') return setWhy(translate({ i18n }, words.noText));
    const refused = await add({ text, mentions, ...(place ? { place } : {}) });
    setWhy(refused);
    if (refused !== undefined) return undefined;
    toast.success(translate({ i18n }, words.saved));
    return closeModal(slug);
  };
  const mention = (person: NotesOn['colleagues'][number], isChosen: boolean) => {
    const others = mentions.filter((each) => each !== person.id);
    setMentions(isChosen ? [...others, person.id] : others);
    if (isChosen) setText(withMention(text, person).slice(0, MAX_TEXT));
  };
  return (
    <Dialog
      slug={slug}
      heading={translate({ i18n }, words.add)}
      actions={
        <Button margin={false} onClick={() => void save()}>
          {translate({ i18n }, words.save)}
        </Button>
      }
    >
      <div>
        <label htmlFor={id}>{translate({ i18n }, words.about)}</label>
        <select id={id} value={place} onChange={({ target }) => setPlace(target.value)}>
          <option value="">{translate({ i18n }, words.whole)}</option>
          {notes.places.map((each) => (
            <option key={each.place} value={each.place}>
              {each.label}
            </option>
          ))}
        </select>
      </div>
      <LongText
        label={translate({ i18n }, words.text)}
        longest={MAX_TEXT}
        isRequired
        value={text}
        onChange={setText}
      />
      <Mentions
        colleagues={offered(notes.colleagues, text, mentions)}
        chosen={mentions}
        onChange={mention}
      />
      <p role="alert">{why}</p>
    </Dialog>
  );
}

interface MentionsProps {
  colleagues: NotesOn['colleagues'];
  chosen: string[];
  onChange: (person: NotesOn['colleagues'][number], isChosen: boolean) => void;
}

function Mentions({ colleagues, chosen, onChange }: MentionsProps) {
  const { i18n } = useTranslation();
  const id = useId();
  return (
    <fieldset aria-describedby={id}>
      <legend>{translate({ i18n }, words.mention)}</legend>
      <p id={id}>{translate({ i18n }, words.mentionHelp)}</p>
      <div className="note-mentions">
        {colleagues.map((person) => (
          <label key={person.id}>
            <input
              type="checkbox"
              checked={chosen.includes(person.id)}
              onChange={({ target }) => onChange(person, target.checked)}
            />
            {person.name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
