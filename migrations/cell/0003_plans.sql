CREATE TABLE `audit` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`target` text NOT NULL,
	`detail` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `dead_letters` (
	`id` text PRIMARY KEY NOT NULL,
	`queue` text NOT NULL,
	`learner_id` text,
	`job` text NOT NULL,
	`tries` integer NOT NULL,
	`why` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `enrolments` (
	`plan_id` text NOT NULL,
	`learner_id` text NOT NULL,
	`cohort` text NOT NULL,
	`first_day` text NOT NULL,
	`status` text NOT NULL,
	`paused_on` text,
	`extra_days` integer NOT NULL,
	`enrolled_at` text NOT NULL,
	PRIMARY KEY(`plan_id`, `learner_id`),
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `enrolments_by_learner` ON `enrolments` (`learner_id`);--> statement-breakpoint
CREATE TABLE `members` (
	`learner_id` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`since` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text NOT NULL,
	`learner_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`about` text NOT NULL,
	`day` text NOT NULL,
	`text` text NOT NULL,
	`created_at` text NOT NULL,
	`seen_at` text,
	PRIMARY KEY(`learner_id`, `plan_id`, `about`, `day`)
);
--> statement-breakpoint
CREATE TABLE `passes` (
	`plan_id` text NOT NULL,
	`learner_id` text NOT NULL,
	`item_id` text NOT NULL,
	`day` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`plan_id`, `learner_id`, `item_id`)
);
--> statement-breakpoint
CREATE INDEX `passes_by_learner` ON `passes` (`learner_id`);--> statement-breakpoint
CREATE TABLE `plans` (
	`id` text PRIMARY KEY NOT NULL,
	`plan` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `standings` (
	`topic` text NOT NULL,
	`learner_id` text NOT NULL,
	`number` integer NOT NULL,
	`content_hash` text NOT NULL,
	`standing` text NOT NULL,
	PRIMARY KEY(`topic`, `learner_id`)
);
--> statement-breakpoint
CREATE INDEX `standings_by_learner` ON `standings` (`learner_id`);--> statement-breakpoint
CREATE TABLE `team_options` (
	`id` integer PRIMARY KEY NOT NULL,
	`options` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `tickets` (
	`hash` text PRIMARY KEY NOT NULL,
	`grant_json` text NOT NULL,
	`expires_at` text,
	`is_once` integer NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `team_keys` ADD `name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `team_keys` ADD `revoked_at` text;