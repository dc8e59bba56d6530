/** The buttons at the head of the home page. */
export interface HeroWords {
  readonly hero: Readonly<Record<'cleanup' | 'terminal' | 'cleanupWait', string>>;
}
