import type { Locale } from '@regionwebb/content/locales';
import type { StartPage } from '@regionwebb/content/payload-types';
import { resolveLink } from '../../cms/links';
import { messagesFor } from '../../messages/messages';

/** The most common tasks of visitors, each a link with a description. */
export function Tasks({ rows, locale }: { rows: StartPage['tasks']; locale: Locale }) {
  const tasks = (rows ?? []).flatMap(({ id, label, description, link }) => {
    const href = resolveLink(link, locale);
    return label && href !== undefined ? [{ id, label, description, href }] : [];
  });
  if (tasks.length === 0) return null;
  return (
    <nav aria-labelledby="tasks">
      <h2 id="tasks">{messagesFor(locale).tasks}</h2>
      <ul className="tasks">
        {tasks.map(({ id, label, description, href }) => (
          <li key={id}>
            <a href={href}>{label}</a>
            {description ? <p>{description}</p> : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}
