'use client';

import { useTranslation } from '@payloadcms/ui';
import { translate, type Words } from '../../translations/translate';

const words = {
  diaryNumber: { sv: 'Diarienummer', en: 'Diary number' },
  secrecy: { sv: 'Omfattas av sekretess', en: 'Under secrecy' },
} satisfies Record<string, Words>;

interface Props {
  diaryNumber: string;
  onNumber: (diaryNumber: string) => void;
  secrecy: boolean;
  onSecrecy: (secrecy: boolean) => void;
}

/** Asks for what is registered of a comment (K13). */
export function Registration({ diaryNumber, onNumber, secrecy, onSecrecy }: Props) {
  const { i18n } = useTranslation();
  return (
    <>
      <label className="steps-control__field">
        {translate({ i18n }, words.diaryNumber)}
        <input
          value={diaryNumber}
          maxLength={60}
          onChange={({ target }) => onNumber(target.value)}
        />
      </label>
      <label className="steps-control__check">
        <input
          type="checkbox"
          checked={secrecy}
          onChange={({ target }) => onSecrecy(target.checked)}
        />
        {translate({ i18n }, words.secrecy)}
      </label>
    </>
  );
}
