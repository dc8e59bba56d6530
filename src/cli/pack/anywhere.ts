// Put into each page of the zip, before its own scripts, as a script of its own: it has no imports and no exports.
// A page of the zip is a file, `cleanup.html`, in some folder of some host, or on a disk. The site's scripts know only where
// pages are on its own host. So this says where the site lies, and whoever goes to another page is led to the file.
{
  const script = document.currentScript;
  const root = new URL('./', script instanceof HTMLScriptElement ? script.src : location.href);
  Object.assign(self, {
    labBase: root.pathname,
    /** The address of the page, by which the site's scripts know it. */
    labPath: () => location.pathname.replace(/(?:(\/)index)?\.html$/, '$1'),
  });

  /** The file of a page of the site; what is no page, or lies elsewhere, as it is. */
  const fileOf = (address: string) => {
    const url = new URL(address, location.href);
    const isHere = url.protocol === root.protocol && url.host === root.host && url.pathname.startsWith(root.pathname);
    const name = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
    if (isHere && !name.includes('.')) url.pathname += name === '' ? 'index.html' : '.html';
    return url;
  };

  // Before a link is followed, or copied, or opened beside.
  for (const kind of ['pointerover', 'pointerdown', 'focusin'])
    addEventListener(
      kind,
      ({target}) => {
        const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
        if (link === null) return;
        const {href} = fileOf(link.href);
        if (href !== link.href) link.href = href;
      },
      true,
    );

  for (const name of ['pushState', 'replaceState'] as const) {
    const original = history[name].bind(history);
    history[name] = (state, unused, address) => {
      const url = fileOf(String(address ?? location.href));
      // Another page is a file of its own.
      if (url.pathname !== fileOf(location.href).pathname) {
        location.assign(url);
        return;
      }
      try {
        original(state, unused, url);
      } catch {
        // From a disk some browsers let no script change an address.
      }
    };
  }
}
