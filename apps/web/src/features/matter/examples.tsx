import { componentPagePath } from '@regionwebb/content/paths';
import type { Matter } from '../../cms/matters';
import type { Example, Family } from '../../samples/example';
import { CodeForm, MatterErrorSummary } from './code-form';
import { FurtherMessage, UnsentMessage } from './further-message';
import type { MatterState } from './matter-state';
import { MatterView } from './matter-view';
import { ReceiptCode } from './receipt-code';

const CODE = '7K3M-9QXA-0ZP2-R1TV';

const answered: Matter = {
  ...{ receipt: '2024-000123', receivedAt: '2024-04-30T07:00:00.000Z', state: 'answered' },
  page: { title: 'Komponenter', path: componentPagePath, locale: 'sv' },
  function: 'Webbredaktionen',
  messages: [
    {
      ...{ receipt: '2024-000123', receivedAt: '2024-04-30T07:00:00.000Z' },
      text: 'Kartan visar den gamla ingången.\n\nVar går man in nu?',
    },
    {
      ...{ receipt: '2024-000131', receivedAt: '2024-05-03T11:20:00.000Z' },
      text: 'Tack! Finns det en ramp där?',
    },
  ],
  answers: [
    {
      ...{ at: '2024-05-02T13:10:00.000Z', function: 'Webbredaktionen' },
      text: 'Ingången är nu från torget. Kartan är rättad.',
    },
    { at: '2024-05-06T08:30:00.000Z', text: 'Ja, till vänster om trappan.' },
  ],
  changedAt: '2024-05-02T13:00:00.000Z',
  canWrite: true,
};
const { changedAt: _unchanged, function: _none, ...withoutFunction } = answered;
const received: Matter = {
  ...withoutFunction,
  ...{ state: 'new', messages: answered.messages.slice(0, 1), answers: [] },
};

const refusals: { state: MatterState; title: string }[] = [
  { title: 'inget skrivet', state: { code: '', problem: 'empty' } },
  { title: 'fel kod', state: { code: CODE, problem: 'code' } },
  { title: 'för många på kort tid', state: { code: CODE, problem: 'rateLimit', wait: 5 } },
  { title: 'sänd från annat håll', state: { code: CODE, problem: 'elsewhere' } },
  { title: 'fel hos oss', state: { code: CODE, problem: 'unavailable' } },
];

const refused = ({ state, title }: (typeof refusals)[number]): Example => {
  const id = `kod-${state.problem}`;
  return {
    id,
    title: `Kod: ${title}`,
    content: (
      <>
        <MatterErrorSummary id={id} locale="sv" state={state} />
        <CodeForm id={id} locale="sv" state={state} />
      </>
    ),
  };
};

export const matters: Family = {
  id: 'svar-pa-kommentarer',
  title: 'Svar på kommentarer',
  examples: [
    {
      id: 'kod-kvittens',
      title: 'Kod: på kvittensen',
      content: <ReceiptCode code={CODE} locale="sv" origin="https://region.example" />,
    },
    { id: 'kod-ny', title: 'Kod: nytt formulär', content: <CodeForm id="kod-ny" locale="sv" /> },
    ...refusals.map(refused),
    {
      id: 'arende-mottaget',
      title: 'Ärende: mottaget, utan funktion',
      content: <MatterView matter={received} locale="sv" />,
    },
    {
      id: 'arende-besvarat',
      title: 'Ärende: besvarat två gånger',
      content: <MatterView matter={answered} locale="sv" />,
    },
    {
      id: 'arende-mer',
      title: 'Ärende: skriv mer',
      content: (
        <FurtherMessage
          id="arende-mer"
          locale="sv"
          code={CODE}
          path="/kontor"
          maxLength={2000}
          state={undefined}
          messageId=""
        />
      ),
    },
    {
      id: 'arende-inte-sant',
      title: 'Ärende: det skrivna är inte skickat',
      content: <UnsentMessage id="arende-inte-sant" locale="sv" text="Finns det en ramp där?" />,
    },
  ],
};
