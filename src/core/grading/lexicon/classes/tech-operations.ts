export const TECH_OPERATIONS = `
# shipping
CONTINUOUS_INTEGRATION: continuous integration, =ci, ci pipeline, build pipeline, build server, jenkins, github actions, gitlab ci, circleci | tests run on every change, on each push, automatically built and tested, every commit is tested, robot that tests, checks every change
CONTINUOUS_DELIVERY: continuous delivery, continuous deployment, =cd, delivery pipeline, deployment pipeline, automated deployment, argo, gitops | release automatically, always ready to ship, goes out by itself, shipped with one click, conveyor belt, straight to production
DEPLOYED: deploy, deployment, deployed, roll out, rollout, ship, rolled out | release, go live, bring out, put online, put live, install, push to production, hand over to users, publish, launch
BUILD_ARTIFACT: artifact, artefact, build artifact, binary, build output, jar, package | result of the build, finished package, same file everywhere, built once, the thing that is shipped
ROLLING_UPDATE: rolling update, rolling deployment, rolling upgrade, rolling release, rolling | one after another, one by one, bit by bit, old ones replaced in turn, a few at a time, gradually replaced, one after the other, one at a time, pod by pod, in turns, piece by piece
BLUE_GREEN: blue green, blue green deployment, parallel environment, two environments | switch over at once, two copies, old one stays ready, flip the switch, second environment next to it, turn the traffic over
CANARY_RELEASE: canary, canary release, canary deployment, canaries, gradual rollout, progressive delivery, staged rollout, percentage rollout | few users first, small part of the traffic, try on a few, one percent, bird in the mine, some get the new one, small group first, test on a handful, few people first, few people, handful of users, some users, part of the users, part of the traffic, five percent, 5 percent, 1 percent, 10 percent, small share
FEATURE_FLAG: feature flag, feature flags, feature toggle, feature switch, toggle, toggles, dark launch | switch in the code, turn on later, hidden until switched on, on and off without deploying, flip it on, off for most users, switched off, turned off, switch on, turn it on, switch, on and off
ROLLED_BACK: rollback, roll back, rolled back, revert | previous version, go back, old version again, back to the last one, undo the release, back to what worked, take it back, return to, old one, old version, back to the old, put the old one back, back again
ZERO_DOWNTIME: zero downtime, no downtime, without downtime, without interruption, uninterrupted, seamless | nobody notices, users see nothing, stays up meanwhile, without an outage, no interruption, keeps running during
SERVICE_INTERRUPTED: downtime, outage, interruption, service disruption, maintenance window | is down, not reachable for a while, users locked out, short break, stands still, offline
STAGING_ENV: staging, staging environment, test environment, preproduction, pre production, uat | copy of the real thing, rehearsal, place to try, looks like production, dress rehearsal
PRODUCTION_ENV: production, production environment, live system, live environment | real users, real customers, the real thing, where it counts, paying customers, live
DEV_PROD_PARITY: parity, environment parity, reproducible, reproducibility, consistent environment | same everywhere, works on my machine, same on laptop and server, no difference between, runs the same
AUTOMATED !DONE_BY_HAND: automate, automated, automation, automatic, automatically, scripted | by itself, by a machine, robot does it, script does it, nobody has to, without people, on its own, no clicking
DONE_BY_HAND: manual, manually, by hand, manual step, handmade | someone has to, click through, a person does, type it in, do it yourself, human does, self made
APPROVAL_GATE: approval, manual approval, sign off, quality gate, gatekeeping | gate, someone says yes, thumbs up, must be allowed first, okay from, stop until confirmed
VERSION_PINNED: pin, pinned, pinning, version pinning, lock file, lockfile, exact version, fixed version | not latest, always the same version, nailed down, written down versions, frozen versions
LATEST_TAG: latest tag, floating tag, mutable tag, moving tag | whatever is newest, changes under you, nobody knows which version, never know what you get
DEPENDENCY_PACKAGE: dependency, dependencies, third party library, external library, package, npm package, library, libraries | what it needs, foreign code, code from others, parts from elsewhere
GITOPS_FLOW: gitops, argo cd, argocd, flux, pull based deployment | git is the truth, what is in git runs, repository describes the cluster, change by commit
# watching
MONITORED: monitor, monitoring, monitored, observability, observe, observable, prometheus, grafana, datadog, cloudwatch, dashboard | keep an eye on, watch, look at graphs, see how it is doing, notice problems, see from outside, measure all the time, curves, eyes on the system, keep an eye, see how, look at, graphs, notice
METRIC_VALUES: metric, metrics, counter, gauge, histogram, measurement, measurements, telemetry | numbers over time, values, figures, curve, how many how fast, measured values
LOGGED: log, logs, logging, log file, log entry, log line, logged, structured logging, log message | write down what happens, notes, diary, journal, record, lines of text, trail, protocol
CENTRAL_LOGS: log aggregation, centralised logging, centralized logging, elk, elasticsearch, loki, splunk, log shipping | all logs in one place, collect the logs, search all logs, gather notes from all servers
TRACED: trace, traces, tracing, distributed tracing, span, spans, opentelemetry, jaeger, zipkin | follow a request, way of a request, path through the services, where the time goes, through all services, station by station, follow, follow one request, path of a request, where it spends, which service
CORRELATION_ID: correlation id, trace id, request id, correlation | same number in all logs, number that travels along, id handed through, find lines that belong together
ALERTED: alert, alerts, alerting, alarm, pager, on call, pagerduty | page, paged, notification, wake someone, ring the phone, tell somebody, warn, warning, call for help, get a message, raise the alarm, red light, wake, ring, tell you, message, call you
ALERT_FATIGUE: alert fatigue, false alarm, false alarms, noisy alerts, alert noise, false positive | cry wolf, too many alarms, nobody looks any more, ignored alarms, numb, rings all the time
SYMPTOM_BASED: symptom based, user facing symptom, user impact, customer impact | what users feel, what the user notices, pain of the users, not the cause, does the user suffer
SERVICE_LEVEL: slo, sli, sla, service level objective, service level indicator, service level agreement, service level | promised quality, target, how good it must be, goal for availability, ninety nine percent, promise to the customer, agreed
ERROR_BUDGET: error budget, error budgets, budget burn, burn rate | how much may go wrong, allowed failures, room for mistakes, how much failure is left, may fail so often
PERCENTILE: percentile, percentiles, p95, p99, p50, median, tail latency, quantile | slowest few, the worst five percent, slow tail, most users, unlucky ones, not the average, slowest, worst, of all requests, ninety nine, ninety five, most requests
GOLDEN_SIGNALS: golden signals, four golden signals, latency traffic errors saturation, red method, use method | errors and speed and load, how fast how many
CAPACITY_PLANNED: capacity planning, capacity, headroom, load test, load testing, stress test, performance test | room to spare, how much it can take, reserve, enough machines, when is it full, plan ahead, try with many users
# when it breaks
INCIDENT: incident, incidents, incident response, major incident, sev1, emergency | something broke, fire, it burns, trouble in production, something is wrong, alarm case
ROOT_CAUSE: root cause, root cause analysis, underlying cause, five whys, real cause | why it happened, real reason, where it comes from, what was behind it, source of the trouble, actual reason
MITIGATED: mitigate, mitigation, workaround, stop the bleeding, hotfix, mitigated | first make it work again, quick fix, first help users, put out the fire, quick relief, limit the damage, patch it up
POSTMORTEM: postmortem, post mortem, retrospective, incident review, blameless, blameless postmortem, lessons learned | look back, what we learn, nobody is blamed, no finger pointing, write up afterwards, not who but why
RUNBOOK: runbook, runbooks, playbook, standard operating procedure | written steps, instructions for the night, what to do when, recipe for trouble, checklist
ESCALATED: escalate, escalation, escalated, hand over | call the next, get help, wake the boss, bring in someone, pass it up
TIME_TO_RECOVER: mttr, mean time to recovery, time to restore, time to recover, mean time to repair | how fast it works again, how long until fixed, quickly back, how long it was down
CHAOS_TEST: chaos engineering, chaos monkey, game day, fault injection, failure injection | break it on purpose, switch off servers deliberately, practise failures, test the emergency
DISASTER_PLAN: disaster recovery, business continuity, contingency plan, failover site | plan for the worst, building burns down, second site, when everything is gone, emergency plan
TOIL: toil, manual repetitive work, repetitive work, drudgery, busywork | same thing by hand again, boring handwork, again and again by hand, eats the time
DEBUG_IT: debug, debugging, troubleshoot, troubleshooting, diagnose, diagnosis, investigate, investigation, debugger | look for the mistake, find out why, hunt the bug, what is wrong, narrow it down, search for the cause, find the problem, dig in
DEVOPS_CULTURE: devops, shared responsibility, sre, site reliability | no wall between teams, developers also run it, together responsible, not throw over the wall, you build you run
`
