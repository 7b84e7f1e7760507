import { defineMessages } from '../../messages/define-messages';

const swedish = { start: 'Lyssna', pause: 'Pausa', resume: 'Fortsätt', stop: 'Sluta lyssna' };

const english: typeof swedish = {
  start: 'Listen',
  pause: 'Pause',
  resume: 'Continue',
  stop: 'Stop listening',
};

/** The labels of the buttons. */
export const listenMessages = defineMessages({ sv: swedish, en: english });
