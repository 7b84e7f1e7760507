import type { Quote } from './comment-state';
import { hasRemovable, REMOVE_BUTTON, SEND_ANYWAY_BUTTON } from './form-fields';
import type { CommentMessages } from './messages';

type Form = {
  form: HTMLFormElement;
  field: HTMLTextAreaElement;
  messages: CommentMessages;
  /** Whether the writer has been asked about what is unsure, and is not asked again (K7). */
  isAsked: boolean;
};
type Fault = 'empty' | 'length' | 'personalData' | 'warning';

/** Shows an error where the server would have shown it and moves focus to the field; without one, clears it. */
export function showFault(
  { form, field, messages, isAsked }: Form,
  fault: Fault | undefined,
  quotes: readonly Quote[],
): void {
  const message = form.querySelector<HTMLElement>(`#${field.id}-fel`);
  const findings = form.querySelector<HTMLElement>(`#${field.id}-fynd`);
  if (!message || !findings) return;
  message.hidden = !fault;
  message.textContent = fault ? messages.problems[fault] : '';
  field.toggleAttribute('aria-invalid', false);
  findings.replaceChildren();
  const button = form.querySelector<HTMLButtonElement>('.comment-buttons button');
  if (button) {
    button.textContent = fault === 'warning' ? messages.sendAnyway : messages.send;
    button.name = isAsked ? SEND_ANYWAY_BUTTON : '';
    button.value = isAsked ? '1' : '';
  }
  if (!fault) return;
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', `${field.id}-fel ${field.id}-mest`);
  if (fault === 'personalData' || fault === 'warning') {
    findings.append(listOf(quotes, messages));
    if (hasRemovable(quotes)) findings.append(removeButton(messages));
  }
  field.focus();
}

function listOf(quotes: readonly Quote[], messages: CommentMessages): HTMLElement {
  const list = document.createElement('ul');
  list.append(...quotes.map((quote) => itemOf(quote, messages)));
  const block = element('div', element('p', messages.found), list);
  block.className = 'comment-findings';
  return block;
}

function itemOf({ kind, before, found, after }: Quote, messages: CommentMessages): HTMLElement {
  return element(
    'li',
    `${messages.kinds[kind]}: `,
    element('q', before, element('mark', found), after),
  );
}

function removeButton(messages: CommentMessages): HTMLElement {
  const button = document.createElement('button');
  Object.assign(button, {
    type: 'submit',
    name: REMOVE_BUTTON,
    value: '1',
    textContent: messages.remove,
  });
  return button;
}

function element(name: string, ...children: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
