export const TECH_OS = `
# processes and threads
OS_PROCESS: process, processes, child process, =pid | running program, program in execution, own program, instance of a program, task
THREAD_UNIT: thread, threads, lightweight process, worker thread, thread of execution | strand, worker inside the process, line of execution, path of execution, second hand
GREEN_THREAD: green thread, coroutine, goroutine, fiber, fibre, virtual thread, user level thread | cheap thread, light thread, many thousands of them, threads managed by the runtime
OWN_ADDRESS_SPACE !SHARED_MEMORY: address space, own address space, isolated memory, separate memory, process isolation | own memory, not see the memory of, own room, own house, walls between, separate from each other, memory of its own, separate, for itself, memory apart
SHARED_MEMORY: shared memory, shared address space, share memory, shared state, shared data, shared heap | same memory, same room, same flat, common memory, common variables, both can touch, live in the same, use the same data, share the memory, same data, common data, together
CONTEXT_SWITCH: context switch, context switching, context switches, switch overhead, preempt, preemption, preemptive | swap out, change over, jump between, save the registers, put one aside, interrupted, switches between, switch, switching, swap, change between, jump from one to
TIME_SLICE: time slice, time slicing, quantum, timeslice, time sharing | a few milliseconds each, each gets a turn, take turns, short turn, share of time
OS_SCHEDULER: scheduler, scheduling, schedule, cpu scheduling, scheduled, run queue | who runs next, decides who runs, who gets the cpu, plans, hands out cpu time, picks the next, which task runs
CONCURRENCY: concurrency, concurrent, concurrently, interleaved, interleave, interleaving, multitasking | take turns, juggle, several things in progress, dealing with many things, overlapping, switching back and forth, seemingly at once, at the same time, at once, simultaneous, running together, same moment
PARALLELISM: parallelism, parallel, simultaneous, simultaneously, in parallel, multicore, multi core | really at the same time, at the same moment, side by side, several cores, at the same time, at once, at the same instant
CPU_BOUND: cpu bound, compute bound, cpu intensive, compute intensive, computation heavy, number crunching | calculates a lot, heavy calculation, processor is the limit, keeps the cpu busy, maths heavy
IO_BOUND: io bound, i o bound, io intensive, blocking io, waiting for io, network bound | waits for the disk, waits for the network, waiting most of the time, mostly waiting, reads and writes a lot
THREAD_POOL: thread pool, worker pool, executor, threadpool | ready threads, fixed number of workers, reuse threads, waiting workers, set of workers
FORK_PROCESS: fork, spawn, forked, exec, child process, spawned | start a copy of itself, start a child, new process, make a child
ZOMBIE_ORPHAN: zombie, zombie process, orphan process, defunct, reap | dead but still listed, child nobody waited for, finished but not collected
OS_SIGNAL: signal, sigterm, sigkill, sigint, signals, interrupt | tell it to stop, ask to quit, kill it, friendly stop, message to the process
GRACEFUL_STOP !HARD_KILL: graceful shutdown, graceful, gracefully, clean shutdown, drain, draining | finish what it does, finish running requests, clean up first, ends properly, stop nicely, complete the open work, say goodbye, polite
HARD_KILL: sigkill, kill 9, forcibly killed, hard kill, abrupt | at once, without cleaning up, pull the plug, shot down, no chance to clean up, immediately killed
DAEMON: daemon, background process, background service, systemd | runs in the background, always running, nobody sees it, servant
INTERPROCESS: ipc, interprocess communication, inter process communication, pipe, pipes, unix socket, message passing | talk between processes, exchange data between programs, send each other messages
# synchronisation
RACE_CONDITION: race condition, race, races, data race, race conditions, timing bug | depends on who is first, depends on timing, who comes first, both write at once, both at the same time, unlucky timing, sometimes right sometimes wrong, step on each other, get in the way, who is first, timing, first one wins, depends on the order, wrong moment, bad timing, unlucky, unpredictable
DEADLOCKED: deadlock, deadlocked, deadlocks, circular wait, deadly embrace | wait for each other, each waits for the other, stuck forever, nobody moves, blocked for ever, hold one want the other, neither gives way, both wait, standstill, no one can continue, stuck, waits for b, waiting for each other, nobody can go on, block each other, each holds
LIVELOCK: livelock, livelocked | busy but no progress, both step aside, give way again and again, moves but gets nowhere, two people in a corridor
STARVATION: starvation, starve, starved, starving, unfair | never gets a turn, always skipped, waits for ever, others are always first, never its turn, never gets to run
MUTEX_LOCK: mutex, lock, locks, locking, mutual exclusion, monitor, synchronized, synchronised, spinlock | one at a time, key to the toilet, only one may enter, only one holds it, others wait, talking stick, one after the other, bathroom key, one by one, the rest waits, exclusive, single file, take turns
SEMAPHORE: semaphore, counting semaphore, semaphores, permits | limited number may enter, only so many at once, counter of free places, parking lot with places, bouncer who counts
CRITICAL_SECTION: critical section, critical region, protected section | code only one may run, part that touches shared data, guarded piece, part with the lock, dangerous piece, dangerous part, sensitive part, that piece of code, that part
LOCK_ORDER: lock ordering, lock order, fixed lock order, consistent lock order | always in the same order, same order for everyone, agreed order
LOCK_CONTENTION: lock contention, contention, contended, convoy | many want the same lock, queue for the lock, crowd at the door, waiting for the lock, fight over
LOCK_FREE: lock free, lockless, wait free, compare and swap, =cas, atomic operation, atomics, nonblocking algorithm | without locks, in one indivisible step, in one step, not be interrupted, not interrupted, nobody can get between
CHECK_THEN_ACT: check then act, toctou, read modify write, time of check | look first then do, changed in between, between looking and doing, read then add then write, somebody was faster, in the gap
THREAD_SAFE: thread safe, thread safety, threadsafe, reentrant, synchronised access | several threads may use it, safe with many threads, works with many threads, correct under concurrency, safe to share
MEMORY_VISIBILITY: memory visibility, volatile, memory barrier, memory model, happens before, memory fence | other thread does not see, sees the old value, change becomes visible, kept in its own cache, reordered
GLOBAL_LOCK: gil, global interpreter lock, big lock, global lock | one thread at a time, one runs python code, one big key, only one executes
BLOCKING_CALL !NON_BLOCKING: blocking, blocks, blocking call, synchronous, synchronously, blocked | waits until, stands still until, not do anything else, not continue before, sits and waits, hangs until, waits for the answer, held up, one step after another
NON_BLOCKING: non blocking, nonblocking, asynchronous, asynchronously, not blocking | does not wait, carries on, goes on meanwhile, comes back later, do something else meanwhile, without waiting, not waiting, continues, called back when done, in the background, meanwhile, goes on, carry on, not wait, other things, something else
# memory
STACK_MEMORY: call stack, stack memory, stack frame, stack frames, stack, thread stack | pile of calls, local variables, gone when the function returns, tidied up by itself, stacked plates, automatically freed
HEAP_MEMORY: heap, heap memory, dynamic memory, heap allocation, dynamically allocated, malloc | lives longer than the function, big pool, objects live, free store, allocated at run time, stays until freed
STACK_OVERFLOW: stack overflow, stack exhausted, stackoverflow | calls pile up, too deep, calls itself too often, stack is full, runs out of stack, too many nested
MEMORY_LEAK: memory leak, leak, leaks, leaking, leaked memory, memory leaks | memory grows, never freed, not released, grows and grows, forgotten memory, still held, not given back, fills up slowly, eats more and more
OUT_OF_MEMORY: out of memory, oom, oom killer, oomkilled, memory exhausted | no memory left, memory is full, runs out of memory, too little memory, ram full, needs more than it may
MEMORY_FREED: deallocate, free memory, release memory, freed, reclaim, reclaimed, deallocation | give back, give the memory back, released, clean up, make room, return it
GARBAGE_COLLECTED !MANUAL_MEMORY: garbage collection, garbage collector, garbage collected, =gc, automatic memory management, mark and sweep | cleans up by itself, removes what nobody uses, clears away unused, automatic cleaning, rubbish collection, tidies up, throws away the unneeded, frees for you, cleans up, frees memory, throws away, removes unused, tidy up, collects, automatically freed
MANUAL_MEMORY: manual memory management, malloc and free, delete by hand, manual deallocation | free it yourself, give it back yourself, by hand, programmer must free
UNREFERENCED: unreachable objects, unreferenced, no references, reachability, unused objects | nobody points to it, nobody holds it, no one needs it, no longer used, not get to it, nothing refers to it
REFERENCE_COUNT: reference counting, refcount, reference count, ref counting | count who points to it, at zero it is freed, counter of users, counts the holders
REFERENCE_CYCLE: reference cycle, circular reference, cyclic reference, retain cycle | point to each other, hold each other, keep each other alive, point back and forth
GC_PAUSE: gc pause, stop the world, gc pauses, collection pause | everything stops while cleaning, short halt, program stands still, hiccup, freezes for a moment
DANGLING_POINTER: dangling pointer, use after free, double free, dangling, wild pointer | points to nothing, points to freed memory, used after giving back, freed twice
BUFFER_OVERFLOW: buffer overflow, overrun, out of bounds, buffer overrun, overflow | writes past the end, beyond the end, too much into too small, writes over the neighbour
VIRTUAL_MEMORY: virtual memory, paging, page table, virtual address, mmu, address translation | pretends to have more, each thinks it has all, mapped to real memory, own numbers for memory
PAGE_FAULT: page fault, page in, page out, page miss | page not in memory, fetch from disk first, has to be loaded
SWAPPING: swap, swapping, swap space, thrashing, swapped out | move memory to disk, put out to disk, disk as memory, pushes memory out, very slow memory
CPU_CACHE: cpu cache, cache line, l1 cache, cache locality, spatial locality, false sharing | fast memory near the processor, data next to each other, close to the cpu, neighbours in memory
FRAGMENTATION: fragmentation, fragmented, fragments, defragment | many small holes, no big piece left, scattered, gaps everywhere, crumbs
# kernel, files, shell
KERNEL_MODE !USER_MODE: kernel mode, kernel space, privileged mode, supervisor mode, ring 0 | with full rights, inside the operating system, may touch the hardware
USER_MODE: user mode, user space, userland, userspace, unprivileged mode | normal rights, ordinary programs, not touch the hardware
SYSTEM_CALL: system call, syscall, syscalls, system calls, trap | ask the kernel, ask the operating system, request to the system, door to the kernel
OS_KERNEL: kernel, linux kernel, operating system kernel | core of the system, heart of the operating system, manages the hardware, the system itself
FILE_SYSTEM: file system, filesystem, ext4, xfs, ntfs, zfs | how files are stored, directory tree, folders and files, order on the disk
INODE: inode, inodes, file metadata | entry with owner and size, where the blocks are, number of the file, index card of the file
FILE_DESCRIPTOR: file descriptor, file handle, file descriptors, open file, =fd | handle, number for an open file, ticket for the file, reference to an open file
HARD_LINK: hard link, hard links, hardlink | second name for a file, same inode, two names one file, equal name
SYMBOLIC_LINK: symlink, symbolic link, soft link, symlinks | shortcut, pointer to a path, signpost, points to a name, breaks without the target
FILE_PERMISSIONS: file permission, file permissions, chmod, rwx, file mode, umask, chown | who may read, read write execute, owner group others, rights on the file
SUPERUSER: root, root user, superuser, sudo, administrator, root privileges | all powerful user, may do everything, god mode, boss of the machine, full rights
MOUNT_DISK: mount, mounted, mounting, mount point, bind mount | hang in, attach the disk, plug into the tree, make the disk available, attach a folder
STANDARD_STREAMS: stdin, stdout, stderr, standard output, standard input, standard error | what it prints, output on the screen, input from the keyboard
SHELL_PIPE: shell pipe, pipeline of commands, redirect output | output into the next, chain commands, hand the output on, plug commands together, send output to a file
ENV_VARIABLE: environment variable, environment variables | setting from outside, value handed to the program, set before starting, from the surroundings, outside the code, passed at start
EXIT_STATUS: exit code, exit status, return code, non zero | zero means fine, number at the end, tells whether it worked
CRASHED: crash, crashed, segfault, segmentation fault, core dump, aborts, panic, crashes | dies, falls over, goes down, blows up, terminates unexpectedly, is killed, breaks off, collapses, bang, power cut, power failure, power outage, pull the plug, die, go down, reboot
HUNG: hang, hangs, freeze, frozen, unresponsive, stuck, stall, stalled | no reaction, not respond, not react, stands still, does nothing any more, nothing happens, locked up, stops responding
`
