'use client';

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client';
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils';
import {
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { toast, useLocale, useTranslation } from '@payloadcms/ui';
import { useEffect } from 'react';
import type { Addresses } from './link-of';
import { lossMessages } from './losses';
import { $insertClipboard } from './insert-clipboard';

export interface PasteProps extends Addresses {
  /** Whether the text is in another language than the page. */
  otherLanguage: boolean;
}

/** Cleans what is pasted or dragged into the editor, and shows what was left out. */
export function PastePlugin({ clientProps }: { clientProps: PasteProps }) {
  const [editor] = useLexicalComposerContext();
  const { features } = useEditorConfigContext().editorConfig;
  const { code } = useLocale();
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'sv';
  const { site, admin, otherLanguage } = clientProps;
  const tables = features.enabledFeatures.includes('experimental_table');
  const swedish = code === 'sv' && !otherLanguage;

  useEffect(() => {
    const insert = (event: Event, data: DataTransfer | null): boolean => {
      const field = { addresses: { site, admin }, tables, swedish };
      const losses = data && $insertClipboard(editor, data, field);
      if (!losses) return false;
      event.preventDefault();
      showMessages(lossMessages(losses, language));
      return true;
    };
    return mergeRegister(
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => insert(event, 'clipboardData' in event ? event.clipboardData : null),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        CONTROLLED_TEXT_INSERTION_COMMAND,
        (event) => typeof event !== 'string' && insert(event, event.dataTransfer),
        COMMAND_PRIORITY_HIGH,
      ),
    );
  }, [editor, site, admin, tables, swedish, language]);
  return null;
}

/** Shows a toast until it is closed, since each message needs action. */
function showMessages(sentences: string[]): void {
  if (sentences.length === 0) return;
  toast.warning(
    <div>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>,
    { id: 'paste', duration: Infinity },
  );
}
