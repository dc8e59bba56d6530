/** Why a file of the site is not to be had: without a network, or for another reason. */
export function whyMissing(): 'offline' | 'notLoaded' {
  return navigator.onLine ? 'notLoaded' : 'offline';
}
