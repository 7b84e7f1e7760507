import type { Locale } from '@regionwebb/content/locales';
import type { Site } from '@regionwebb/content/payload-types';
import { DefinitionList } from '../../ui/definition-list';
import { addressValue, mailValue, phoneValue } from '../../ui/reach-values';
import { contactMessages } from './messages';

/** How to reach the authority itself; nothing until an editor has filled it in. */
export function Switchboard({ site, locale }: { site: Site; locale: Locale }) {
  const messages = contactMessages(locale);
  const items = [
    { label: messages.phone, value: phoneValue(site.phone, { locale }) },
    { label: messages.email, value: mailValue(site.email) },
    { label: messages.visiting, value: addressValue(site.visitingAddress, { locale }) },
    { label: messages.postal, value: addressValue(site.postalAddress, { locale }) },
  ];
  const name = site.owner || site.name;
  if (!name || items.every(({ value }) => !value)) return null;
  return (
    <section className="switchboard" aria-labelledby="switchboard">
      <h2 id="switchboard">{name}</h2>
      <DefinitionList items={items} />
    </section>
  );
}
