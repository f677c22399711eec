export const PROGRAMMING = `
ESCAPE: escape, sanitise, sanitize, encode, clean, filter
INJECT: injection, inject, insert, smuggle
VALIDATE_INPUT: validate, check, sanitise, filter
RENDER: render, draw, paint, display, output, show
COMPONENT: component, widget, module, element, part
STATE: state, data, condition, status, store
PROPS: props, parameter, argument, input
ARGUMENT: argument, parameter, param, input, value
RETURN: return, result, output, give back, yield
THROW: throw, raise, exception, error
CATCH: catch, handle, intercept, rescue
SCOPE: scope, visibility, block, lifetime, context, range
CLOSURE: closure, captured, remember, enclosing, outer variables
REFERENCE: reference, pointer, address, link, alias, handle
GARBAGE: garbage collection, gc, free, reclaim, clean up, unused
LEAK: leak, not freed, grow, hold on, never released
ALLOCATE_MEMORY: allocate, heap, stack, memory, new
OOP_CLASS: class, type, blueprint, template
INTERFACE: interface, contract, abstract, api, protocol
OVERRIDE: override, redefine, overwrite, replace
POLYMORPHISM: polymorphism, overriding, many forms, dynamic dispatch
COMPILE: compile, compiler, build, translate, build time
RUNTIME: runtime, run time, execution, at run time, dynamic
CHECK_TIME: type check, check, verification, lint
MOCK: mock, stub, fake, double, simulate, replace, dummy
FLAKY: flaky, unreliable, random, intermittent, sometimes fails
COVER: cover, coverage, include, test, exercise
UNIT: unit, single, small, isolated, component
INTEGRATION: integration, together, end-to-end, several components, combined
REGRESSION: regression, break, broken again, old bug
REFACTOR: refactor, restructure, clean up, rewrite, improve
REVIEW: review, feedback, check, pull request, look over, comment
PIPELINE: pipeline, ci, build, workflow, jobs, stages
ARTIFACT: artifact, build, binary, package, image, jar
ROLLOUT: rollout, release, deploy, canary, gradually, step by step, blue-green
GRADUAL: gradually, step by step, slowly, incrementally, bit by bit, one by one, over time, little by little
ONE_BY_ONE: one by one, each, one at a time, one after another, sequentially, individually, in turn
DOWNTIME: downtime, outage, interruption, unavailable, offline
HEALTH: health, healthy, liveness, readiness, probe, alive, check
RESTART: restart, reboot, start again, recreate, relaunch
SCHEDULE: schedule, scheduler, plan, place, assign, cron
QUOTA: quota, limit, maximum, cap, ceiling, exhausted, reached, used up
NAMESPACE: namespace, isolate, group, separate
LABEL: label, tag, selector, mark, annotation
`
