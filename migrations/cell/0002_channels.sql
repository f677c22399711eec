CREATE TABLE `deliveries` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `deliveries_by_time` ON `deliveries` (`at`);--> statement-breakpoint
CREATE TABLE `installations` (
	`workspace` text PRIMARY KEY NOT NULL,
	`installation` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `link_codes` (
	`hash` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`expires_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`queue` text NOT NULL,
	`learner_id` text,
	`job` text NOT NULL,
	`due_at` text NOT NULL,
	`tries` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `outbox_by_due` ON `outbox` (`due_at`);--> statement-breakpoint
CREATE INDEX `outbox_by_queue` ON `outbox` (`queue`,`id`);--> statement-breakpoint
CREATE TABLE `profiles` (
	`learner_id` text PRIMARY KEY NOT NULL,
	`profile` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `reminders` (
	`learner_id` text PRIMARY KEY NOT NULL,
	`reminder` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `team_answers` (
	`question_id` text NOT NULL,
	`learner_id` text NOT NULL,
	`drill_id` text NOT NULL,
	PRIMARY KEY(`question_id`, `learner_id`)
);
--> statement-breakpoint
CREATE TABLE `team_plans` (
	`channel` text PRIMARY KEY NOT NULL,
	`plan` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `team_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`channel` text NOT NULL,
	`status` text NOT NULL,
	`question` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `team_questions_by_channel` ON `team_questions` (`channel`);--> statement-breakpoint
CREATE INDEX `team_questions_by_status` ON `team_questions` (`status`);--> statement-breakpoint
CREATE TABLE `threads` (
	`channel` text NOT NULL,
	`thread` text NOT NULL,
	`learner_id` text NOT NULL,
	`drill_id` text NOT NULL,
	PRIMARY KEY(`channel`, `thread`)
);
