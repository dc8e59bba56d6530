import type {Caches, KeptFiles} from './copies.ts';

/** Caches as a browser has them, in memory. */
export function memoryCaches({room = Infinity}: {readonly room?: number} = {}): Caches {
  const all = new Map<string, Map<string, Response>>();
  const files = (kept: Map<string, Response>): KeptFiles => ({
    keys: () => Promise.resolve([...kept.keys()].map((url) => ({url}))),
    match: (address) => Promise.resolve(kept.get(address)?.clone()),
    put: (address, answer) => {
      if (kept.size >= room) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
      kept.set(address, answer);
      return Promise.resolve();
    },
  });
  return {
    keys: () => Promise.resolve([...all.keys()]),
    has: (name) => Promise.resolve(all.has(name)),
    open: (name) => {
      const kept = all.get(name) ?? new Map<string, Response>();
      all.set(name, kept);
      return Promise.resolve(files(kept));
    },
    delete: (name) => Promise.resolve(all.delete(name)),
  };
}

/** A host that has these files; what it was asked for is told. */
export function host(files: Readonly<Record<string, string>>, asked: string[] = []): typeof fetch {
  return (request) => {
    const address = request instanceof Request ? request.url : String(request);
    asked.push(address);
    const text = files[address.replace(/\?.*/, '')];
    if (text === undefined) return Promise.resolve(new Response('not there', {status: 404}));
    const type = text.startsWith('<') ? 'text/html; charset=utf-8' : 'text/plain';
    return Promise.resolve(new Response(text, {headers: {'content-type': type}}));
  };
}

/** There is no network. */
export function noHost(): Promise<never> {
  return Promise.reject(new TypeError('no network'));
}
