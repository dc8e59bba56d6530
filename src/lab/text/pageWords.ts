/** Labels of the lab's widgets: what stands on the page beside the sentences of `catalogue.ts`. */
export interface PageWords {
  readonly title: string;
}
