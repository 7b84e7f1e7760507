import { NoDiff as NoDiff_1b5416f4e6708d4f0fedee43ef4f9fad } from '../../../admin/components/field-diffs'
import { DateTimeCell as DateTimeCell_ffee476d4efd78c7c61bc0ea96a1e9b4 } from '../../../features/swedish-clock/date-time-text'
import { DateTimeField as DateTimeField_3615a9fd2232a95b478524f6c9626f8e } from '../../../features/swedish-clock/date-time-field'
import { DateTimeFilter as DateTimeFilter_7b0748870d6adad27e3903bb27fcfc3b } from '../../../features/swedish-clock/date-time-filter'
import { ReviewPanel as ReviewPanel_1fd6f9632c8fd093d3cdbf7b2ef5f1dd } from '../../../features/document-controls/review-panel'
import { PublicationStatus as PublicationStatus_350c89d2263200e8b471dec3233304e5 } from '../../../features/publishing/publication-status'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PasteFeatureClient as PasteFeatureClient_cc827854ac2e40ec8d2723b0d28a2e0d } from '../../../features/paste/paste-feature-client'
import { ToolbarFeatureClient as ToolbarFeatureClient_fb51a64d6bf5a2060cec3664f4b76e32 } from '../../../features/editor/toolbar'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowLabel as RowLabel_f0fd4bee3885f2a3c8ca119ef52b5ffe } from '../../../admin/components/row-labels'
import { TableFeatureClient as TableFeatureClient_6392fdff593496cd5eb79d777aec81d6 } from '../../../features/editor/table-feature-client'
import { BodyDiff as BodyDiff_4809ebc9b2957b0682895271ad84853b } from '../../../admin/components/body-diff'
import { DateTimeDiff as DateTimeDiff_ffee476d4efd78c7c61bc0ea96a1e9b4 } from '../../../features/swedish-clock/date-time-text'
import { YesOrNoDiff as YesOrNoDiff_1b5416f4e6708d4f0fedee43ef4f9fad } from '../../../admin/components/field-diffs'
import { UsedOn as UsedOn_0983863415b01f105067fd291b44644c } from '../../../features/references/used-on'
import { NotesPanel as NotesPanel_3a6d375ad4957d749321aa9ad8452833 } from '../../../features/notes/notes-panel'
import { TextCell as TextCell_5c31c33854f438f7c9f9aeafd1dfe59f } from '../../../admin/components/text-cell'
import { ListViews as ListViews_fed27e7bbab2d0f3da89d0610a490d30 } from '../../../features/list-views/list-views'
import { DocumentHeading as DocumentHeading_95c114298502d885ec0353c9c8789068 } from '../../../admin/components/document-heading'
import { OpenPageLink as OpenPageLink_350c89d2263200e8b471dec3233304e5 } from '../../../features/publishing/publication-status'
import { PublishButton as PublishButton_81160bae2aee1ddf0b8424eef6978e36 } from '../../../features/document-controls/publish-button'
import { NoStatus as NoStatus_350c89d2263200e8b471dec3233304e5 } from '../../../features/publishing/publication-status'
import { UnpublishButton as UnpublishButton_6e24181d39f9852b6c1f2941197844e6 } from '../../../features/publishing/unpublish-button'
import { CompareView as CompareView_a90d1091f3cb0e34e2cb0dc973adb4f6 } from '../../../features/versions/compare-view'
import { CompareTab as CompareTab_91b166957a7755004cf2222468c0c9cc } from '../../../features/versions/compare-tab'
import { VersionsView as VersionsView_0bb470d82d2407ca92bd210c6ef7cba3 } from '../../../features/versions/versions-view'
import { ContentList as ContentList_4bf96193dff5d76192b81f6a92cbc1c6 } from '../../../features/bulk-changes/content-list'
import { NewDocumentView as NewDocumentView_5918caa9905e527a619980cec3c1b016 } from '../../../features/new-document/new-document-view'
import { RefusedSave as RefusedSave_a6a658dbeaaaabf60d03d43e621a2ba2 } from '../../../features/save-errors/refused-save'
import { MessageButton as MessageButton_a730ae2606f4310e93367fb2e6aab437 } from '../../../features/important-messages/message-button'
import { ItemLabel as ItemLabel_be1bdc84d6413368ed2b17dd4c9c5050 } from '../../../features/packages/item-label'
import { ContactSheetPanel as ContactSheetPanel_831ee475c8c533e114981d2b93f155ac } from '../../../features/packages/contact-sheet-panel'
import { PageLink as PageLink_c08099f5b593ca22bec5b9638d5c177a } from '../../../features/comments/admin-links'
import { StepsPanel as StepsPanel_c29754e9c907574c11fed27cfce54fbe } from '../../../features/comment-handling/steps-panel'
import { NameCell as NameCell_0a1c9ab23ccd817e63d924705c5d8a43 } from '../../../features/comment-inbox/list-cells'
import { DueCell as DueCell_0a1c9ab23ccd817e63d924705c5d8a43 } from '../../../features/comment-inbox/list-cells'
import { StateLinks as StateLinks_c08099f5b593ca22bec5b9638d5c177a } from '../../../features/comments/admin-links'
import { ExportForm as ExportForm_ab68adf512b3448d4f8009a010f421ee } from '../../../features/comment-export/export-form'
import { NoSaveButton as NoSaveButton_c29754e9c907574c11fed27cfce54fbe } from '../../../features/comment-handling/steps-panel'
import { CurrentPassword as CurrentPassword_b5fd69494f011ddaa78e27b08088f635 } from '../../../features/accounts/current-password'
import { ExportLinks as ExportLinks_00406edbbef5fc7d4189b1801d7d5acc } from '../../../features/audit-log/export-links'
import { TermsRowLabel as TermsRowLabel_f0fd4bee3885f2a3c8ca119ef52b5ffe } from '../../../admin/components/row-labels'
import { DisposalOverview as DisposalOverview_cee200d2c6b8049f8785392da549bf99 } from '../../../features/disposal/overview'
import { Icon as Icon_ee994f0653d6204b6e07123b882ec360 } from '../../../admin/components/brand'
import { Logo as Logo_ee994f0653d6204b6e07123b882ec360 } from '../../../admin/components/brand'
import { InboxLink as InboxLink_ec85341c747ecfc210a4b4579dfeebd2 } from '../../../features/comment-inbox/inbox-link'
import { ReportLink as ReportLink_5c08bb876457c3e01914966ad2726f3e } from '../../../features/comment-report/report-link'
import { Welcome as Welcome_29206e8c976a14fe8b236c4cca133ce9 } from '../../../features/dashboard/welcome'
import { NamedSelects as NamedSelects_ecdffa949c96847138b3e7b2a04de16b } from '../../../admin/components/named-selects'
import { InboxView as InboxView_9423d8e9693335884491f756b477a556 } from '../../../features/comment-inbox/inbox-view'
import { ReportView as ReportView_1eb72775d058661acf5b4418964815de } from '../../../features/comment-report/report-view'
import { Drafts as Drafts_088b569dc976f17af26eba4699bb5454 } from '../../../features/dashboard/my-texts'
import { Returned as Returned_088b569dc976f17af26eba4699bb5454 } from '../../../features/dashboard/my-texts'
import { ToReview as ToReview_7f7c1cc7c45ab86f2e4c1a0ea48879ad } from '../../../features/dashboard/to-review'
import { Planned as Planned_40f47c2cf5841164fc989e921099a672 } from '../../../features/dashboard/planned'
import { CommentsInbox as CommentsInbox_47b1264c3601e1be0b621801d9836291 } from '../../../features/dashboard/comments-inbox'
import { ToLookOver as ToLookOver_9a79d6be83493e7952afcb1016f915c3 } from '../../../features/dashboard/to-look-over'
import { Broken as Broken_c7d0661eea7cc4aeb08088b187fd916d } from '../../../features/dashboard/broken'
import { Status as Status_bfc7bc3617bd8f84113a5b75e7233cef } from '../../../features/dashboard/status'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/components/field-diffs#NoDiff": NoDiff_1b5416f4e6708d4f0fedee43ef4f9fad,
  "/features/swedish-clock/date-time-text#DateTimeCell": DateTimeCell_ffee476d4efd78c7c61bc0ea96a1e9b4,
  "/features/swedish-clock/date-time-field#DateTimeField": DateTimeField_3615a9fd2232a95b478524f6c9626f8e,
  "/features/swedish-clock/date-time-filter#DateTimeFilter": DateTimeFilter_7b0748870d6adad27e3903bb27fcfc3b,
  "/features/document-controls/review-panel#ReviewPanel": ReviewPanel_1fd6f9632c8fd093d3cdbf7b2ef5f1dd,
  "/features/publishing/publication-status#PublicationStatus": PublicationStatus_350c89d2263200e8b471dec3233304e5,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/features/paste/paste-feature-client#PasteFeatureClient": PasteFeatureClient_cc827854ac2e40ec8d2723b0d28a2e0d,
  "/features/editor/toolbar#ToolbarFeatureClient": ToolbarFeatureClient_fb51a64d6bf5a2060cec3664f4b76e32,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/components/row-labels#RowLabel": RowLabel_f0fd4bee3885f2a3c8ca119ef52b5ffe,
  "/features/editor/table-feature-client#TableFeatureClient": TableFeatureClient_6392fdff593496cd5eb79d777aec81d6,
  "/admin/components/body-diff#BodyDiff": BodyDiff_4809ebc9b2957b0682895271ad84853b,
  "/features/swedish-clock/date-time-text#DateTimeDiff": DateTimeDiff_ffee476d4efd78c7c61bc0ea96a1e9b4,
  "/admin/components/field-diffs#YesOrNoDiff": YesOrNoDiff_1b5416f4e6708d4f0fedee43ef4f9fad,
  "/features/references/used-on#UsedOn": UsedOn_0983863415b01f105067fd291b44644c,
  "/features/notes/notes-panel#NotesPanel": NotesPanel_3a6d375ad4957d749321aa9ad8452833,
  "/admin/components/text-cell#TextCell": TextCell_5c31c33854f438f7c9f9aeafd1dfe59f,
  "/features/list-views/list-views#ListViews": ListViews_fed27e7bbab2d0f3da89d0610a490d30,
  "/admin/components/document-heading#DocumentHeading": DocumentHeading_95c114298502d885ec0353c9c8789068,
  "/features/publishing/publication-status#OpenPageLink": OpenPageLink_350c89d2263200e8b471dec3233304e5,
  "/features/document-controls/publish-button#PublishButton": PublishButton_81160bae2aee1ddf0b8424eef6978e36,
  "/features/publishing/publication-status#NoStatus": NoStatus_350c89d2263200e8b471dec3233304e5,
  "/features/publishing/unpublish-button#UnpublishButton": UnpublishButton_6e24181d39f9852b6c1f2941197844e6,
  "/features/versions/compare-view#CompareView": CompareView_a90d1091f3cb0e34e2cb0dc973adb4f6,
  "/features/versions/compare-tab#CompareTab": CompareTab_91b166957a7755004cf2222468c0c9cc,
  "/features/versions/versions-view#VersionsView": VersionsView_0bb470d82d2407ca92bd210c6ef7cba3,
  "/features/bulk-changes/content-list#ContentList": ContentList_4bf96193dff5d76192b81f6a92cbc1c6,
  "/features/new-document/new-document-view#NewDocumentView": NewDocumentView_5918caa9905e527a619980cec3c1b016,
  "/features/save-errors/refused-save#RefusedSave": RefusedSave_a6a658dbeaaaabf60d03d43e621a2ba2,
  "/features/important-messages/message-button#MessageButton": MessageButton_a730ae2606f4310e93367fb2e6aab437,
  "/features/packages/item-label#ItemLabel": ItemLabel_be1bdc84d6413368ed2b17dd4c9c5050,
  "/features/packages/contact-sheet-panel#ContactSheetPanel": ContactSheetPanel_831ee475c8c533e114981d2b93f155ac,
  "/features/comments/admin-links#PageLink": PageLink_c08099f5b593ca22bec5b9638d5c177a,
  "/features/comment-handling/steps-panel#StepsPanel": StepsPanel_c29754e9c907574c11fed27cfce54fbe,
  "/features/comment-inbox/list-cells#NameCell": NameCell_0a1c9ab23ccd817e63d924705c5d8a43,
  "/features/comment-inbox/list-cells#DueCell": DueCell_0a1c9ab23ccd817e63d924705c5d8a43,
  "/features/comments/admin-links#StateLinks": StateLinks_c08099f5b593ca22bec5b9638d5c177a,
  "/features/comment-export/export-form#ExportForm": ExportForm_ab68adf512b3448d4f8009a010f421ee,
  "/features/comment-handling/steps-panel#NoSaveButton": NoSaveButton_c29754e9c907574c11fed27cfce54fbe,
  "/features/accounts/current-password#CurrentPassword": CurrentPassword_b5fd69494f011ddaa78e27b08088f635,
  "/features/audit-log/export-links#ExportLinks": ExportLinks_00406edbbef5fc7d4189b1801d7d5acc,
  "/admin/components/row-labels#TermsRowLabel": TermsRowLabel_f0fd4bee3885f2a3c8ca119ef52b5ffe,
  "/features/disposal/overview#DisposalOverview": DisposalOverview_cee200d2c6b8049f8785392da549bf99,
  "/admin/components/brand#Icon": Icon_ee994f0653d6204b6e07123b882ec360,
  "/admin/components/brand#Logo": Logo_ee994f0653d6204b6e07123b882ec360,
  "/features/comment-inbox/inbox-link#InboxLink": InboxLink_ec85341c747ecfc210a4b4579dfeebd2,
  "/features/comment-report/report-link#ReportLink": ReportLink_5c08bb876457c3e01914966ad2726f3e,
  "/features/dashboard/welcome#Welcome": Welcome_29206e8c976a14fe8b236c4cca133ce9,
  "/admin/components/named-selects#NamedSelects": NamedSelects_ecdffa949c96847138b3e7b2a04de16b,
  "/features/comment-inbox/inbox-view#InboxView": InboxView_9423d8e9693335884491f756b477a556,
  "/features/comment-report/report-view#ReportView": ReportView_1eb72775d058661acf5b4418964815de,
  "/features/dashboard/my-texts#Drafts": Drafts_088b569dc976f17af26eba4699bb5454,
  "/features/dashboard/my-texts#Returned": Returned_088b569dc976f17af26eba4699bb5454,
  "/features/dashboard/to-review#ToReview": ToReview_7f7c1cc7c45ab86f2e4c1a0ea48879ad,
  "/features/dashboard/planned#Planned": Planned_40f47c2cf5841164fc989e921099a672,
  "/features/dashboard/comments-inbox#CommentsInbox": CommentsInbox_47b1264c3601e1be0b621801d9836291,
  "/features/dashboard/to-look-over#ToLookOver": ToLookOver_9a79d6be83493e7952afcb1016f915c3,
  "/features/dashboard/broken#Broken": Broken_c7d0661eea7cc4aeb08088b187fd916d,
  "/features/dashboard/status#Status": Status_bfc7bc3617bd8f84113a5b75e7233cef,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
