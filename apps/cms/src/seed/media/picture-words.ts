import type { NewFile } from '../desk';

export type PictureWords = Pick<NewFile, 'swedish' | 'english'>;
