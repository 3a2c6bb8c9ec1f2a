/** What sends requests. */
interface Sender {
  fetch: typeof fetch;
}

/**
 * Requests go to the site itself and to the server that keeps the content. Others, such as a look at
 * whether GitHub has an outage, are refused here, before the page's policy stops them and reports a breach.
 */
export function askAtHome(sender: Sender, own: string, origins: readonly string[]): void {
  const send = sender.fetch.bind(sender);
  sender.fetch = async (input, init) => {
    const { origin, protocol } = new URL(input instanceof Request ? input.url : input, own);
    const isInPage = protocol === 'data:' || protocol === 'blob:';
    if (isInPage || origin === new URL(own).origin || origins.includes(origin)) return send(input, init);
    throw new TypeError(`Not asked: ${origin}`);
  };
}
