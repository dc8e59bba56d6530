/** The id of a page among what can be cited: a term may be called as a page is. `/cleanup` is `page-cleanup`. */
export function pageKey(path: string): string {
  return `page-${path === '/' ? 'home' : path.slice(1)}`;
}
