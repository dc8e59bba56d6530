import {answering} from '../offline/answering.ts';

/** What a service worker has besides what every script has, as far as it is used here. */
interface ServiceWorkerScope {
  readonly registration: {readonly scope: string};
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: () => Promise<readonly {readonly url: string}[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  onfetch: (event: Lasting & {request: Request; respondWith: (answer: Promise<Response>) => void}) => void;
  onmessage: (event: Lasting & {data: unknown}) => void;
  oninstall: (event: Lasting) => void;
  onactivate: (event: Lasting) => void;
}

interface Lasting {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

// A page has another `self`.
declare const self: ServiceWorkerScope;

/**
 * Answers from a reader's copy of the site. It is the same script in every build that does not change it: which build is
 * kept is up to the copy (`copies.ts`), so that a new script may start at once and no copy is replaced unasked.
 */
const {answer, visit} = answering({
  root: self.registration.scope,
  caches,
  fetch: (...args) => fetch(...args),
  patience: () => new Promise((resolve) => setTimeout(resolve, 4_000)),
});

self.oninstall = (event) => {
  event.waitUntil(self.skipWaiting());
};

self.onactivate = (event) => {
  event.waitUntil(start());
};

self.onfetch = (event) => {
  const {request} = event;
  if (request.method !== 'GET') return;
  // Whoever makes a copy asks the network and nobody else.
  if (request.mode !== 'navigate' && ['no-cache', 'no-store', 'reload'].includes(request.cache)) return;
  event.respondWith(
    answer(request, (work) => {
      event.waitUntil(work);
    }),
  );
};

self.onmessage = (event) => {
  if (typeof event.data === 'string') event.waitUntil(visit(event.data));
};

/** The pages that are open came before there was a service worker. */
async function start(): Promise<void> {
  await self.clients.claim();
  for (const {url} of await self.clients.matchAll()) await visit(url);
}
