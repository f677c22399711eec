CREATE TABLE `attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`turn_id` text NOT NULL,
	`drill_id` text NOT NULL,
	`learner_id` text NOT NULL,
	`topic` text NOT NULL,
	`question_id` text NOT NULL,
	`text` text NOT NULL,
	`grade` text NOT NULL,
	`verdict` text NOT NULL,
	`score` real NOT NULL,
	`content_hash` text NOT NULL,
	`engine_version` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`turn_id`) REFERENCES `turns`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`drill_id`) REFERENCES `drills`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attempts_by_learner` ON `attempts` (`learner_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `attempts_by_drill` ON `attempts` (`drill_id`);--> statement-breakpoint
CREATE TABLE `drills` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`topic` text NOT NULL,
	`level` text,
	`mode` text NOT NULL,
	`status` text NOT NULL,
	`question_ids` text NOT NULL,
	`started_at` text NOT NULL,
	`finished_at` text,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `drills_by_learner` ON `drills` (`learner_id`,`started_at`);--> statement-breakpoint
CREATE TABLE `identities` (
	`channel` text NOT NULL,
	`external_id` text NOT NULL,
	`learner_id` text NOT NULL,
	PRIMARY KEY(`channel`, `external_id`),
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `learners` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `receipts` (
	`learner_id` text NOT NULL,
	`key` text NOT NULL,
	`request_hash` text NOT NULL,
	`outcome` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`learner_id`, `key`)
);
--> statement-breakpoint
CREATE TABLE `team` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`allowed_origins` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `team_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`hash` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `team_keys_hash_unique` ON `team_keys` (`hash`);--> statement-breakpoint
CREATE TABLE `turns` (
	`id` text PRIMARY KEY NOT NULL,
	`drill_id` text NOT NULL,
	`number` integer NOT NULL,
	`question_id` text NOT NULL,
	`prompt` text NOT NULL,
	`status` text NOT NULL,
	`opened_at` text NOT NULL,
	`closed_at` text,
	FOREIGN KEY (`drill_id`) REFERENCES `drills`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `turns_by_number` ON `turns` (`drill_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `one_open_turn` ON `turns` (`drill_id`) WHERE "turns"."status" = 'open';