'use client';

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client';
import type { ToolbarGroup } from '@payloadcms/richtext-lexical';
import { $getSelection } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect, useState } from 'react';

interface ItemState {
  isActive: boolean;
  isEnabled: boolean;
}

const IDLE: ItemState = { isActive: false, isEnabled: true };

/** Which toolbar items are active and enabled at the selection, by the keys of a group and an item. */
export function useItemStates(
  groups: readonly ToolbarGroup[],
): (group: string, item: string) => ItemState {
  const [editor] = useLexicalComposerContext();
  const editorConfigContext = useEditorConfigContext();
  const [states, setStates] = useState<Record<string, ItemState>>({});

  useEffect(() => {
    const readStates = (): Record<string, ItemState> | undefined => {
      const selection = $getSelection();
      if (!selection) return undefined;
      const args = { editor, editorConfigContext, selection };
      const entries = groups.flatMap((group) => {
        const isUsable = !('isEnabled' in group) || (group.isEnabled?.(args) ?? true);
        return group.items.map((item) => {
          const isActive = item.isActive?.(args) ?? false;
          const isEnabled = isUsable && (item.isEnabled?.(args) ?? true);
          return [keyOf(group.key, item.key), { isActive, isEnabled }] as const;
        });
      });
      return Object.fromEntries(entries);
    };
    return editor.registerUpdateListener(({ editorState }) => {
      const now = editorState.read(readStates);
      if (now)
        setStates((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    });
  }, [editor, editorConfigContext, groups]);

  return (group, item) => states[keyOf(group, item)] ?? IDLE;
}

const keyOf = (group: string, item: string): string => `${group} ${item}`;
