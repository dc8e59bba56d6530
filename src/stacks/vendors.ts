/** The products that were read or watched: their layers that have words of their own for states, and the texts of theirs that are read. */
// prettier-ignore
const products = {
  lio:       {layers: ['lio', 'configfs', 'targetcli'],    prints: ['targetcli-sessions', 'configfs-info', 'target-status', 'dynamic-sessions', 'lio-log', 'tcmu-log', 'kernel-stack']},
  openIscsi: {layers: ['iscsiadm', 'kernel', 'libiscsi'],  prints: ['iscsiadm-session', 'iscsiadm-list', 'iscsiadm-messages', 'sysfs', 'initiator-log']},
  tgt:       {layers: ['tgt'],                             prints: ['tgtadm', 'tgt-log']},
  spdk:      {layers: ['spdk'],                            prints: ['spdk-log']},
  freebsd:   {layers: ['freebsd'],                         prints: ['freebsd-log']},
  illumos:   {layers: ['illumos'],                         prints: ['illumos-log']},
  istgt:     {layers: ['istgt'],                           prints: ['istgt-log']},
  vmware:    {layers: [],                                  prints: ['vmkernel-log']},
  windows:   {layers: [],                                  prints: ['windows-events']},
  qemu:      {layers: [],                                  prints: ['libiscsi-log']},
  wireshark: {layers: [],                                  prints: ['tshark']},
  tcpdump:   {layers: [],                                  prints: ['tcpdump']},
  scst:      {layers: ['scst'],                            prints: ['scst-sysfs', 'scst-log']},
} as const satisfies Readonly<Record<string, {readonly layers: readonly string[]; readonly prints: readonly string[]}>>;

export type Product = keyof typeof products;

type Layer = (typeof products)[Product]['layers'][number];

/** Who has words for states: the RFC, or one layer of a product. A layer that renames what it reads is a stack of its own. */
export type NameStack = 'rfc' | Layer;

/** The kinds of text that are read, named for the tool that prints them. */
export type Format = (typeof products)[Product]['prints'][number];

/** The RFC first, then each product's layers from the inside out. */
export const nameStacks: readonly NameStack[] = [
  'rfc',
  ...Object.values(products).flatMap(({layers}): readonly Layer[] => layers),
];

/** Names that are the same in every language. The others have a word around them, which is text. */
export const ownNames = {
  rfc: 'RFC 7143',
  targetcli: 'targetcli',
  openIscsi: 'open-iscsi',
  tgt: 'tgt',
  spdk: 'SPDK',
  illumos: 'illumos',
  istgt: 'istgt',
  vmware: 'VMware ESXi',
  windows: 'Windows',
  qemu: 'QEMU',
  wireshark: 'Wireshark',
  tcpdump: 'tcpdump',
  scst: 'SCST',
} as const satisfies Partial<Record<Product | NameStack, string>>;

/** The products and layers that text has to name. */
export type NamedInText = Exclude<Product | NameStack, keyof typeof ownNames>;
