import { OnSite as OnSite_4c4eb013dba37363db1af69e9109c2f3 } from '../../../components/publish/on-site'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PasteFeatureClient as PasteFeatureClient_3df829bb910f061cf75917547888116f } from '../../../paste/paste-feature-client'
import { ToolbarFeatureClient as ToolbarFeatureClient_55556f6d9606c70587bb0916d4bba2ee } from '../../../components/editor/toolbar-feature-client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowLabel as RowLabel_b0364324b740f85db793085600b2ddc0 } from '../../../components/row-label'
import { TableFeatureClient as TableFeatureClient_19ed9bd86fed1d2a52b92e726719c240 } from '../../../components/editor/table-feature-client'
import { BodyDiff as BodyDiff_7ed30484f87034b3d67d8d33d3f877f0 } from '../../../components/body-diff'
import { YesOrNoDiff as YesOrNoDiff_99555fbbac3f2c1c0acd416a4d40dec1 } from '../../../components/yes-or-no-diff'
import { NoDiff as NoDiff_8de1eb07d7f051b7aebf54379fd1ab41 } from '../../../components/no-diff'
import { DocumentHeading as DocumentHeading_6f3a6176dcaaf9c8dea3700fe5d1ce69 } from '../../../components/document-heading'
import { OpenPageLink as OpenPageLink_4eb23614a5dd75d6931d67ab2eade552 } from '../../../components/publish/page-link'
import { PublishButton as PublishButton_ca083da3536bee1a5f858f966038deb6 } from '../../../components/publish/publish-button'
import { UnpublishButton as UnpublishButton_3b0eaeea8c1cf399c17933af613de3e9 } from '../../../components/publish/unpublish-button'
import { ContentList as ContentList_a924aed6e8312ce154cb2e7c282fafc7 } from '../../../components/list/content-list'
import { NewDocumentView as NewDocumentView_db60b6bbdf694bc6526f4f9a6fb48f85 } from '../../../components/new-document/new-document-view'
import { MessageButton as MessageButton_4a5520765eb4d028658133f16846ae3d } from '../../../components/publish/message-button'
import { RefusedSave as RefusedSave_cf6cd6a5076bc3538af02931608819c7 } from '../../../components/refused-save'
import { PageLink as PageLink_0e82c96bc00c6b656895440f806a84ae } from '../../../collections/comments/page-link'
import { StateLinks as StateLinks_922d3067d5d7dc8f92172775b5aa2343 } from '../../../collections/comments/state-links'
import { CurrentPassword as CurrentPassword_5f73e4ec59ef706b50fe3c1c7a2af9cb } from '../../../components/current-password'
import { TermsRowLabel as TermsRowLabel_4d5548df603b0b46f95d495a0779e05b } from '../../../components/terms-row-label'
import { StandingJobs as StandingJobs_599e2e9dbb87576db9d0afffb0c7a531 } from '../../../components/standing-jobs'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/components/publish/on-site#OnSite": OnSite_4c4eb013dba37363db1af69e9109c2f3,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/paste/paste-feature-client#PasteFeatureClient": PasteFeatureClient_3df829bb910f061cf75917547888116f,
  "/components/editor/toolbar-feature-client#ToolbarFeatureClient": ToolbarFeatureClient_55556f6d9606c70587bb0916d4bba2ee,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/row-label#RowLabel": RowLabel_b0364324b740f85db793085600b2ddc0,
  "/components/editor/table-feature-client#TableFeatureClient": TableFeatureClient_19ed9bd86fed1d2a52b92e726719c240,
  "/components/body-diff#BodyDiff": BodyDiff_7ed30484f87034b3d67d8d33d3f877f0,
  "/components/yes-or-no-diff#YesOrNoDiff": YesOrNoDiff_99555fbbac3f2c1c0acd416a4d40dec1,
  "/components/no-diff#NoDiff": NoDiff_8de1eb07d7f051b7aebf54379fd1ab41,
  "/components/document-heading#DocumentHeading": DocumentHeading_6f3a6176dcaaf9c8dea3700fe5d1ce69,
  "/components/publish/page-link#OpenPageLink": OpenPageLink_4eb23614a5dd75d6931d67ab2eade552,
  "/components/publish/publish-button#PublishButton": PublishButton_ca083da3536bee1a5f858f966038deb6,
  "/components/publish/unpublish-button#UnpublishButton": UnpublishButton_3b0eaeea8c1cf399c17933af613de3e9,
  "/components/list/content-list#ContentList": ContentList_a924aed6e8312ce154cb2e7c282fafc7,
  "/components/new-document/new-document-view#NewDocumentView": NewDocumentView_db60b6bbdf694bc6526f4f9a6fb48f85,
  "/components/publish/message-button#MessageButton": MessageButton_4a5520765eb4d028658133f16846ae3d,
  "/components/refused-save#RefusedSave": RefusedSave_cf6cd6a5076bc3538af02931608819c7,
  "/collections/comments/page-link#PageLink": PageLink_0e82c96bc00c6b656895440f806a84ae,
  "/collections/comments/state-links#StateLinks": StateLinks_922d3067d5d7dc8f92172775b5aa2343,
  "/components/current-password#CurrentPassword": CurrentPassword_5f73e4ec59ef706b50fe3c1c7a2af9cb,
  "/components/terms-row-label#TermsRowLabel": TermsRowLabel_4d5548df603b0b46f95d495a0779e05b,
  "/components/standing-jobs#StandingJobs": StandingJobs_599e2e9dbb87576db9d0afffb0c7a531,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
