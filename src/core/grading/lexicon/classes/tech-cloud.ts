export const TECH_CLOUD = `
# containers and machines
CONTAINER_UNIT: container, containers, docker container, docker, containerised, containerized, containerd, podman | packed program, box with everything it needs, shipping box, isolated program, packaged application, box, packed, packaged, isolated
CONTAINER_IMAGE: image, images, container image, docker image | template, blueprint, packed file, frozen package, recipe result, bundle with everything, mould
IMAGE_LAYER: image layer, image layers, layered image, union file system, overlayfs | layer, layers, step in the build, slice, only the difference, stacked changes, each instruction
BUILD_CACHE: build cache, layer cache, cached layer, cached layers | reuses earlier steps, not build again, step is skipped, unchanged steps
DOCKERFILE: dockerfile, containerfile, build instructions | recipe, steps to build, build recipe, list of instructions
MULTI_STAGE: multi stage, multistage, multi stage build, builder stage, distroless, alpine | only the result goes in, leave the compiler behind, build tools stay out, second clean image, copy only what is needed
IMAGE_REGISTRY: registry, container registry, image registry, docker hub, ecr, gcr, artifact registry | place where images lie, store for images, download images from, image shop, warehouse
VIRTUAL_HOST: virtual machine, hypervisor, guest os, guest operating system, vmware, kvm, virtualisation, virtualization | whole computer in software, pretended computer, own operating system, simulated hardware, own kernel, full guest
SHARED_KERNEL: shared kernel, shares the kernel, share the host kernel, host kernel, os level virtualisation | same kernel as the host, no own operating system, without own kernel, uses the host system, one kernel for all, same kernel, kernel of the host, one kernel, no own kernel
ISOLATION_TECH: namespaces, cgroups, cgroup, control groups, linux namespaces, chroot | walls between, sees only its own, limits what it may use, fence, thinks it is alone
SLIM_SIZE !BULKY_SIZE: lightweight, slim, small footprint, tiny, lean | small, starts in seconds, few megabytes, light, little overhead, starts fast
BULKY_SIZE: heavyweight, bulky, bloated, heavy | big, gigabytes, takes minutes to start, large, fat, much overhead
PERSISTENT_VOLUME: persistent volume, volume, volumes, pvc, persistent storage, block storage, ebs | disk that stays, outside the container, keeps the data, survives a restart, attached disk, outlives
EPHEMERAL_STATE !PERSISTENT_STATE: ephemeral, transient, short lived, disposable, throwaway, non persistent | gone after a restart, lost when it stops, cattle not pets, can be thrown away, comes and goes, does not survive, temporary
PERSISTENT_STATE: persistent, persist, durable, permanent, long lived | stays, survives, kept, remains, still there after, lasts, for good
# orchestration
ORCHESTRATOR: orchestration, orchestrator, orchestrate, kubernetes, nomad, swarm, container orchestration, openshift, mesos | conductor, manages the containers, runs them for you, takes care of the containers, decides where things run
CLUSTER_NODE: node, nodes, worker node, cluster node, worker machine | machine, server, host, box, computer in the cluster
CONTROL_PLANE: control plane, master node, api server, control nodes | brain of the cluster, head, boss of the cluster, the part that decides
DATA_PLANE: data plane, worker nodes | where the work is done, where the traffic flows, the part that carries, machines that do the work, where the programs run
DESIRED_STATE: desired state, declarative, declaratively, reconcile, reconciliation, control loop, reconciles | what you want, say what not how, keeps comparing, brings it back to, described goal, as it should be, wish list, makes it so, thermostat, target state, corrects deviations, how it should be, should look, should be, keeps it that way, matches what
IMPERATIVE_STEPS: imperative, imperatively, step by step commands, procedural | say how, do this then that, give orders, one command after another, tell each step
POD_UNIT: pod, pods, pod replica | group of containers, smallest unit, running copy, running instance
REPLICA_COUNT: replica, replicas, replica count, number of replicas, replicaset, instances | copies, how many copies, how many run, same thing several times
AUTOSCALED: autoscale, autoscaling, autoscaler, auto scaling, hpa, horizontal pod autoscaler, autoscales | grows by itself, more when busy, automatically more, adds copies under load, fewer at night, up and down by itself, follows the load, more when, adds more, more copies, more pods, up and down, under load
SCALE_TO_ZERO: scale to zero, scale down, scale in, scaled down | nothing runs when idle, switch off when nobody comes, fewer machines, shrink, remove copies
POD_PLACEMENT: affinity, anti affinity, taint, toleration, node selector, placement, bin packing | which machine it goes to, keep apart, spread over machines, not on the same machine, place together
RESOURCE_LIMITS: resource limit, resource limits, resource request, resource requests, cpu limit, memory limit, quota, resource quota | how much it may use, at most so much memory, guaranteed share, reserved amount, upper bound, maximum it gets
LIVENESS: liveness, liveness probe, health check, liveness check, health probe | is it still alive, still running, restart when it hangs, does it answer, pulse, checks whether it is alive, alive, hangs, restart it, still responding, dead
READINESS: readiness, readiness probe, ready check, startup probe | can it take requests, ready for traffic, no traffic until ready, finished starting, may requests come, taken out of rotation, warmed up, ready, able to serve, can serve, before traffic, not ready yet
SELF_HEALING: self healing, restart policy, automatic restart, crashloop, restarts automatically, auto heal | starts again by itself, is replaced, new one is started, comes back alone, brought back, started anew
CONFIG_MAP: configmap, configuration map, external configuration, externalised configuration, configuration file | settings outside the image, settings from outside, configuration apart from the code, configuration kept separate
CRD_OPERATOR: operator, custom resource, crd, custom controller, operator pattern, custom resource definition | robot administrator, own kind of object, knows how to operate it, automates an admin
HELM_TEMPLATE: helm, helm chart, kustomize, chart, templated manifests | package of manifests, templates with values, parametrised yaml
MANIFEST_FILE: manifest, manifests, yaml, yaml file, resource definition | description file, text file with the wish, written description
# cloud
CLOUD_PROVIDER: aws, gcp, azure, google cloud, amazon web services, cloud provider, cloud vendor, hyperscaler, digitalocean, hetzner | cloud, provider, hoster, amazon, google, microsoft, the cloud company, vendor
ON_PREMISES !IN_CLOUD: on premise, on premises, on prem, bare metal, self hosted, own data centre, own data center | own hardware, in the cellar, own servers, your own machines, in your own building, without cloud
IN_CLOUD: cloud hosted, cloud based, cloud native, hosted in the cloud | rented computers, computer of somebody else, rent servers, at the provider
MANAGED_SERVICE: managed service, fully managed, managed, hosted service, paas, saas, managed offering | provider runs it, provider takes care, someone else operates it, not run it yourself, done for you, they patch it, provider does, they run it, somebody else runs, not run yourself
INFRA_AS_SERVICE: iaas, infrastructure as a service, ec2, compute instance, rented machine | rent machines, bare machines from the cloud, only the servers
SERVERLESS: serverless, function as a service, faas, lambda, aws lambda, cloud functions, cloud run, azure functions | no servers to manage, only pay when it runs, runs only when called, just upload the code, without caring for servers, code on demand
COLD_START: cold start, cold starts, warm up, warmup, startup latency | first call is slow, must wake up first, takes time to start, first one waits, starting from nothing
CLOUD_REGION: region, regions, geographic region, availability zone, availability zones, =az, multi region, multi az | data centre, place on the map, location, other city, several data centres, different buildings, part of the world, site
OBJECT_STORAGE: object storage, s3, bucket, blob storage, buckets, gcs, blob | place for files, file store, big drawer, files by name over http
PAY_PER_USE !FIXED_COST: pay per use, pay as you go, usage based, on demand pricing, metered, consumption based | only pay what you use, by the hour, billed by the minute, like electricity, by consumption
FIXED_COST: fixed cost, flat rate, flat fee, fixed price, reserved instance, committed use | same every month, always the same price, pay whether used or not, paid in advance
CLOUD_COST: cloud cost, cloud bill, cost, costs, pricing, billing, expense, expensive | money, pay, bill, invoice, price, charge, dollars, budget, costs money, burns money
VENDOR_LOCK_IN: vendor lock in, lock in, vendor dependence, proprietary | tied to one provider, stuck with, hard to leave, not switch, chained to, bound to the provider
SPOT_INSTANCE: spot instance, spot instances, preemptible | may be taken away, leftover machines, can disappear any moment, bargain machines
IAM_ROLE: iam, iam role, iam policy, service account, instance profile, managed identity | rights of the machine, identity for programs, account for a program
SECURITY_GROUPS: security group, security groups, network acl | who may connect, cloud firewall, which ports are open, rules at the machine, allow only some ports
INFRA_AS_CODE: infrastructure as code, iac, terraform, pulumi, cloudformation, ansible, opentofu, bicep | servers described in files, infrastructure in git, write down the servers, machines from a script, reproducible setup, not click it together, in files, in git, in code, written down, script
CONFIG_DRIFT: drift, configuration drift, snowflake server | changed by hand, no longer as described, reality differs, grown apart, someone clicked, differs from the code
IMMUTABLE_INFRA: immutable infrastructure, golden image, immutable server, phoenix server | never patch replace, replace instead of change, build new instead of changing, not touched after start
STATE_FILE: terraform state, state file, remote state, state lock | remembers what exists, list of what was created, memory of terraform
`
