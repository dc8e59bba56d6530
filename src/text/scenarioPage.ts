/** Labels of the page that shows the scenarios as text. */
export interface ScenarioPageWords {
  /** What the steps before a scenario have done. */
  readonly opening: (p: {steps: number; connections: 1 | 2}) => string;
  /** Before the title of the scenario that explains them. */
  readonly explainedIn: string;
  readonly play: string;
  readonly linkHere: string;
}
