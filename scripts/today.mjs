/** The day on this machine's calendar, as YYYY-MM-DD: the samples' dates are laid out around it. */
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
