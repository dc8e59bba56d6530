/** What the picture of one session with two connections says. The numbers and names in it are examples and need no words. */
export interface SessionPictureWords {
  readonly sessionPicture: {
    readonly title: string;
    /** The whole picture in words, for who does not see it. */
    readonly description: string;
    readonly initiator: string;
    readonly target: string;
    readonly session: string;
    readonly connection: string;
    readonly portal: string;
    readonly portalGroup: string;
    /** Beside a number, who chooses it. */
    readonly byInitiator: (number: string) => string;
    readonly byTarget: (number: string) => string;
  };
}
