/** Dark where the reader's system is: a platform says nothing of its own theme. */
export function followTheme() {
  const isDark = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => {
    document.documentElement.dataset.theme = isDark.matches ? 'dark' : 'light';
  };
  isDark.addEventListener('change', follow);
  follow();
}
