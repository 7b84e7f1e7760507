'use client';

import { createClientFeature, useEditorConfigContext } from '@payloadcms/richtext-lexical/client';
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable';
import { useTranslation } from '@payloadcms/ui';
import { translate } from '../../translations/translate';
import { ToolbarButton } from './toolbar-button';
import { ToolbarMenu } from './toolbar-menu';
import { toolbarLabels } from './labels';
import { useItemStates } from './use-item-states';

/** The toolbar items of an editor's features, with named menus and buttons. */
export function Toolbar() {
  const { editorConfig } = useEditorConfigContext();
  const isEditable = useLexicalEditable();
  const { i18n } = useTranslation();
  const { groups } = editorConfig.features.toolbarFixed;
  const stateOf = useItemStates(groups);
  const nameOf = (key: string) =>
    toolbarLabels[key] ? translate({ i18n }, toolbarLabels[key]) : key;
  if (!isEditable) return null;
  return (
    <div
      className="text-tools"
      role="group"
      aria-label={nameOf('toolbar')}
      // Otherwise an editor within a block loses the focus to the outer one.
      onFocus={(event) => event.stopPropagation()}
    >
      {groups.map(({ items, key, type }) => {
        const buttons = items.map((item) => (
          <ToolbarButton
            key={item.key}
            item={item}
            inMenu={type === 'dropdown'}
            {...stateOf(key, item.key)}
          />
        ));
        return type === 'dropdown' ? (
          <ToolbarMenu key={key} name={nameOf(key)}>
            {buttons}
          </ToolbarMenu>
        ) : (
          <div key={key} className="text-tools__buttons">
            {buttons}
          </div>
        );
      })}
    </div>
  );
}

/** Puts the toolbar above the text. */
export const ToolbarFeatureClient = createClientFeature({
  plugins: [{ Component: Toolbar, position: 'aboveContainer' }],
});
