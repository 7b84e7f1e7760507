import { factBox, timeline } from '@regionwebb/fixtures/factories/blocks';
import { aPage } from '@regionwebb/fixtures/factories/documents';
import {
  bold,
  heading,
  numberedList,
  paragraph,
  richText,
} from '@regionwebb/fixtures/factories/rich-text';

export const mission = (parent: string) =>
  aPage({
    title: 'Vårt uppdrag',
    parent,
    inMenu: true,
    ingress:
      'Vi bevakar regionens intressen, håller reda på vad som händer i omvärlden och gör regionen känd.',
    reviewBy: '2027-01-31T11:00:00.000Z',
    publishedAt: '2025-09-15T07:15:00.000Z',
    revisedAt: '2026-01-29T09:00:00.000Z',
    commentsEnabled: true,
    body: richText(
      heading('Tre saker vi gör'),
      numberedList(
        [
          bold('Vi bevakar intressen. '),
          'När ett beslut rör regionen ska de som fattar det veta vad det betyder här.',
        ],
        [
          bold('Vi bevakar omvärlden. '),
          'Vi läser, lyssnar och frågar, och skriver det korta svaret på frågan vad det betyder för oss.',
        ],
        [
          bold('Vi gör regionen känd. '),
          'Vi visar vad regionen kan och vill, så att andra vill samarbeta med den.',
        ],
      ),
      heading('Så väljer vi frågor'),
      paragraph(
        'Vi kan inte arbeta med allt. Regionfullmäktige pekar varje år ut ett fåtal frågor, och dem arbetar alla tre kontoren med.',
      ),
      timeline({
        heading: 'Under ett år',
        phases: [
          {
            period: 'Januari',
            heading: 'Året planeras',
            text: 'Kontoren kommer överens om vem som gör vad.',
          },
          {
            period: 'April',
            heading: 'Vårens samtal',
            text: 'Propositioner och EU-förslag gås igenom.',
          },
          { period: 'September', heading: 'Uppföljning', text: 'Vad blev av det vi sa?' },
          {
            period: 'November',
            heading: 'Nya frågor',
            text: 'Fullmäktige väljer frågor för nästa år.',
          },
        ],
      }),
      factBox({
        heading: 'Vem bestämmer?',
        body: richText(
          'De förtroendevalda bestämmer vad regionen tycker. Vi som arbetar på kontoren tar fram underlag och för fram det.',
        ),
      }),
    ),
  });
