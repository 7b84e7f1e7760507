import type { Locale } from '@regionwebb/content/locales';
import { partnershipsAddress, type Kind } from './kinds';
import { partnershipMessages } from './messages';

interface Props {
  locale: Locale;
  /** The kinds that have partnerships. */
  offered: readonly Kind[];
  chosen: Kind | undefined;
}

/** Links to the list of each kind; none where there is only one. */
export function KindLinks({ locale, offered, chosen }: Props) {
  if (offered.length < 2) return null;
  const messages = partnershipMessages(locale);
  const links = [
    { kind: undefined, label: messages.allKinds },
    ...offered.map((kind) => ({ kind, label: messages.kinds[kind] })),
  ];
  return (
    <nav className="choices" aria-label={messages.chooseKind}>
      <ul>
        {links.map(({ kind, label }) => (
          <li key={label}>
            <a
              href={partnershipsAddress(locale, kind)}
              aria-current={kind === chosen ? 'page' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
