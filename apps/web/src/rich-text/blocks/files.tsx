import { FileLink } from '../../ui/file-link';
import { allPopulated } from '@regionwebb/content/populated';
import type { BlockProps } from '../context';
import { BlockHeading } from './parts';

/** Links to files, each with its type and size (V6). */
export const Files = ({ block, context }: BlockProps<'files'>) => {
  const files = allPopulated(block.files).filter(({ filename }) => filename);
  if (files.length === 0) return null;
  return (
    <div className="files">
      <BlockHeading text={block.heading} context={context} />
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            <FileLink file={file} locale={context.locale} />
          </li>
        ))}
      </ul>
    </div>
  );
};
