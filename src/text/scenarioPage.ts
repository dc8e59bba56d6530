/** Labels of the page that shows the scenarios as text. */
export interface ScenarioPageWords {
  /** What the steps before a scenario have done. */
  readonly opening: (p: {steps: number; connections: 1 | 2}) => string;
  /** Before the title of the scenario that explains them. */
  readonly explainedIn: string;
  readonly play: string;
  /** A link to the question with which it ends. */
  readonly question: string;
  /** What a screen reader says in place of the picture of its steps. */
  readonly picture: string;
  readonly linkHere: string;
  /** The chapters to choose from, and all of them. */
  readonly chapters: string;
  readonly allChapters: string;
  readonly find: string;
  /** How many scenarios are left. */
  readonly left: (counts: {readonly left: number; readonly all: number}) => string;
}
