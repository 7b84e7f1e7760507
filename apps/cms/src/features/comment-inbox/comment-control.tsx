'use client';

import { toast, useTranslation } from '@payloadcms/ui';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { translate, type Words } from '../../translations/translate';
import { stepNames } from '../comment-handling/states';
import { type Taken, StepsControl } from '../comment-handling/steps-control';
import { useShortcutsOn } from './shortcuts';

const keys = { take: 't', answer: 's', close: 'a', note: 'e' } as const;

interface ControlProps {
  comment: string;
  receipt: string;
  /** The address of the next comment; undefined after the last one. */
  next: string | undefined;
  /** The address of the list. */
  list: string;
}

/** The steps with the open comment. After one, the next comment is opened if that is asked for. */
export function CommentControl({ comment, receipt, next, list }: ControlProps) {
  const { i18n } = useTranslation();
  const router = useRouter();
  const isOn = useShortcutsOn();
  const goOn = ({ step, isNext }: Taken) => {
    toast.success(`${receipt}: ${translate({ i18n }, doneOf(step))}`);
    if (isNext) router.push(next ?? list);
    else router.refresh();
  };
  return <StepsControl {...{ comment, keys: isOn ? keys : {} }} onTaken={goOn} hasNext />;
}

const doneOf = (step: Taken['step']): Words => {
  const label = stepNames.find(({ value }) => value === step)?.label;
  return { sv: `sparat (${label?.sv}).`, en: `saved (${label?.en}).` };
};

interface LinksProps {
  previous: string | undefined;
  next: string | undefined;
  list: string;
  /** Of the link to the list. */
  listLabel: string;
}

const words = {
  around: { sv: 'I urvalet', en: 'In the view' },
  previous: { sv: 'Föregående', en: 'Previous' },
  next: { sv: 'Nästa', en: 'Next' },
  first: { sv: 'Den första i urvalet', en: 'The first of the view' },
  last: { sv: 'Den sista i urvalet', en: 'The last of the view' },
} satisfies Record<string, Words>;

/** From the open comment to the list, and to those before and after it. */
export function CommentLinks({ previous, next, list, listLabel }: LinksProps) {
  const { i18n } = useTranslation();
  const isOn = useShortcutsOn();
  const key = (letter: string) => (isOn ? letter : undefined);
  return (
    <nav className="inbox__around" aria-label={translate({ i18n }, words.around)}>
      <Link href={list} prefetch={false} aria-keyshortcuts={key('l')}>
        {listLabel}
      </Link>
      {previous ? (
        <Link href={previous} prefetch={false} aria-keyshortcuts={key('f')}>
          {translate({ i18n }, words.previous)}
        </Link>
      ) : (
        <span>{translate({ i18n }, words.first)}</span>
      )}
      {next ? (
        <Link href={next} prefetch={false} aria-keyshortcuts={key('n')}>
          {translate({ i18n }, words.next)}
        </Link>
      ) : (
        <span>{translate({ i18n }, words.last)}</span>
      )}
    </nav>
  );
}
