'use client';

import type { ToolbarGroupItem } from '@payloadcms/richtext-lexical';
import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useTranslation } from '@payloadcms/ui';
import { translate } from '../../translations/translate';
import { toolbarLabels } from './labels';

interface Props {
  item: ToolbarGroupItem;
  isActive: boolean;
  isEnabled: boolean;
  /** Whether the name is shown beside the icon. */
  inMenu: boolean;
}

/** A button of the toolbar with an accessible name. */
export function ToolbarButton({ item, isActive, isEnabled, inMenu }: Props) {
  const [editor] = useLexicalComposerContext();
  const { fieldProps } = useEditorConfigContext();
  const { i18n } = useTranslation<object, string>();
  const { featureClientSchemaMap, schemaPath } = fieldProps;
  const label =
    typeof item.label === 'function'
      ? item.label({ featureClientSchemaMap, i18n, schemaPath })
      : item.label;
  const words = toolbarLabels[item.key];
  const name = label ?? (words ? translate({ i18n }, words) : item.key);
  const Icon = item.ChildComponent;
  return (
    <button
      type="button"
      className={`text-tools__button ${isActive ? 'text-tools__button--active' : ''}`}
      data-item-key={item.key}
      aria-label={name}
      aria-pressed={item.isActive ? isActive : undefined}
      title={inMenu ? undefined : name}
      disabled={!isEnabled}
      // Keeps the selection in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => editor.focus(() => item.onSelect?.({ editor, isActive }))}
    >
      {Icon ? <Icon /> : null}
      {inMenu ? <span>{name}</span> : null}
    </button>
  );
}
