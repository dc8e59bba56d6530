import type {FindingWords} from '../findings.ts';

/** What each finding says in Chinese; `{…}` stands for what the text gave. One sentence a line, beside its twin. */
// prettier-ignore
export const findingWords = {
  'lio-close-blocked': {
    head: '目标器的关闭过程卡住了，如果 10 秒后仍是如此',
    text: '会话 {session} 仍为 LOGGED_IN（Q3），而连接 {cid} 为 CLEANUP_WAIT（S8）。在 LIO 中，这一组合表示：传输连接已断开（T15），目标器已开始关闭它，但尚未把它从会话中摘除。一闪而过属正常；若一直不变，则关闭过程被阻塞。',
    next: '间隔 10 秒读两次该 ACL 的 info 文件。若状态不变，查看处于 D 状态的 iscsi_trx 线程的内核栈。',
    avoid: '暂时不要删除 ACL、LUN、目标门户组或目标器，也不要禁用目标门户组：这些操作都会等待同一个关闭过程，之后的 targetcli 也会随之卡住。',
  },
  'lio-cleanup-wait': {
    head: '目标器的关闭过程卡住了，如果 10 秒后仍是如此',
    text: '连接 {cid} 为 CLEANUP_WAIT（S8），文本中没有它所属的会话。LIO 关闭已断开的连接时，只在此状态停留几微秒；几秒后仍不变，才说明关闭过程被阻塞。',
    next: "间隔 10 秒读两次各 ACL 的 info 文件：grep 'State' /sys/kernel/config/target/iscsi/*/tpgt_*/acls/*/info。与 targetcli 不同，读它不需要锁。",
  },
  'again-stuck': {
    head: '目标器的关闭过程卡住了：两份输出中状态相同',
    text: '连接 {connection} 在两份输出中都是 {first}。若没有东西阻塞关闭过程，这个状态一闪而过；数秒后仍是如此，说明已卡住。',
    next: '找出处于 D 状态的 iscsi_trx 线程，看它的内核栈，就知道关闭过程在等什么。',
    avoid: '不要删除 ACL、LUN、目标门户组或目标器，也不要禁用目标门户组：这些操作都会等待同一个关闭过程。',
  },
  'again-scst-stuck': {
    head: 'SCST 的关闭过程卡住了：两份输出中都是 closing',
    text: '连接 {connection} 在两份输出中都是 {first}，相当于 LIO 中卡住的 CLEANUP_WAIT。通常是因为下层存储还有命令没有返回。',
    next: '让下层存储重新应答，此后该连接会自行消失。',
  },
  'again-not-back': {
    head: '两次查看之间，启动器没有恢复登录',
    text: '会话 {connection}：第一份输出中为 {first}，第二份中为 {second}。启动器仍在重试；仅凭两次查看，看不出失败的原因。',
    next: '先确认门户有应答，再查目标器的日志。',
  },
  'again-timer': {
    head: '会话在等定时器到期，两次相同不等于卡住',
    text: '两份输出中，会话 {connection} 都是 FAILED 且没有连接。LIO 就是这样等待 Time2Retain 到期的；到期后会话自行消失。',
    next: '到期之后再看一次（时长为该会话的 DefaultTime2Retain）。',
  },
  'again-moved': {
    head: '状态在变：第二份输出已是另一个状态',
    text: '连接 {connection}：第一份输出中为 {first}，第二份中为 {second}。它没有卡在原来的状态。',
    next: '等几秒，再看一次。',
  },
  'again-gone': {
    head: '已经结束：第二份输出中没有这条连接',
    text: '连接 {connection} 在第一份输出中为 {first}，第二份输出不再列出它。若两份输出都完整，说明关闭已完成。',
  },
  'again-back': {
    head: '第二份输出中，会话已恢复登录',
    text: '会话 {connection}：第一份输出中为 {first}，第二份中已登录（S5、Q3）。',
  },
  'lio-cleanup-wait-twice': {
    head: '目标器的关闭过程卡住了，前提是两份输出相隔数秒',
    text: '文本中同一连接不止一次处于 CLEANUP_WAIT（会话 {session}，连接 {cid}）。若两次输出相隔数秒，说明关闭过程已卡住。',
  },
  'stack-close-waits': {
    head: '目标器的关闭过程卡住了：在等后端存储',
    text: '内核栈显示：LIO 的连接线程正在 iscsit_close_connection() 中，等待后端存储尚未返回的 SCSI 命令（{frame}）。卡住的 CLEANUP_WAIT（S8）从内部看就是如此；若此前已登出，连接则显示为 IN_LOGOUT（S6）。',
    next: '让后端存储重新应答：接通其路径，重启其守护进程（TCMU 为 tcmu-runner），或让设备报错，使命令带错误返回。此后该连接会自行消失。',
    avoid: '在它消失之前不要动 ACL、目标门户组和目标器：删除或禁用它们都会等待同样的命令。',
  },
  'scst-closing': {
    head: 'SCST 正在关闭连接；一直不变才是卡住',
    text: '{initiator} 的连接为 closing：SCST 正在拆除它，要等下层存储返回命令，没有上限。',
    next: '10 秒后再读一次 state 文件。若仍为 closing，让下层存储重新应答。',
  },
  'scst-closing-state': {
    text: '在 RFC 的状态中，与 SCST 的 closing 最接近的是 S8；登出之后则是 S6。',
  },
  'scst-closing-twice': {
    head: 'SCST 的关闭过程卡住了，前提是两份输出相隔数秒',
    text: '文本中 {initiator} 的连接不止一次为 closing。若相隔数秒，说明关闭过程已卡住，相当于 LIO 中卡住的 CLEANUP_WAIT。通常是因为下层存储还有命令没有返回。',
    next: '让下层存储重新应答，此后该连接会自行消失。',
  },
  'stack-close-elsewhere': {
    head: '目标器正在关闭连接；是否卡住，单凭一个栈看不出来',
    text: '内核栈显示 LIO 正在关闭连接（iscsit_close_connection），但其中没有等待后端存储的函数。仅凭一份栈无法判断是否卡住、卡在何处。',
    next: '几秒后再读一次该栈。',
  },
  'stack-login-waits': {
    head: '目标器上的登录在等旧会话关闭',
    text: '内核栈显示 LIO 的一次登录正在会话重建中等待（{frame}）：同一启动器再次登录，而旧会话关不掉。在此期间，该目标门户组的其他登录也都在等待，随后超时。',
    next: '找到处于 D 状态的 iscsi_trx 线程并读取其栈：这次登录等的就是它正在执行的关闭过程。',
  },
  'stack-login-waits-for-portal-group': {
    head: '目标器上的登录在等另一个登录',
    text: '内核栈显示 LIO 的一次登录正在等待目标门户组的登录锁（iscsit_access_np）：同组的另一次登录占着它。',
  },
  'stack-admin-waits': {
    head: '目标器上的一条管理命令卡在内核中',
    text: '内核栈显示一条管理命令正在 LIO 内部等待（{frame}）。这种等待无法中断；其间 targetcli 占着锁文件，后来的 targetcli 只能一直等锁，没有任何输出。',
    next: '查明它在等什么：看处于 D 状态的 iscsi_trx 线程的栈，以及后端存储的状态。',
    avoid: '不要再次发起删除或禁用。',
  },
  'thread-in-d-state': {
    head: '有线程在内核中等待',
    text: '线程 {thread}（pid {pid}）处于 D 状态：它在内核中等待，无法中断。',
    next: '读取 /proc/{pid}/stack。',
  },
  'lio-backstore-likely': {
    text: '若这一组合一直不变，原因很可能是后端存储有尚未完成的 I/O。文本本身看不出原因，要看关闭线程的内核栈。',
  },
  'cleanup-wait-by-rfc': {
    text: '按 RFC，连接离开 CLEANUP_WAIT 有几条路：启动器登出它、超时，或随会话一起结束（M1、M2）。',
  },
  'lio-no-logout-needed': {
    text: 'LIO 此时并不等待登出，也没有定时器会清除该连接：Time2Retain 要到会话进入 FAILED、最后一条连接关闭之后才开始计时。',
  },
  'close-waits-for-commands': {
    head: '目标器在等后端存储的命令返回',
    text: '日志显示 LIO 正在等待后端存储尚未返回的命令。这种等待没有上限。',
    next: '检查底层设备：dmesg、其守护进程的日志、multipath、iostat -x。',
  },
  'close-not-finished': {
    head: '目标器上的关闭过程很可能没有完成',
    text: '目标器在 {first} 决定关闭 {nexus} 的连接，但同一 I_T nexus 的 NOP-In 定时器在 {second} 仍然到期。关闭过程一开始就会停掉该定时器，因此那时很可能还没有走到这一步。文本中没有该连接的状态。',
  },
  'logins-time-out-meanwhile': {
    head: '目标器断开一个连接之后，登录接连失败',
    text: '目标器放弃一条连接之后，其门户上的登录失败或超时（{count} 行）。这与“登录在等待旧会话关闭”相符，但文本不能证明。',
  },
  'lio-in-logout': {
    head: '目标器正在处理登出；持续数秒就是卡住了',
    text: '会话 {session} 的连接 {cid} 为 IN_LOGOUT（S6）。登出之后，LIO 不经过 CLEANUP_WAIT 就直接关闭，因此被阻塞的关闭过程会显示为 IN_LOGOUT。短暂出现是正常登出；持续数秒则按卡住的 CLEANUP_WAIT 处理。',
  },
  'lio-failed-no-connection': {
    head: '会话的连接已全部断开，正在计时',
    text: '会话 {session} 为 FAILED（Q4）且已无连接：关闭已完成，Time2Retain 正在计时。',
  },
  'abort-waits': {
    head: '文本中有一次中止没有完成：目标器在等后端存储',
    text: '启动器中止了标签为 {tag} 的命令，而文本中没有一行表明中止已完成。此时 LIO 在等后端存储返回该命令（target_put_cmd_and_wait）；此后关闭连接，或此启动器再次登录，都会卡在它后面。',
    next: '查看同一时间底层设备有无错误，让它重新应答。',
  },
  'tcmu-group-disabled': {
    head: 'tcmu-runner 禁用了门户组，之后没有重新启用',
    text: 'tcmu-runner 恢复后端存储时会先禁用门户组，事后再自行启用。禁用时组内所有会话随之结束；在此期间的登录都会被拒绝，并留下“Unable to locate Target Portal Group”。',
    next: '如果该组仍处于禁用状态，请在 tcmu-runner 的日志里查看恢复过程在等什么。',
  },
  'tcmu-command-timed-out': {
    head: '目标器的后端存储未按时完成一条命令',
    text: 'tcmu-runner 等不到 Ceph 的结果，认定与后端存储的连接已断开。故障在 iSCSI 之下；前后出现的会话结束或登录失败都由此引起。',
    next: '从这台主机检查 Ceph 集群，并查看 tcmu-runner 的日志。',
  },
  'stack-abort-waits': {
    head: '中止或 LUN 复位卡住了：目标器在等后端存储',
    text: '内核栈显示 LIO 正在中止命令或复位 LUN，等待后端存储返回命令（{frame}）。状态尚未变化，但同一启动器此后关闭连接或再次登录，都会卡在它后面。',
    next: '让后端存储重新应答：接通其路径，或重启其守护进程（TCMU 为 tcmu-runner）。',
  },
  'target-nopin-timeout': {
    head: '目标器收不到回应，关闭了连接',
    text: '目标器发出 NOP-In，没有收到应答（默认空闲 15 秒后发送，再等 30 秒），于是关闭连接（T15 a）。启动器一侧可能仍以为自己处于登录状态。',
  },
  'target-dataout-timeout': {
    head: '写数据没有到达，目标器关闭了连接',
    text: '目标器等待的写数据没有到达，于是关闭连接（T15 a）。',
  },
  'scst-timeout': {
    head: '启动器没有应答，SCST 关闭了连接',
    text: 'SCST 在限定时间（RspTimeout，默认 90 秒）内发不出数据或等不到应答，于是关闭连接（T15 a）。',
  },
  'chap-needed': {
    head: '登录被拒绝：目标器要求 CHAP',
    text: '目标器要求 CHAP，而启动器没有使用，登录因此以状态 0201 被拒绝（T7 a）。',
    next: '在启动器上设置 CHAP（node.session.auth.authmethod = CHAP，以及用户名和密码），或关闭该目标门户组的认证。',
  },
  'chap-not-set': {
    head: '登录被拒绝：目标器没有为此启动器设置 CHAP 用户',
    text: '启动器要用 CHAP，但它的 ACL（没有 ACL 的启动器则为目标门户组）上没有设置用户名和密码，登录因此被拒绝（T7 a）。',
    next: '在目标器的 ACL 上设置用户名和密码，并确认启动器的 CHAP 设置符合本意。',
  },
  'login-peer-gave-up': {
    head: '目标器还没应答登录，启动器已经放弃',
    text: '登录过程中，目标器还没来得及应答，连接就断了（{retcode}）：启动器已经放弃。',
    next: '若登录很慢，查明它被什么拖住：同一启动器关不掉的旧会话，或后端存储。',
  },
  'no-acl': {
    head: '登录被拒绝：没有这个启动器的 ACL',
    text: '该目标门户组中没有此启动器名称的 ACL，登录因此以状态 0202 被拒绝（T7 a）。',
    next: '逐字核对该行中的启动器名称与 ACL。',
  },
  'login-rejected': {
    head: '登录被拒绝：状态 {status}',
    text: '登录被拒绝，状态 {status}：{login}。',
  },
  'packets-initiator-closed': {
    head: '启动器一端先断开了连接，没有登出',
    text: '来自 {connection} 的连接由启动器一端先断开，此前没有完成登出（T15、T16 或 T17）。',
    next: '查看启动器在这一时刻的日志：NOP-Out 超时、iscsid 重启，或进程被杀。',
  },
  'packets-target-closed': {
    head: '目标器一端先断开了连接，没有登出',
    text: '来自 {connection} 的连接由目标器一端先断开，此前没有完成登出（T15、T16 或 T17）。',
    next: '查看目标器在这一时刻的日志：NOP-In 超时、ACL 被删，或门户组被停用。',
  },
  'login-status-by-line': {
    head: '登录被拒绝：状态 {status}',
    text: '登录被拒绝。此行不含状态，iscsid 在状态 {status} 时打印它：{login}。',
  },
  'iscsiadm-number-refused': {
    head: '登录被拒绝：iscsiadm 错误号 {number}',
    text: 'iscsiadm 以错误号 {number} 结束：{exit}。',
    next: '查看目标器同一时刻的日志，再核对两侧的 CHAP 用户名和密码，以及启动器名称与 ACL。',
  },
  'iscsiadm-number-no-transport': {
    head: '登录超时，TCP 很可能没有建立',
    text: 'iscsiadm 以错误号 {number} 结束：{exit}。因此 TCP 很可能一直没有建立（T2）。但这不能证明是网络故障：目标器暂时拒绝登录（状态 03xx、门户组被禁用）时，会一直重试到时间用完，结果也是这个错误号。',
    next: '在本机确认门户有应答（nc -zv，端口 3260），并在目标器的日志中查找被拒绝的登录。',
  },
  'iscsiadm-number-daemon-gone': {
    head: '命令执行期间 iscsid 退出',
    text: 'iscsiadm 以错误号 {number} 结束：{exit}。登录是否发出无从得知；这里没有任何内容表明目标器拒绝了登录。',
    next: '运行 systemctl status iscsid iscsid.socket，并启动或启用它们。',
  },
  'iscsiadm-number-not-sent': {
    head: '命令在发送任何内容之前就失败了',
    text: 'iscsiadm 以错误号 {number} 结束：{exit}。没有向目标器发送任何内容，也没有连接改变状态。',
    next: '以 root 身份运行命令，并确认 iscsid 在运行、驱动已加载（modprobe iscsi_tcp）。',
  },
  'iscsiadm-number': {
    text: 'iscsiadm 以错误号 {number} 结束：{exit}。',
  },
  'connect-refused': {
    head: '{portal} 拒绝连接',
    text: '{portal} 拒绝了 TCP 连接（T2）：很可能主机在运行，但没有程序监听该端口。',
    next: '在目标器上确认服务正在运行，并监听这个地址和端口。',
  },
  'connect-no-route': {
    head: '无法到达 {portal}',
    text: '无法到达 {portal}：没有路由或网络不可达（T2）。可能是没有通往该地址的路径，可能被防火墙拒绝，也可能是对方主机已停机。',
    next: '对该地址运行 ip route get，再 ping。',
  },
  'connect-timed-out': {
    head: '{portal} 没有应答',
    text: '{portal} 没有应答 TCP 连接（T2）：数据包在途中被丢弃，很可能是防火墙所为，也可能是主机已不在。',
    next: '在两端抓取 SYN 包。',
  },
  'target-host-booting': {
    text: '{portal} 先是无路由，后来拒绝连接：很可能目标器所在的主机正在启动，服务还没有运行。',
  },
  'portal-of-session': {
    head: '会话 {session} 正在重连一个连不上的门户',
    text: '列表中会话 {session} 的门户正是连接失败的 {portal}：iscsid 正在重连的很可能就是这个会话。',
    next: '如果该门户上的目标器已永久下线，就按页面给出的顺序让 iscsid 停止重试。',
  },
  'lost-together': {
    head: '{count} 条连接同时断开',
    text: '本机有 {count} 条连接在一秒之内被关闭（1020）。很可能是同一个进程或同一台主机结束了它们：目标器、其服务，或中间的某台设备。',
    next: '先查目标器、其服务和中间设备在该时刻发生了什么，再逐条查连接。',
  },
  'bind-loop': {
    head: 'iscsid 反复重连失败',
    text: '连接 {connection} 断开之后，iscsid 反复无法把新的 TCP 连接绑定到会话（retcode -107，未连接）。这与 open-iscsi issue 387 的现象一致，属于 iscsid 的缺陷：在重启或更新 iscsid 之前，该会话预计连不上。',
  },
  'no-login-no-implicit-logout': {
    text: '按 RFC，其间连接 {connection} 一直在 CLEANUP_WAIT（S8，R1）中等待。每次尝试的目的正是结束这种等待：open-iscsi 以 TSIH 0 和相同的 ISID 登录，这是会话重建，会把旧会话隐式登出。但这段文本中没有一次尝试走到 Login Request，因此这样的登出还没有发生。',
  },
  'loop-1020': {
    head: '连接反复断开',
    text: '在这段文本中，内核 {count} 次发现连接 {connection} 已被关闭（1020）。',
    next: '查明是谁关闭的：查看目标器同一时刻的日志，并抓包看 FIN 或 RST。确认没有两台主机使用同一启动器名称。',
  },
  'vmkernel-still-offline': {
    head: 'ESXi 的一条路径离线，未见恢复记录',
    text: 'ESXi 在 {first} 将 {connection} 标记为 OFFLINE，此后没有恢复 ONLINE 的记录。',
    next: '在 ESXi 主机上运行 esxcli iscsi session connection list 查看连接，并用 vmkping 测试目标器门户是否可达。',
  },
  'vmkernel-back-online': {
    text: '{connection} 从 {first} 到 {second} 处于离线状态，现已重新登录。',
  },
  'vmkernel-new-connection': {
    text: '{connection} 恢复后换了本地端口（{portal}），说明这是一条新的 TCP 连接；由此推断属于会话重建，旧会话的命令已终止。',
  },
  'lost-1020': {
    head: '连接已断开',
    text: '连接 {connection} 出现错误 1020：内核发现 TCP 连接已关闭，是对端或中间设备（例如发送 RST 的防火墙）所为。此行无法说明是哪一方、因何关闭。',
  },
  'initiator-nop-timeout': {
    head: '目标器没有应答，启动器断开了连接',
    text: '启动器发出 NOP-Out，未按时收到 NOP-In（默认 5 秒加 5 秒），于是自行放弃连接（T15 a；错误 1022）。',
  },
  'recovery-timed-out': {
    head: 'I/O 失败：恢复超时已到',
    text: '启动器的恢复超时已过：此前被挂起的 I/O 现在失败。iscsid 仍会继续尝试登录。',
  },
  'kernel-free-is-not-q1': {
    text: '恢复超时到期不是 RFC 的转换。最接近的是 N6，但 iscsid 并未放弃该会话，因此内核的 FREE 不是 RFC 的 Q1。',
  },
  'transport-wait': {
    head: '连接已断开，启动器正在重连',
    text: '会话 {session}：TRANSPORT WAIT（S2）。原来的连接已断开，S2 是 iscsid 正在尝试建立的新连接的状态；默认不限次数。',
    next: '先确认门户 {portal} 有应答，再查目标器一侧。一旦有应答，iscsid 会自行重新登录。',
    avoid: '此时不要指望登出：iscsid 重连会话期间会拒绝登出。',
  },
  'session-free': {
    head: 'I/O 失败，除非该会话从未登录过',
    text: '会话 {session}：内核显示 FREE。首次登录之前，这是正常的；此后则表示恢复超时（{seconds}）已过：I/O 立即失败，而 iscsid 仍在尝试重连。',
  },
  'session-failed': {
    head: '连接已断开，I/O 暂时挂起',
    text: '会话 {session}：FAILED（Q4）。恢复超时（{seconds}）计时期间 I/O 被挂起，iscsid 正在尝试重新登录。',
  },
  'initiator-cleanup-wait': {
    head: '启动器正在清理断开的连接',
    text: '会话 {session}：iscsid 显示 CLEANUP WAIT（S8）。通常它在同一步中就换成 TRANSPORT WAIT，因此很少见到。',
  },
  'kernel-object-word': {
    text: '{file} 中的“{word}”是内核对自己对象的称呼，不是 RFC 的状态。',
  },
  'stage-reopen': {
    head: '启动器正在重新登录',
    text: '会话 {session}：iscsid 的阶段为 REOPEN，即正在尝试重新登录。',
  },
  'unknown-not-a-state': {
    head: '没有状态：iscsid 可能未运行',
    text: '会话 {session}：“Unknown”不是状态。iscsiadm 没有得到能识别的应答时就打印这个词：iscsid 可能未运行，或该会话属于硬件卸载（offload）驱动。',
    next: '确认 iscsid 正在运行。',
  },
  'logout-refused-reopening': {
    head: '登出被拒绝：iscsid 正在重连',
    text: 'iscsid 正在重连会话，因此拒绝登出；没有向目标器发送任何内容。只要重连还在继续，就会一直拒绝。',
  },
  'word-unknown': {
    head: '输出中有一个词，该工具不会打印',
    text: '“{label}”后面的“{word}”是该工具不会打印的词（读过的版本中都没有）。此处不作翻译，其余各词照原样保留。',
  },
  'word-cut': {
    head: '文本在状态之前中断',
    text: '文本在“{label}”后面的词中间断开：“{word}”。只有半个词，不据此判断状态。',
  },
  'word-never-assigned': {
    head: '输出中有一个词，该工具从不设置',
    text: '“{label}”后面的“{word}”：该工具有这个词，但在读过的版本中从不设置它。请核对这份输出的来历。',
  },
  'word-not-listed': {
    head: '输出中有一个词，LIO 从不列出',
    text: '“{label}”后面的“{word}”：LIO 有这个状态，但处于该状态的连接或会话不会列出。请核对这份输出的来历。',
  },
  'kernel-error-word': {
    head: '内核遇到了不认识的状态',
    text: '内核打印了“{word}”：它遇到了不属于任何状态的数值。',
  },
  'cut-off': {
    head: '文本在状态之前中断',
    text: '门户 {portal} 上还有一个会话，但文本在其编号和状态之前就被截断了。',
  },
  'no-open-sessions': {
    head: 'targetcli 没有列出会话，但这不能证明什么',
    text: '“(no open sessions)”不能证明没有会话：targetcli 只看 ACL。无 ACL 而获准登录的启动器（演示模式，demo mode）列在 tpgt_N/dynamic_sessions 中，它并不读取。',
    next: '读取每个目标门户组的 dynamic_sessions。',
  },
  'dynamic-session': {
    head: '有一个没有 ACL 的会话，看不到它的状态',
    text: '{initiator} 没有 ACL 也已登录（动态会话）。targetcli 不会列出它，也没有 info 文件显示它的状态。',
  },
  'no-session-for-acl': {
    head: '该 ACL 上没有会话',
    text: 'info 文件表明 {initiator} 的 ACL 上没有会话。这只是就这一个目标门户组中的这一个 ACL 而言。',
  },
  'no-session-with-sid': {
    head: '没有这个编号的会话',
    text: 'targetcli 没有编号为 {sid} 的会话。',
  },
  'no-active-sessions': {
    head: '本机没有会话',
    text: 'iscsiadm 在本机没有找到会话。目标器是否还保留着旧会话，则是另一回事。',
  },
  'one-session-per-acl': {
    text: 'LIO 对每个 ACL 只显示一个会话，即最新的那个。同一启动器名称的更早会话（包括卡住的）不会出现。会话编号按目标门户组计数，同一编号可能指两个会话。',
  },
  'list-without-connections': {
    head: '此列表不显示连接',
    text: '此列表不含连接行，因此无法得知连接的状态。',
    next: '运行 targetcli sessions detail。',
  },
  'list-without-states': {
    head: '此列表不显示状态',
    text: '此列表只列出会话，不打印状态：无论已登录还是正在重连，都会列在这里。',
    next: '运行 iscsiadm -m session -P 1。',
  },
  'tgt-without-states': {
    head: 'tgtadm 不显示状态',
    text: 'tgtadm 列出 nexus 和连接，但不打印它们的状态（“State: ready”是目标器的状态）。',
  },
  'freebsd-waiting-for-tasks': {
    head: '目标器的关闭过程在等存储，如果仍是如此',
    text: 'FreeBSD 的目标器正在关闭连接，等待下层存储的任务结束，没有上限。',
  },
  'not-authenticated': {
    text: '“(NOT AUTHENTICATED)”并不表示登录失败。它只说明该 ACL 是否设置了双向 CHAP 凭据；使用单向 CHAP 的会话也会这样显示。',
  },
  authenticated: {
    text: '“(authenticated)”只说明该 ACL 设置了双向 CHAP 凭据，并不说明此启动器是如何登录的。',
  },
  'state-number': {
    text: '“state ({number})”是 iscsid 自己的编号：{number} 即 {word}，对应 RFC 的 {state}，而不是 S{number}。',
  },
  'login-peer-left': {
    text: '目标器等待登录 PDU 的头部时，对端关闭了连接。端口探测、负载均衡和监控都会这样做，并无妨碍。',
  },
  'aborts-ended': {
    text: '按标签对照，中止后已返回的命令有 {count} 条：这些中止都已完成。',
  },
  'scst-identifier': {
    text: 'SCST 的 sid {sid} 是 ISID 与 TSIH 合成的一个数：ISID 为 {isid}，TSIH 为 {tsih}。它不是 LIO 或 open-iscsi 的会话编号。',
  },
  'reinstated-not-continued': {
    text: '“operational after recovery”虽名为恢复，实为会话重建，而非会话延续：open-iscsi 以 TSIH 0 和相同的 ISID 登录，旧会话的命令就此终止。',
  },
  'lio-log-without-ids': {
    text: 'LIO 的“Moving to”行不带连接编号。此处按先后顺序解读；多条连接同时变化时，顺序不能作为证据。',
  },
  'packets-without-pdus': {
    text: '文本中有带数据的 TCP 报文，但未显示其中是哪些 iSCSI PDU。',
    next: '打印 PDU：tshark -r FILE -O iscsi。端口不是 3260 或 860 时，加 -d tcp.port==PORT,iscsi。',
  },
  'packets-not-told-apart': {
    text: '同一对地址之间有多个连接打开，而单行列表不打印 PDU 的端口，因此这些 PDU 不归入任何一个连接。',
    next: '打印带端口的协议树：tshark -r FILE -O iscsi。',
  },
  'packets-of-both-ends': {
    text: '这里给出的是按 RFC 这些报文在两端引起的转换。两端程序内部的状态可能不同；定时器到期（M1、N6、无应答后的 T2）也不会出现在报文里。',
  },
  'logged-out-later': {
    text: '会话 {session} 在列表中，而文本后面它又登出了：列表显示的是登出之前的情况。',
  },
  'scsi-device-state': {
    text: '主机或磁盘旁的“State: running”是 SCSI 设备的状态，不是会话或连接的状态。',
  },
  'both-sides': {
    text: '文本中同时有启动器和目标器两侧的行，各按其所在一侧解读。',
  },
  healthy: {
    head: '已登录，这份输出没有异常',
    text: '会话 {session} 为 LOGGED_IN（Q3），其连接均已登录（S5）：就这份输出而言没有异常。',
  },
  'word-alone': {
    head: '只有一个词，以下含义都有可能',
    text: '无法得知“{word}”由哪个工具打印，因此不作取舍。',
    next: '请把前后几行也一起粘贴。',
  },
  'alone-state': {
    text: '可能是 RFC 的状态 {state}。',
  },
  'alone-transition': {
    text: '可能是 RFC 的转换 {word}：{label}。',
  },
  'alone-name': {
    text: '可能是 {label} 的用词“{word}”：{state}。',
  },
  'alone-name-inferred': {
    text: '可能是 {label} 的用词“{word}”；从该产品的行为看，相当于 {state}。',
  },
  'alone-no-state': {
    text: '可能是 {label} 的用词“{word}”，不对应 RFC 的任何状态。',
  },
  'alone-error-code': {
    text: '可能是 Linux 启动器的错误码 {number}（{word}）。',
  },
  'alone-login-exit': {
    text: '可能是 iscsiadm 登录失败时的退出码 {number}：{exit}。',
  },
  'alone-exit': {
    text: '可能是 iscsiadm 的退出码 {number}：{exit}。',
  },
  'alone-status': {
    text: '可能是 Login Response 的状态 {status}：{login}。',
  },
  'unread-cut': {
    text: '有 {count} 行未能识别，保留了其中前 {kept} 行。',
  },
} as const satisfies FindingWords;
