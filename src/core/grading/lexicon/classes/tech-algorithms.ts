export const TECH_ALGORITHMS = `
# structures
ARRAY_STRUCT: array, arrays, contiguous, dynamic array, arraylist, vector | row of boxes, numbered boxes, next to each other, in one piece, side by side in memory, numbered places
LINKED_LIST: linked list, linked lists, singly linked, doubly linked, linked nodes | chain, treasure hunt, each points to the next, pointer to the next, hand in hand, train wagons, string of
HASH_TABLE: hash map, hashmap, hash table, dictionary, hashtable, associative array, =dict, hash maps | =map, look up by key, key and value, drawer with labels, cloakroom, jump straight to the drawer, find by name
HASH_FUNCTION: hash function, hashing, hash code, hashcode, hash value | computes the place, key becomes a number, number from the key, which drawer, calculates the slot, into a number, number from, compute the index, computes an index, computes the position
BUCKET_SLOT: bucket, buckets, slot, slots | drawer, position, cell, compartment, pigeonhole, array position, place in the array, box, which place
HASH_COLLISION: collision, collisions, hash collision, hash collisions, collide | same slot, same bucket, same drawer, land in the same place, two keys one place, two keys same number
COLLISION_CHAIN: chaining, separate chaining, open addressing, linear probing, probing | list in the slot, next free place, hang them behind each other, look at the next slot, list there, keep a list, small list, next free, look further, neighbouring slot
LOAD_FACTOR: load factor, rehash, rehashing, resize, resizing, resized | too full, make it bigger, twice as large, move everything over, how full it is
STACK_LIFO !QUEUE_FIFO: stack, lifo, last in first out | pile of plates, last one first, take from the top, newest first, push and pop
QUEUE_FIFO: queue, fifo, first in first out, deque | waiting line, first come first served, oldest first, supermarket line, who came first
PRIORITY_QUEUE: priority queue, binary heap, min heap, max heap | heap, most important first, smallest on top, largest on top, always the smallest, emergency room
SET_STRUCT: hash set, hashset, unique elements, unique values | each only once, no doubles, without duplicates, quickly ask whether in
TREE_STRUCT: tree, trees, tree structure, hierarchy, hierarchical | family tree, parent and children, branches from a root, folders in folders, upside down
BINARY_SEARCH_TREE: binary search tree, bst, search tree, binary tree, red black tree, avl | smaller left larger right, left or right, sorted tree, at most two children
BALANCED_TREE !DEGENERATE_TREE: balanced, self balancing, rebalance, balanced tree, height balanced, rotations | same depth everywhere, not lopsided, equally deep, stays flat, evenly grown, no long side
DEGENERATE_TREE: degenerate, unbalanced, skewed tree, lopsided | becomes a list, only to one side, long chain, all on one side, crooked
TRIE_STRUCT: trie, prefix tree, prefix trees | letter by letter, words share beginnings, tree of letters, autocomplete
GRAPH_STRUCT: graph, graphs, vertices, vertex, edges, adjacency list, adjacency matrix | points and lines, network of points, dots and connections, cities and roads, who is connected to whom
DIRECTED_ACYCLIC: dag, directed acyclic graph, acyclic, no cycles, topological order | arrows without circles, never back to the start, only forward
LEAF_NODE: leaf, leaves, leaf node, terminal node | end of a branch, without children, bottom, has no child
TREE_HEIGHT: height, depth, number of levels, tree height | how deep, how many floors, levels down, layers
INDEX_ACCESS: random access, indexed access, direct access, constant time access, by index | straight to the position, jump to the place, knows where it is, by number, directly to any
SEQUENTIAL_ACCESS: sequential access, traverse, traversal, walk through, traversing, linear access | one after another, from the beginning, from one to the next, follow the chain, step through
INSERT_SHIFT: shift elements, shifting, shift, shifted, move elements | everything moves over, push the others along, make room, all the rest move up, neighbours move
RELINK_POINTERS: relink, pointer change, adjust pointers, change the pointers, repoint | only bend two pointers, hang in between, change the neighbours, redirect the links
BLOOM_FILTER: bloom filter, probabilistic, hyperloglog, bloom filters | maybe in or surely not, says no for certain, sometimes wrong
# cost
TIME_COMPLEXITY: time complexity, complexity, big o, big o notation, asymptotic, runtime complexity, order of growth | how it grows, how long with more data, number of steps, how many steps, how much slower with more, how long, grows, input size
SPACE_COMPLEXITY: space complexity, memory usage, extra memory, additional memory, auxiliary space, extra space, memory footprint | how much memory, space it needs, additional room, eats memory, needs more memory
CONSTANT_COST !LINEAR_COST: constant time, o 1, constant cost | constant, always the same time, no matter how many, independent of the size, does not matter how big, at once, one step, just as fast, same time, no matter how, however many, regardless of the size, regardless of how many, independent of how many, immediately
LOGARITHMIC_COST: logarithmic, o log n, log n, logarithmic time, log time | halves each time, half each step, doubling adds one step, few steps even for millions, throws away half, twenty steps for a million
LINEAR_COST: linear time, o n, proportional to n | linearly, linear, look at each once, twice as long, one by one, in proportion, every element once, go through all
LINEARITHMIC_COST: linearithmic, o n log n, n log n | a bit more than linear, as fast as sorting gets, good sorting, like mergesort, almost linear
QUADRATIC_COST: quadratic, o n 2, n squared, o n squared, quadratic time, nested loop, nested loops | each with each, everyone against everyone, loop in a loop, double the data four times, gets slow quickly, compare all with all
EXPONENTIAL_COST: exponential, 2 n, exponential time, factorial, exponentially, intractable | doubles with every, explodes, all combinations, never finishes, every possibility, grows like crazy
WORST_CASE !AVERAGE_CASE: worst case, upper bound, pathological case | unlucky, in the worst, at most, if everything goes wrong, bad luck
AVERAGE_CASE: average case, on average, expected case, typical case | most of the time, in general, in practice
AMORTISED: amortised, amortized, amortised cost, amortized cost | averaged over many, now and then expensive, rarely expensive, spread over all, mostly cheap
# methods
LINEAR_SEARCH: linear search, sequential search, brute force search | look at each, from front to back, check one by one, until found
BINARY_SEARCH: binary search, bisection, binary chop | open in the middle, halve, half away each time, like in a phone book, throw away half, smaller or larger, middle element, in the middle, half, halves, left or right half
SORTED_INPUT !UNSORTED: sorted, ordered, sorted input, sorted array, sorted order | in order, lined up by size, must be sorted, from small to large, arranged, alphabetical
UNSORTED: unsorted, unordered, not sorted | any order, mixed up, jumbled, no order, random order
SORTING: sort, sorting, sort algorithm, sorting algorithm | put in order, arrange, bring into order, line up, small to large
QUICK_SORT: quicksort, quick sort, pivot, partitioning step | smaller left larger right, choose one and split, around one element
MERGE_SORT: mergesort, merge sort, merge two sorted | split and zip together, halve and merge, put sorted piles together, split until single, combine sorted halves
STABLE_SORT: stable sort, sort stability | stable, equal ones keep their order, ties stay as they were, does not swap equals, same values stay in order
SIMPLE_SORT: bubble sort, insertion sort, selection sort | swap neighbours, cards in the hand, again and again through, compare neighbours
DIVIDE_CONQUER: divide and conquer, subproblem, subproblems, divide the problem | split into smaller, cut into pieces, solve the halves, small parts and combine, break it down
DYNAMIC_PROGRAM: dynamic programming, memoisation, memoization, memoise, memoize, overlapping subproblems, tabulation, memo | remember results, not compute twice, write down partial results, reuse earlier results, table of results, store what you already know, remember, store results, not twice, already computed, reuse
GREEDY: greedy, greedy algorithm, locally optimal | takes the best now, best next step, never looks back, grabs the best, short sighted
BACKTRACK: backtracking, backtrack, depth first trial | exhaustive, try and go back, step back, undo and try another, dead end go back, try all ways
BREADTH_FIRST: breadth first, bfs, level order, breadth first search | level by level, neighbours first, ring by ring, all near ones first, like waves, circles around
DEPTH_FIRST: depth first, dfs, depth first search, preorder, inorder, postorder | as deep as possible, go down first, follow one path down, deep into one branch, to the bottom then back
SHORTEST_PATH: shortest path, dijkstra, a star, bellman ford, shortest route | quickest way, cheapest way, fewest steps, route planner, best way
VISITED_MARK: visited, visited set, mark as visited, visited nodes, cycle detection | already been there, remember where you were, not go in circles, seen before, breadcrumbs
TWO_POINTERS: two pointers, two pointer, sliding window, fast and slow pointer, tortoise and hare | from both ends, one slow one fast, window that moves, left and right finger
IN_PLACE_ALGO: in place, without extra memory, constant extra space | in the same array, no second array, swap inside, no copy
HEURISTIC: heuristic, heuristics, approximation, approximate, approximation algorithm, rule of thumb | good enough, not the perfect answer, estimate, close enough, educated guess
NP_HARD: np hard, np complete, travelling salesman, traveling salesman, np | nobody knows a fast way, only try everything, not solvable in reasonable time
STRING_SEARCH: substring, string matching, full text search, inverted index, prefix match | find a word, which documents contain, word list with pages, search for words
`
