/** Why a part of a page is not there. Each is a sentence of its own. */
export interface MissingWords {
  readonly offline: string;
  /** Its file is gone, refused or out of reach. */
  readonly notLoaded: string;
}
