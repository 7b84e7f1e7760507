import { LexicalDiffComponent } from '@payloadcms/richtext-lexical/rsc';
import type { RichTextFieldDiffServerComponent } from 'payload';
import { blocksInWords } from '../../blocks/blocks-in-words';

/** The comparison of a body between versions, with the texts of blocks; Payload's shows only that there is a block. */
export const BodyDiff: RichTextFieldDiffServerComponent = (props) => (
  <LexicalDiffComponent
    {...props}
    comparisonValue={blocksInWords(props.comparisonValue, props)}
    versionValue={blocksInWords(props.versionValue, props)}
  />
);
