export const TECH_GIT = `
# what there is
BRANCH_LINE: branch, feature branch, topic branch, branches | line of development, side line, offshoot, parallel line, own track, separate path, twig, side road, parallel world, own line, fork in the road
BRANCH_POINTER: movable pointer, ref | branch pointer, branch ref, pointer to a commit, reference to a commit, branch label, pointer, label, bookmark, sticky note, name tag, name, marker, arrow, post it, sticker, sign, finger
MAIN_BRANCH: main branch, master branch, trunk, mainline, default branch | =main, master, official line, stable branch, integration branch, the real one, production branch, everybody builds on
COMMIT_SNAPSHOT: commit, changeset, revision, checkin, commits | check in, save point, savepoint, snapshot, recorded change, saved state, step, saved version, photo, checkpoint
COMMIT_HASH: commit hash, commit id, sha, sha1, object id | =hash, =hashes, id, fingerprint, identifier, checksum, number, long hex string, serial number
NEW_IDENTITY: new hash | new hashes, new commit id, different hash, new sha, different sha, new commits, hash changes, changed hash, copies, fresh commits, other id, different commits, not the same commits, new identity, hash is different, recreated, twins
HEAD_REF: git head | head ref, current branch, checked out commit, current commit, =head, where you are, where you stand, you are here, currently on, your position
BRANCH_TIP: tip | branch tip, latest commit, newest commit, last commit, most recent commit, head of the branch, end, top, front, latest state, current end, newest
PARENT_COMMIT: parent, predecessor | parent commit, preceding commit, commit before, previous one, where it came from, one below, mother
TWO_PARENTS: merge commit, 2 parents | two parents, second parent, both parents, more than one parent, knot, joint, extra commit, joins both lines, ties both together, commit that connects both
COMMON_ANCESTOR: common ancestor, merge base | shared ancestor, common base, fork point, branching point, last common commit, where they split, where they parted, last shared, where the branch started, last point in common, split point, starting point of both
COMMIT_HISTORY: history, git log | commit history, commit log, commit graph, project history, past, timeline, story, record, what happened, chronicle, old commits, graph, diary
REPO_STORE: repository, codebase, project folder, source tree, git directory | project, archive, place where the code lives, code store
REMOTE_REPO !LOCAL_REPO: remote, remote repository, origin, upstream, github, gitlab, bitbucket, central repository, remote branch | server, shared copy, hub, the other side, central place, in the cloud, copy on the server
LOCAL_REPO: unpushed, unpublished | local repository, local branch, local copy, local commits, not pushed, not yet pushed, local clone, own machine, my machine, my laptop, your machine, only mine, nobody else has it, private, on my computer, never left, not shared
SHARED_COMMITS !LOCAL_REPO: published | shared branch, public branch, published branch, pushed branch, published commits, public history, shared history, already pushed, public commits, pushed commits, others work on it, teammates have it, someone pulled it, others have, everybody uses, others build on, colleagues use, team has it, out in the open, others already have
WORKING_TREE: working tree, working directory, working copy, unstaged, uncommitted | uncommitted changes, local modifications, files on disk, what you edit, files in your folder, not yet saved, open changes, in the editor
STAGING_AREA: staging area, git index, staged, staging, git add | stage the changes, waiting room, shopping cart, chosen for the next commit, prepared, basket, picked for the commit, gather, queue up for
GIT_TAG: tag, annotated tag, release tag, version tag, lightweight tag | fixed label, name for a version, milestone, marks a release, sticker that stays, does not move, permanent mark
REMOTE_TRACKING: remote tracking branch, tracking branch | upstream branch, local picture of the remote, memory of the remote, last known state, knows where the server is, local mirror of the server, copy of the server state
IGNORED_FILES: gitignore, ignored files, untracked, untracked files | not tracked, left out, git does not look, not under version control, skip these files
# combining
FAST_FORWARD: fast forward, fast forwarded, fast forwarding, =ff, pointer moves forward, moved forward | move the pointer forward, moves the pointer forward, no merge commit, without a merge commit, slides ahead, slide, moves ahead, catches up, advance, nothing to merge, label moves, simply jumps, shifts forward, just moves up, walks ahead, no extra commit, no new commit, straight on
MERGE_BRANCHES: merge, merging, three way merge, integrate, combine branches | integration of changes, combine the branches, bring together, join, bring in, unite, put back together, tie together, weave, melt together, unify, glue, flow together, take over the changes
REBASE_COMMITS: rebase, rebased, rebasing, transplant | replay commits, reapply commits, replayed on top, reapplied on top, replay the commits, put on top, redo on top, replay, reapply, as if started from, pick up and set down, pick up and put, moved onto, on top of the latest, lift, one by one on top, set on top, build on the newest, replant
CHERRY_PICK: cherry pick, cherry picked, cherry picking | pick single commits, port a commit, take just that one, copy one commit, only that commit, single commit over, that one change, pick one
SQUASH_COMMITS: squash, squashed, squashing, fixup | collapse commits, combine commits into one, fold commits, single commit, melt into one, boil down, one big commit, fold, press together, everything in one, tidy up commits, one lump, glued into one
REORDER_COMMITS: interactive rebase, reword | reorder commits, edit commits, drop commits, clean up before, tidy up, polish, rearrange, swap commits, make it presentable
MERGE_CONFLICT: merge conflict, conflict, conflicting edits, conflicts | conflicting changes, overlapping changes, clash, collide, collision, both changed the same, same line changed, same place, both touched, not know which, not decide, contradict, not be combined, fight
RESOLVE_CONFLICT: resolve conflicts, conflict resolution, resolve manually | resolve the conflict, fix the conflict, resolve by hand, resolve each conflict, choose which version, sort out, edit the file, decide by hand, choose, pick the right one, clean up the file, fix it up, settle, which side wins, straighten out
CONFLICT_MARKERS: conflict marker, conflict markers, merge marker | arrows, angle brackets, equals signs, marked places, both versions in the file, funny lines
LINEAR_HISTORY !BRANCHED_HISTORY: linear | straight history, straight line, flat history, single line history, one line, clean, clean history, no bumps, easy to read, string of pearls, tidy log, neat, in a row, no forks, as if in sequence, one after the other, no criss cross
BRANCHED_HISTORY: non linear, nonlinear, merge bubbles | branching history, not linear, true history, real history, spaghetti, train tracks, forks and joins, as it happened, messy graph, knots, criss cross, tangled, what really happened, parallel lines stay visible
DIVERGED: diverge, diverged, divergence, divergent, non fast forward | both have new commits, out of synchronise, grown apart, went separate ways, moved on, drifted apart, each has its own, no longer in line, both went on, new commits on both, split up, no longer match, developed separately
REWRITE_HISTORY !KEEP_HISTORY: rewrite, amend | rewrite history, history rewriting, rewriting, rewritten history, change the history, alter history, rewrite commits, changes history, falsify the past, different past, replaces commits, old ones replaced, history is changed, throws the old ones away, tampers with the past, new commits replace, forge the past
KEEP_HISTORY: preserve history | preserves the history, keep the history, keeps history, history intact, history is preserved, nothing rewritten, leaves commits alone, leaves the past alone, old commits stay, untouched commits, as it was, not changing existing commits
AMEND_COMMIT: amend, amended | commit amend, fix the last commit, change the last commit, correct the message, touch up, redo the last commit, last commit again
# sharing
GIT_PUSH: push, pushed, pushing | publish the branch, upload commits, send up, put on the server, share, make public, hand in, upload, out to the team
FORCE_PUSH: force push, forced push, force pushed, push force, overwrite remote | force with lease, overwrite the remote, overwrite, bulldoze, run over, steamroll, clobber, ram, push through, trample, with force, by force, wipe out the others
PUSH_REJECTED: push rejected, rejected push, rejected | push is rejected, refuse the push, not let you push, server says no, not accepted, bounce, turned down, not take it, denied
GIT_FETCH: fetch, git fetch, update tracking branches | download commits, look what is new, get the news, without touching, only download, see what changed, just look
GIT_PULL: pull, git pull, fetch plus merge | fetch and merge, get the latest, download and merge, bring up to date, update from the server, bring in the others, take in
CLONE_REPO: clone, cloned, cloning | full copy of the repository, copy of everything, download the project, whole history on your machine, get the repository
FORK_REPO: forked repository | fork the repository, own fork, copy under your account, own copy on the server, personal copy, own version of the project, no write access needed
PULL_REQUEST: pull request, merge request, =pr, =prs, =mr, code review | ask for review, someone looks over, review before, proposal, have it checked, second pair of eyes
GIT_CHECKOUT: checkout, git switch, switch branches | check out, switch branch, hop to, jump to, change to another branch, go to
DETACHED: detached head, detached | not on a branch, not on any branch, floating, on no branch, in the air, between branches, loose
COMMIT_MESSAGE: commit message | message, text, wording, description, title, what the commit says, commit description, commit text, commit title, description of the change, explain the change, why it was done, note
# undo and recover
GIT_REVERT: revert, git revert | reverting commit, inverse commit, revert commit, undo commit, counter commit, takes it back, opposite change, cancels out, new commit that undoes, reverse change, undo, minus what was added
GIT_RESET: reset, git reset, hard reset, reset hard | move the branch back, throw away, go back to, set back, jump back, discard, drop commits, wind back
GIT_STASH: stash, git stash, stashed, shelve | put aside, drawer, park changes, set aside, put away for now, in the pocket, hide for a moment
REFLOG: reflog, reference log | head history, diary, safety net, where head was, list of previous positions, journal, where it pointed, log of moves
RECOVER_WORK !WORK_LOST: recover, restore, recovery, recoverable, retrieve, undelete | bring back, rescue, find again, get back, get it back, still there, not really gone, go back, save, not lost, dig up, pull out again
WORK_LOST: lost, irrecoverable, unrecoverable | lost work, lose work, lost commits, gone for good, destroyed work, lose commits, missing commits, gone, vanish, wiped, disappear, thrown away, work of others is gone, away, never get back, no way back, trash, erased, killed
ORPHANED_COMMITS: dangling, orphaned, unreferenced, garbage collected | unreachable commit, nobody points to, no label, floating around, hanging in the air, no branch knows, cleaned up later
GIT_BISECT: bisect, git bisect | binary search through commits, find the bad commit, halve until found, narrow down, which commit broke, hunt down
GIT_BLAME: blame, git blame, annotate lines | who wrote the line, who changed it, last author, who and when, which commit touched the line
# ways of working
TRUNK_BASED: trunk based, trunk based development, short lived branches, integrate daily, frequent integration | merge often, integrate often, small branches, everybody on main, every day, early and often, not drift, small steps
LONG_LIVED_BRANCH: long lived branch, gitflow, release branch | long running branch, long living, branch lives for weeks, old branch, stays apart for long, months apart
GIT_HOOK: git hook, pre commit, pre commit hook, pre push | commit hook, runs before the commit, automatic check, script on commit
MONOREPO: monorepo, single repository, mono repository | one repository, everything in one repository, all projects together, one big repository, all code together, side by side
SUBMODULE: submodule, git submodule, subtree | repository inside a repository, pinned other repository, nested project, repository within, commit of another
REVIEWABLE: reviewable, readable | easy to review, easy to read, easier to review, easy to follow, understand what happened, follow the steps, nice to read, clear, someone can read, see what is going on
`
