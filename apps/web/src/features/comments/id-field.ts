/** The name of the form's hidden field with the message's own id. */
export const ID_FIELD = 'sandning';

/** Gives a form from a kept page an id of its own; one that is there, from the server, stays. */
export function fillId(form: HTMLFormElement): void {
  const field = form.elements.namedItem(ID_FIELD);
  if (!(field instanceof HTMLInputElement) || field.value !== '') return;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  field.value = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
