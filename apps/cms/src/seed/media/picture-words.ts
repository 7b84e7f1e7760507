import type { NewFile } from '../seeder';

export type PictureWords = Pick<NewFile, 'swedish' | 'english'>;
