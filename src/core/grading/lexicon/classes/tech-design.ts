export const TECH_DESIGN = `
# testing
UNIT_TEST: unit test, unit tests, unit testing | test of one function, small test, single piece alone, one part by itself, one class alone, tiny test
INTEGRATION_TEST: integration test, integration tests, integration testing | several parts together, do they work together, with a real database, pieces combined, with the real thing
END_TO_END_TEST: end to end, e2e, end to end test, system test, acceptance test, ui test, cypress, playwright, selenium | like a user, clicks through, whole system, from start to finish, in the browser, the whole way through
TEST_PYRAMID: test pyramid, testing pyramid, testing trophy | many small few big, mostly small tests, few slow ones on top, more small than big, broad base
MOCKED: mock, mocks, mocking, stub, stubs, test double, test doubles, fake, fakes, spy, mocked | pretend object, stand in, replaced for the test, dummy, instead of the real one, actor, stunt double, imitation, plays the role, fake one, pretend, instead of the real, replaced, replacement
REAL_DEPENDENCY: real dependency, real database, real collaborators, testcontainers, without mocks | nothing faked, the actual thing, not pretended, true database
TEST_ISOLATED: isolated test, test isolation, independent tests, independent of each other | not influence each other, any order, each test on its own, clean start, own data, leaves nothing behind
FLAKY_TEST: flaky, flakiness, flaky test, nondeterministic, non deterministic, intermittent | sometimes red, sometimes fails, fails now and then, without any change, works on the second run, unreliable, once green once red, like rolling dice
REPEATABLE_TEST: repeatable, reproducible, deterministic, reproducibly | same result every time, always the same, again and again the same, no randomness
TEST_COVERAGE: coverage, code coverage, test coverage, line coverage, branch coverage, covered | how much is tested, lines that were run, which lines are touched, percentage tested, share of the code
ASSERTION: assert, assertion, assertions, expectation | expect, check the result, compare with the expected, what we expect, must be equal
TEST_FIRST: test driven, tdd, test driven development, test first, red green refactor, failing test first | write the test before, first test then code, test comes first, red then green
REGRESSION_BUG: regression, regressions, regression test, regression testing | broke again, worked before, old bug comes back, something that worked, does not work any more, break existing
EDGE_CASE: edge case, edge cases, corner case, boundary, boundary value, boundary values, special case | empty list, zero and negative, strange input, limits, extremes, unusual input, unexpected values, at the border
TEST_FIXTURE: fixture, fixtures, test data, setup and teardown, teardown, factory for tests, seed data | prepared data, prepare before the test, starting situation, clean up after
PROPERTY_TEST: property based testing, property based, fuzzing, fuzz, fuzz testing, mutation testing | random inputs, thousands of generated inputs, throw rubbish at it, rule that always holds, change the code and see
CONTRACT_TEST: contract test, contract testing, consumer driven, pact, consumer driven contract | check the agreement, both sides keep the deal, still answers as agreed
SNAPSHOT_TEST: snapshot test, snapshot testing, golden file, golden master, visual regression | compare with the saved output, same as last time
TESTABLE: testable, testability, easy to test, easily tested | simple to check, can be tried alone, swap parts in a test, tests become easy
BUG_FOUND: bug, bugs, defect, defects | fault, mistake, error, something wrong, not do what it should, slip
# design
DEPENDENCY_INJECTED: dependency injection, injected, inject, inversion of control, ioc, constructor injection, ioc container | passed in from outside, handed in, gets what it needs, does not create it itself, given from outside, not build it yourself, someone else hands it, plug in from outside, passed in, gets passed, handed over, from outside, from the outside, comes from outside, gets handed, through the constructor, via the constructor, not new it, as a parameter, given to it
DEPENDENCY_INVERSION: dependency inversion, depend on abstractions, ports and adapters, hexagonal, hexagonal architecture, clean architecture, onion architecture | interface not the class, core knows nothing outside, business in the middle, plugs around the core
SINGLE_RESPONSIBILITY: single responsibility, separation of concerns, one responsibility, cohesion, cohesive, high cohesion, srp | does one thing, one reason to change, only one job, each part its own job, one task, belongs together, each does its own, separate jobs
OPEN_CLOSED: open closed, open closed principle, extensible, extension point, plugin, plugins, extensibility | add without changing, extend without touching, hang something on, without editing the old, plug in
SUBSTITUTABLE: liskov, liskov substitution, substitutable, substitution principle, interchangeable, swappable | can take its place, replace without surprise, exchangeable, works wherever the parent does, swap one for another, easily replaced
INTERFACE_SEGREGATION: interface segregation, small interfaces, role interface | not forced to implement, only what you need, many small not one big, no unused methods, slim interface
LOOSE_COUPLING !HIGH_COUPLING: loosely coupled, loose coupling, low coupling, decoupled, decoupling, modular, modularity | change one without the other, know little of each other, separate parts, easily swapped, independent parts, not tied together
HIGH_COUPLING: tightly coupled, tight coupling, high coupling, entangled, spaghetti code, big ball of mud | all hangs together, change here breaks there, glued, everything knows everything, knotted, interwoven
DONT_REPEAT: =dry, do not repeat yourself, code duplication, duplicated code, duplicate code, copy paste, copy and paste | same code twice, write it once, in one place, copied around, fix it in five places, single place
KEEP_SIMPLE: =kiss, simplicity, yagni, over engineering, overengineering, overengineered, overkill | premature, as simple as possible, too complicated, only what is needed now, cannon on sparrows, not build it in advance
REFACTORED: refactor, refactoring, refactored, restructure, code cleanup, rework | clean up the code, tidy the code, better structure same behaviour, only the inside changes, behaves the same, does the same as before, make it nicer
TECHNICAL_DEBT: technical debt, tech debt, code smell, code smells, legacy code, code rot | shortcuts, messy code, pay back later, quick and dirty, interest, costs later, old sins, slows us down later, clean up later
READABLE_CODE: readable, readability, maintainable, maintainability, clean code, understandable, self explanatory | easy to understand, others can read it, easy to change, clear names, understand it next year, colleagues understand
CODE_REVIEWED: code review, peer review, reviewer, pair programming, reviewed, reviewing | review, second pair of eyes, someone looks at it, colleague checks, four eyes, look over the change, somebody else reads it
STATIC_ANALYSIS: linter, lint, linting, static analysis, type checker, formatter, eslint, sonarqube, static code analysis | checks without running, finds mistakes by reading, complains about style, before running
DESIGN_PATTERN: design pattern, design patterns, pattern, patterns, gang of four | known solution, proven recipe, template for a solution, name for a solution
SINGLETON: singleton, singletons, single instance, singleton pattern | only one of it, exactly one object, one for the whole program, everyone gets the same, only exists once
FACTORY_PATTERN: factory, factory method, abstract factory, builder, builder pattern, factories | makes objects for you, decides which class, creation in one place, place that builds, assembles step by step
OBSERVER_PATTERN: observer, observers, observer pattern, listener, listeners, event emitter, reactive | subscribe, tell everyone interested, gets told when it changes, notify, newsletter, informs others, watch for changes
STRATEGY_PATTERN: strategy pattern, interchangeable algorithm | strategies, strategy, swap the algorithm, choose at run time, exchangeable behaviour, different ways of doing
ADAPTER_PATTERN: adapter, adapters, adaptor, wrapper, facade, wrappers | plug converter, travel adapter, makes it fit, translates between, simple front for, wraps around, converts one into the other
DECORATOR_PATTERN: decorator, decorator pattern, middleware, middlewares, interceptor, chain of responsibility | wrap and add, add behaviour around, before and after, layer around it, onion, something extra around
REPOSITORY_PATTERN: repository pattern, data access layer, data access object, =dao, persistence layer | hides the database, one place for the database, collection of objects, storage behind an interface
MVC_PATTERN: mvc, model view controller, mvvm, mvp, presentation layer | data and display separate, view and logic apart, screen knows nothing of, split display from data
LAYERED_ARCH: layered architecture, three tier, n tier, business layer | tiers, layers, talks to the one below, top middle bottom, floors, one above the other
DOMAIN_MODEL: domain driven, domain driven design, ddd, bounded context, ubiquitous language, domain model, aggregate root | words of the business, same words as the users, own model for each area, language of the experts
FUNCTIONAL_STYLE: functional programming, functional, functional style, map filter reduce | functions without side effects, no changing state, data in data out, combine functions
IMPERATIVE_STYLE !DECLARATIVE_STYLE: imperative, imperative style, step by step instructions | say how, tell each step, do this then that, recipe
DECLARATIVE_STYLE: declarative, declaratively | say what you want, describe the result, not how but what, what not how, leave the how
OPTIMISE_CODE: optimise, optimize, optimisation, optimization, performance tuning, tuning, profiling, profiler | profile, make it faster, speed up, measure first, find the slow part, where the time goes, tune
PREMATURE_OPTIMISE: premature optimisation, premature optimization, micro optimisation, micro optimization | too early, before measuring, without measuring, where it does not matter
BACK_COMPAT_CODE: backwards compatible, deprecated, legacy, legacy system | old stuff, still works with the old, inherited code, grown over years, nobody dares to touch
TRADE_OFF: trade off, tradeoff, trade offs, tradeoffs, balance between | compromise, price you pay, give and take, one for the other, nothing is free, gain here lose there, depends, pros and cons
LOGICAL_ERROR: logic error, off by one, off by one error, wrong condition | one too many, one too few, counted wrong, wrong comparison, mistake in thinking
`
