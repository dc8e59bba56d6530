/** A file of sysfs or configfs that a text shows: after grep with its content, after a command before its output. */
export interface ShownFile {
  readonly path: string;
  /** The file's own name. */
  readonly name: string;
  /** Null where the content follows on the next lines. */
  readonly value: string | null;
}

const file =
  /(?:\/sys\/[^\s"'<>|;]{1,600}?|^(?:session\d{1,9}|connection\d{1,9}:\d{1,5}))\/(state|target_state|targetname|initiatorname|recovery_tmo|persistent_address|persistent_port|info|dynamic_sessions)(?=[\s:"';]|$)/;

/** `path:VALUE` of grep, `==> path <==` of head, and `cat path`. */
export function shownFile(text: string): ShownFile | null {
  if (!text.includes('/')) return null;
  const found = file.exec(text.slice(0, longest));
  if (found === null) return null;
  const [path, name = ''] = found;
  const after = text.slice(found.index + path.length);
  return {path, name, value: after.startsWith(':') ? after.slice(1).trim() : null};
}

const longest = 1_000;
