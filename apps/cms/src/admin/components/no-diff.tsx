/** Where versions are compared, nothing of a field that is worked out from the others. */
export function NoDiff() {
  return null;
}
