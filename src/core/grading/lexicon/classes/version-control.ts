export const VERSION_CONTROL = `
BRANCH: branch, branches, feature branch, line, fork, ref
COMMIT: commit, commits, revision, changeset, snapshot, checkin, work
HASH: hash, sha, id, ids, digest, checksum, fingerprint, commit id, identifier, shas, hashes
POINTER: pointer, label, reference, ref, point, marker, bookmark
POINT: point, refer, aim, lead, target, direct, reference, points to
TIP: tip, head, end, top, latest, latest commit, newest commit, last commit
BASE: base, foundation, underlying, root, basis, starting point
ON_TOP: on top, top, onto, over, above, built, sit on, rest, upon, based on, layer, wrap, extend, build on, stand on
PARENT: parent, ancestor, predecessor, origin
ANCESTOR: ancestor, parent, behind, predecessor, contained in
MERGE_COMMIT: merge commit, two parents, second parent, second parents
CONFLICT: conflict, clash, collision, collide, conflicting, contradiction
MARKER: marker, mark, sign, arrow, arrows, marks, <<<<<<<, >>>>>>>, equals sign, conflict markers, marked, <<<<, >>>>
EDIT: edit, change, modify, open, adjust, rewrite, alter, touch, write, correct, leave
LINE: line, spot, place, location, row, part, passage, position, lines
FILE: file, document, files, path
FOLDER: folder, directory, dir
STAGE: stage, git add, add, staging, index, staged, staging area
REMOTE: remote, server, origin, upstream, github, gitlab
REPOSITORY: repository, repo, project, codebase
BOTH: both, two, either, each side, sides
SIDE: side, party, branch, end, person, developer
AUTHOR: author, developer, programmer, dev, committer, engineer
TOGETHER: together, jointly, combined, met, meet, join, combined with
INDIVIDUAL: individual, single, separate, each, detail, details, step, steps, intermediate, particular, small, small commits
DETAIL: detail, details, granular, fine-grained, step, intermediate, coarse
COARSE !DETAIL: coarse, coarser, less precise, less detail, imprecise, rough, blob, big
BLAME: blame, annotate, bisect, trace, who wrote
LIST: list, enumerate, show, series, inventory, record
TEXT: text, wording, message, description, words, content
`
