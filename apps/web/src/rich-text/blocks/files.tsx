import { FileLink } from '../../ui/file-link';
import { allPopulated } from '@regionwebb/content/populated';
import { BlockHeading } from './block-heading';
import type { BlockProps } from '../block-types';

/** Documents to fetch, each with its type and size (V6). */
export const Files = ({ block, place }: BlockProps<'files'>) => {
  const files = allPopulated(block.files).filter(({ filename }) => filename);
  if (files.length === 0) return null;
  return (
    <div className="files">
      <BlockHeading text={block.heading} place={place} />
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            <FileLink file={file} locale={place.locale} />
          </li>
        ))}
      </ul>
    </div>
  );
};
