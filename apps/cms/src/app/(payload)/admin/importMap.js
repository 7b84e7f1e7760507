import { OnSite as OnSite_5076cf749ba0947928d45eeae09d2fd8 } from '../../../features/publishing/on-site'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PasteFeatureClient as PasteFeatureClient_cc827854ac2e40ec8d2723b0d28a2e0d } from '../../../features/paste/paste-feature-client'
import { ToolbarFeatureClient as ToolbarFeatureClient_440540b39d13c3576fcaed619e5b3739 } from '../../../features/editor/toolbar-feature-client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowLabel as RowLabel_57b1662b23569557401216d64d2e8529 } from '../../../admin/components/row-label'
import { TableFeatureClient as TableFeatureClient_6392fdff593496cd5eb79d777aec81d6 } from '../../../features/editor/table-feature-client'
import { BodyDiff as BodyDiff_4809ebc9b2957b0682895271ad84853b } from '../../../admin/components/body-diff'
import { YesOrNoDiff as YesOrNoDiff_031ca2a03027c312652ae1f60fc86078 } from '../../../admin/components/yes-or-no-diff'
import { NoDiff as NoDiff_96cccf508cce8a74224f26bdca1f37af } from '../../../admin/components/no-diff'
import { DocumentHeading as DocumentHeading_95c114298502d885ec0353c9c8789068 } from '../../../admin/components/document-heading'
import { OpenPageLink as OpenPageLink_39e27db900f559d31afb5042dae470fd } from '../../../features/publishing/page-link'
import { PublishButton as PublishButton_a2b13e1a1b3d1861fcb9cb250dd78b29 } from '../../../features/publishing/publish-button'
import { UnpublishButton as UnpublishButton_6e24181d39f9852b6c1f2941197844e6 } from '../../../features/publishing/unpublish-button'
import { ContentList as ContentList_4bf96193dff5d76192b81f6a92cbc1c6 } from '../../../features/bulk-changes/content-list'
import { NewDocumentView as NewDocumentView_5918caa9905e527a619980cec3c1b016 } from '../../../features/new-document/new-document-view'
import { MessageButton as MessageButton_a730ae2606f4310e93367fb2e6aab437 } from '../../../features/important-messages/message-button'
import { RefusedSave as RefusedSave_a6a658dbeaaaabf60d03d43e621a2ba2 } from '../../../features/save-errors/refused-save'
import { PageLink as PageLink_b7d018825c79c0b93e1b5a8a8a0a5e4d } from '../../../features/comments/page-link'
import { StateLinks as StateLinks_3170f217fa72a9bdb525515cfc9af459 } from '../../../features/comments/state-links'
import { CurrentPassword as CurrentPassword_b5fd69494f011ddaa78e27b08088f635 } from '../../../features/accounts/current-password'
import { TermsRowLabel as TermsRowLabel_4b4d27c972028a9b7af78addc9a0d3f0 } from '../../../admin/components/terms-row-label'
import { StandingJobs as StandingJobs_6a437aa4aad74654f82cebeb5a1ddffe } from '../../../features/scheduling/standing-jobs'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/features/publishing/on-site#OnSite": OnSite_5076cf749ba0947928d45eeae09d2fd8,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/features/paste/paste-feature-client#PasteFeatureClient": PasteFeatureClient_cc827854ac2e40ec8d2723b0d28a2e0d,
  "/features/editor/toolbar-feature-client#ToolbarFeatureClient": ToolbarFeatureClient_440540b39d13c3576fcaed619e5b3739,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/components/row-label#RowLabel": RowLabel_57b1662b23569557401216d64d2e8529,
  "/features/editor/table-feature-client#TableFeatureClient": TableFeatureClient_6392fdff593496cd5eb79d777aec81d6,
  "/admin/components/body-diff#BodyDiff": BodyDiff_4809ebc9b2957b0682895271ad84853b,
  "/admin/components/yes-or-no-diff#YesOrNoDiff": YesOrNoDiff_031ca2a03027c312652ae1f60fc86078,
  "/admin/components/no-diff#NoDiff": NoDiff_96cccf508cce8a74224f26bdca1f37af,
  "/admin/components/document-heading#DocumentHeading": DocumentHeading_95c114298502d885ec0353c9c8789068,
  "/features/publishing/page-link#OpenPageLink": OpenPageLink_39e27db900f559d31afb5042dae470fd,
  "/features/publishing/publish-button#PublishButton": PublishButton_a2b13e1a1b3d1861fcb9cb250dd78b29,
  "/features/publishing/unpublish-button#UnpublishButton": UnpublishButton_6e24181d39f9852b6c1f2941197844e6,
  "/features/bulk-changes/content-list#ContentList": ContentList_4bf96193dff5d76192b81f6a92cbc1c6,
  "/features/new-document/new-document-view#NewDocumentView": NewDocumentView_5918caa9905e527a619980cec3c1b016,
  "/features/important-messages/message-button#MessageButton": MessageButton_a730ae2606f4310e93367fb2e6aab437,
  "/features/save-errors/refused-save#RefusedSave": RefusedSave_a6a658dbeaaaabf60d03d43e621a2ba2,
  "/features/comments/page-link#PageLink": PageLink_b7d018825c79c0b93e1b5a8a8a0a5e4d,
  "/features/comments/state-links#StateLinks": StateLinks_3170f217fa72a9bdb525515cfc9af459,
  "/features/accounts/current-password#CurrentPassword": CurrentPassword_b5fd69494f011ddaa78e27b08088f635,
  "/admin/components/terms-row-label#TermsRowLabel": TermsRowLabel_4b4d27c972028a9b7af78addc9a0d3f0,
  "/features/scheduling/standing-jobs#StandingJobs": StandingJobs_6a437aa4aad74654f82cebeb5a1ddffe,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
