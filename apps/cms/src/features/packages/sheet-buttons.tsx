'use client';

import { Button, toast, useFormModified, useModal, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { translate } from '../../translations/translate';
import { Dialog } from '../dialog/dialog';
import { inSwedishTime } from '../publishing/swedish-time';
import type { ContactSheet } from './contact-sheet';
import type { Refused, useContactSheet } from './use-contact-sheet';
import { words } from './words';

type Confirmed = 'publish' | 'plan';

interface Props {
  sheet: ContactSheet;
  take: ReturnType<typeof useContactSheet>['take'];
  onRefused: (refused: Refused | undefined) => void;
  /** The id of what has the focus once the buttons are gone. */
  returnTo: string;
}

/** What an editor may do with a package: publish it, plan it for its time, or remove the plan. */
export function SheetButtons({ sheet, take, onRefused, returnTo }: Props) {
  const { i18n } = useTranslation();
  const { closeModal, openModal } = useModal();
  const isModified = useFormModified();
  const router = useRouter();
  const [asked, setAsked] = useState<Confirmed>('publish');
  const isTaking = useRef(false);
  const focusLater = useFocusAfter(sheet.state, returnTo);
  const slug = `package-${sheet.id}`;
  const say = (key: 'publish' | 'plan' | 'unplan' | 'saveFirst') => translate({ i18n }, words[key]);
  if (!sheet.mayDecide || sheet.state === 'published') return null;

  const act = async (step: Confirmed | 'unplan') => {
    if (isTaking.current) return;
    isTaking.current = true;
    const refused = await take(step).finally(() => {
      isTaking.current = false;
    });
    closeModal(slug);
    onRefused(refused);
    if (refused) return;
    focusLater();
    toast.success(translate({ i18n }, words.done[step]));
    router.refresh();
  };
  const ask = (step: Confirmed) => {
    setAsked(step);
    openModal(slug);
  };
  if (isModified) return <p>{say('saveFirst')}</p>;
  if (sheet.state === 'planned')
    return (
      <Button buttonStyle="secondary" onClick={() => void act('unplan')}>
        {say('unplan')}
      </Button>
    );
  return (
    <div className="contact-sheet__buttons">
      {sheet.publishAt ? (
        <Button margin={false} onClick={() => ask('plan')}>
          {say('plan')} …
        </Button>
      ) : null}
      <Button
        buttonStyle={sheet.publishAt ? 'secondary' : 'primary'}
        margin={false}
        onClick={() => ask('publish')}
      >
        {say('publish')} …
      </Button>
      <ConfirmDialog
        slug={slug}
        asked={asked}
        sheet={sheet}
        onConfirm={() => void act(asked)}
        returnTo={`#${CSS.escape(returnTo)}`}
      />
    </div>
  );
}

/**
 * Moves the focus once the package has another state: the buttons of the one before are gone, to one of which the closed
 * dialog gives it back.
 */
function useFocusAfter(state: ContactSheet['state'], id: string): () => void {
  const isWaiting = useRef(false);
  useEffect(() => {
    if (!isWaiting.current) return;
    isWaiting.current = false;
    document.getElementById(id)?.focus();
  }, [state, id]);
  return () => {
    isWaiting.current = true;
  };
}

interface ConfirmProps {
  slug: string;
  asked: Confirmed;
  sheet: ContactSheet;
  onConfirm: () => void;
  returnTo: string;
}

/** Says what will go out, and when. */
function ConfirmDialog({ slug, asked, sheet, onConfirm, returnTo }: ConfirmProps) {
  const { i18n } = useTranslation();
  const say = (key: 'publish' | 'plan' | 'confirmPublish' | 'confirmPlan' | 'swedishTime') =>
    translate({ i18n }, words[key]);
  const time = sheet.publishAt ? inSwedishTime(sheet.publishAt) : '';
  return (
    <Dialog
      slug={slug}
      heading={say(asked)}
      returnTo={returnTo}
      actions={
        <Button margin={false} onClick={onConfirm}>
          {say(asked)}
        </Button>
      }
    >
      <p>
        {asked === 'plan'
          ? `${say('confirmPlan')} ${time} ${say('swedishTime')}.`
          : say('confirmPublish')}
      </p>
      <ul>
        {sheet.items.map(({ item, title }) => (
          <li key={item}>{title ?? translate({ i18n }, words.gone)}</li>
        ))}
      </ul>
    </Dialog>
  );
}
