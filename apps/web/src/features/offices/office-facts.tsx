import type { Locale } from '@regionwebb/content/locales';
import type { Office } from '@regionwebb/content/payload-types';
import { DefinitionList } from '../../ui/definition-list';
import { OpeningHours } from './opening-hours';
import { addressValue, mailValue, phoneValue } from '../../ui/reach-values';
import { openingHoursLines } from '../../format/opening-hours';
import { OpenNow } from './open-now';
import { officeMessages } from './messages';

/** Opening hours, visiting address, contact details and postal address (T13). */
export function OfficeFacts({ office, locale }: { office: Office; locale: Locale }) {
  const messages = officeMessages(locale);
  const { openingHours, visitingAddress, postalAddress, phone, email, staffing } = office;
  const isOpenAtTimes = openingHoursLines(openingHours, locale).length > 0;
  const items = [
    {
      label: messages.hours,
      value: isOpenAtTimes ? (
        <>
          <OpeningHours rows={openingHours} locale={locale} />
          <OpenNow office={office} locale={locale} />
        </>
      ) : undefined,
    },
    { label: messages.visiting, value: addressValue(visitingAddress, { locale }) },
    { label: messages.phone, value: phoneValue(phone, { locale }) },
    { label: messages.email, value: mailValue(email) },
    { label: messages.postal, value: addressValue(postalAddress, { locale }) },
    { label: messages.staffing, value: staffing?.trim() },
  ];
  if (items.every(({ value }) => !value)) return null;
  return (
    <section className="office-facts" aria-label={messages.facts}>
      <DefinitionList items={items} />
    </section>
  );
}
