'use client';

import { Gutter, useModal, useTranslation, XIcon } from '@payloadcms/ui';

interface Props {
  slug: string;
  title: string;
}

/** The title of a drawer with its close button, like those of Payload. */
export function DrawerTitle({ slug, title }: Props) {
  const { t } = useTranslation();
  const { closeModal } = useModal();
  return (
    <Gutter className="doc-drawer__header">
      <div className="doc-drawer__header-content">
        <h2 className="doc-drawer__header-text">{title}</h2>
        <button
          aria-label={t('general:close')}
          className="doc-drawer__header-close"
          onClick={() => closeModal(slug)}
          type="button"
        >
          <XIcon />
        </button>
      </div>
    </Gutter>
  );
}
