import type { CollectionConfig, Field, TextFieldSingleValidation } from 'payload';
import { endings } from '../features/media/accepted-files';
import { fileNow } from '../features/media/file-now';
import { hasAlternative } from '../features/media/alternative-text';
import { imageSizes } from '../features/media/image-sizes';
import {
  findFilesOfVersions,
  removeFilesOfVersions,
  writeFiles,
} from '../features/media/keep-files';
import { yesOrNoDiff } from '../fields/admin-display';
import { propertyOf } from '../validation/unknown-values';
import { groups } from '../translations/admin-words';
import { mediaFolder } from '../features/media/media-folder';
import { nameFiles } from '../features/media/name-files';
import { followFocalPoint } from '../features/media/share-pictures/follow-focal-point';
import { requestSharePicture } from '../features/media/share-pictures/make-share-pictures';
import { takeUpload } from '../features/media/take-upload';
import { supportAccess } from '../access/collections';
import { localizedText, localizedTextarea } from '../fields/swedish-text';
import { translate } from '../translations/translate';
import { refuseStaleForm } from '../features/edit-locks/stale-save';

const describesPicture: TextFieldSingleValidation = (value, { data, event, id, req }) => {
  const file = {
    mimeType: propertyOf(data, 'mimeType'),
    decorative: propertyOf(data, 'decorative'),
  };
  const notYetUploaded = event === 'onChange' && file.mimeType === undefined;
  if (notYetUploaded || hasAlternative(id || req.locale !== 'en' ? value : '', file)) return true;
  if (req.locale === 'en') {
    return (
      Boolean(id) ||
      translate(req, {
        sv: 'Ladda upp bilden på svenska. Byt språk uppe till höger och skriv textalternativet där först.',
        en: 'Upload the picture in Swedish. Change the language at the top right and write the alternative text there first.',
      })
    );
  }
  return translate(req, {
    sv: 'Skriv ett textalternativ, eller kryssa i att bilden bara är dekorativ.',
    en: 'Write an alternative text, or tick that the picture is only decorative.',
  });
};

const alt: Field = {
  name: 'alt',
  type: 'text',
  localized: true,
  label: { sv: 'Textalternativ', en: 'Alternative text' },
  admin: {
    description: {
      sv: 'Säg i en mening vad bilden visar, för den som inte ser den. Behövs inte för dokument.',
      en: 'Say in one sentence what the picture shows. Not needed for documents.',
    },
  },
  validate: describesPicture,
};

const decorative: Field = {
  name: 'decorative',
  type: 'checkbox',
  defaultValue: false,
  label: { sv: 'Bilden är bara dekorativ', en: 'The picture is only decorative' },
  admin: {
    description: {
      sv: 'Då hoppar skärmläsare över den.',
      en: 'Screen readers then skip it.',
    },
    components: yesOrNoDiff,
  },
};

const words: Field[] = [
  localizedTextarea({
    name: 'longDescription',
    label: { sv: 'Lång beskrivning', en: 'Long description' },
    description: {
      sv: 'Allt som bilden berättar. Behövs för diagram, kartor och illustrationer.',
      en: 'All that the picture tells. Needed for charts, maps and illustrations.',
    },
  }),
  localizedText({ name: 'caption', label: { sv: 'Bildtext', en: 'Caption' } }),
  {
    name: 'credit',
    type: 'text',
    label: { sv: 'Upphov', en: 'Credit' },
    admin: { description: { sv: 'Fotograf eller källa.', en: 'Photographer or source.' } },
  },
];

/** Payload's own field, whose label is English in every language. */
const fileType: Field = {
  name: 'mimeType',
  type: 'text',
  label: { sv: 'Filtyp', en: 'File type' },
};

/** Payload's own field too: a duplicate gets files of its own, made by `takeUpload`, and Payload copies none. */
const filename: Field = {
  name: 'filename',
  type: 'text',
  hooks: { beforeDuplicate: [() => null] },
};

/** The site shows the first frame, with a link to the whole (WCAG 2.2.2). */
const animated: Field = {
  name: 'animated',
  type: 'checkbox',
  defaultValue: false,
  label: { sv: 'Rörlig bild', en: 'Animation' },
  admin: { hidden: true, readOnly: true },
};

/** Pictures and documents; everything shown on a page comes from here. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { sv: 'Fil', en: 'File' }, plural: { sv: 'Bilder och filer', en: 'Media' } },
  access: supportAccess,
  trash: true,
  versions: { maxPerDoc: 0 },
  defaultSort: '-createdAt',
  upload: {
    staticDir: mediaFolder,
    mimeTypes: [...endings.keys()],
    imageSizes,
    // Payload would look for the file that `takeUpload` has taken, and refuses in words of its own.
    filesRequiredOnCreate: false,
    focalPoint: true,
    crop: true,
    // The server would fetch whatever address somebody pastes, inside the authority's own network too.
    pasteURL: false,
    adminThumbnail: 'webp480',
  },
  admin: {
    group: groups.registers,
    hideAPIURL: true,
    description: {
      sv: 'Uppgifter om plats, kamera och fotograf tas bort ur bilder när de laddas upp. Dokument ändras inte: ta bort författarens namn ur dem först, om det inte ska följa med.',
      en: 'What pictures say of place, camera and photographer is removed when they are uploaded. Documents are not changed: remove the author’s name from them first, unless it is to follow along.',
    },
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'mimeType', 'filesize', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'caption'],
  },
  endpoints: [fileNow],
  hooks: {
    beforeOperation: [takeUpload],
    beforeValidate: [refuseStaleForm],
    beforeChange: [nameFiles, followFocalPoint],
    afterChange: [writeFiles, requestSharePicture],
    beforeDelete: [findFilesOfVersions],
    afterDelete: [removeFilesOfVersions],
  },
  fields: [alt, decorative, ...words, fileType, filename, animated],
};
