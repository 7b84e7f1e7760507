import { Fragment } from 'react';
import type { Locale } from '@regionwebb/content/locales';
import { addressLines, type PostalParts } from '../format/addresses';

interface Props {
  address: PostalParts | null | undefined;
  locale: Locale;
}

/** A postal address, one line per part (T12); check `addressLines` first where a label depends on it (T7). */
export const Address = ({ address, locale }: Props) => {
  const lines = addressLines(address, locale);
  if (lines.length === 0) return null;
  return (
    <p className="address">
      {lines.map((line, index) => (
        <Fragment key={line}>
          {index > 0 && <br />}
          {line}
        </Fragment>
      ))}
    </p>
  );
};
