import { DEFAULT_COMMENT_LENGTH } from '@regionwebb/content/comment-length';
import type { Seeder } from '../seeder';
import type { Seeded } from '../seeded';

/** In the order of K1: where it goes, care (K2, own words), personal data and public record. */
export const fillCommentSettings = (seeder: Seeder, { pages }: Seeded) =>
  seeder.fill(
    'commentSettings',
    {
      enabled: true,
      editorialTeam: 'Exempelregionens webbredaktion',
      careNotice:
        'Här finns ingen vårdpersonal. Gäller det din hälsa: logga in på 1177 eller ring 1177. Är det bråttom och allvarligt: ring 112.',
      careUrl: 'https://www.1177.se',
      maxLength: DEFAULT_COMMENT_LENGTH,
      privacyNotice:
        'Det du skickar blir en allmän handling. Vi sparar det, och andra kan be att få läsa det.',
      privacyPage: pages.privacy,
    },
    () => ({
      editorialTeam: 'the web editors of Exempelregionen',
      careNotice:
        'There is no health care staff here. If it is about your health: log in at 1177 or call 1177. If it is urgent and serious: call 112.',
      privacyNotice:
        'What you send becomes a public record. We keep it, and others may ask to read it.',
    }),
  );
