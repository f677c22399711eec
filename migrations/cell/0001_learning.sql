CREATE TABLE `appeals` (
	`id` text PRIMARY KEY NOT NULL,
	`attempt_id` text NOT NULL,
	`learner_id` text NOT NULL,
	`kind` text NOT NULL,
	`finding` text NOT NULL,
	`note` text NOT NULL,
	`status` text NOT NULL,
	`word` text DEFAULT '' NOT NULL,
	`phrase` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	`decided_at` text,
	`told_at` text,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_appeal_a_finding` ON `appeals` (`attempt_id`,`kind`,`finding`);--> statement-breakpoint
CREATE INDEX `appeals_by_learner` ON `appeals` (`learner_id`);--> statement-breakpoint
CREATE INDEX `appeals_by_status` ON `appeals` (`status`,`created_at`);--> statement-breakpoint
CREATE TABLE `memories` (
	`learner_id` text NOT NULL,
	`topic` text NOT NULL,
	`question_id` text NOT NULL,
	`memory` text NOT NULL,
	PRIMARY KEY(`learner_id`, `topic`, `question_id`)
);
--> statement-breakpoint
CREATE TABLE `regrades` (
	`id` text PRIMARY KEY NOT NULL,
	`attempt_id` text NOT NULL,
	`learner_id` text NOT NULL,
	`reason` text NOT NULL,
	`grade` text NOT NULL,
	`content_hash` text NOT NULL,
	`engine_version` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `regrades_by_learner` ON `regrades` (`learner_id`);--> statement-breakpoint
CREATE INDEX `regrades_by_attempt` ON `regrades` (`attempt_id`);--> statement-breakpoint
CREATE TABLE `settings` (
	`learner_id` text PRIMARY KEY NOT NULL,
	`settings` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `attempts` ADD `number` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `attempts` ADD `day` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `attempts` ADD `probe` text;--> statement-breakpoint
ALTER TABLE `attempts` ADD `hints` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `attempts` ADD `confidence` text;--> statement-breakpoint
UPDATE `attempts` SET `day` = substr(`created_at`, 1, 10), `number` = (SELECT count(*) FROM `attempts` AS `earlier` WHERE `earlier`.`learner_id` = `attempts`.`learner_id` AND (`earlier`.`created_at` < `attempts`.`created_at` OR (`earlier`.`created_at` = `attempts`.`created_at` AND `earlier`.`id` <= `attempts`.`id`)));--> statement-breakpoint
CREATE UNIQUE INDEX `attempts_in_order` ON `attempts` (`learner_id`,`number`);--> statement-breakpoint
CREATE INDEX `attempts_by_turn` ON `attempts` (`turn_id`);--> statement-breakpoint
DROP INDEX `attempts_by_learner`;--> statement-breakpoint
ALTER TABLE `drills` ADD `options` text DEFAULT '{"seed":"","minutes":null,"questionMinutes":null}' NOT NULL;--> statement-breakpoint
ALTER TABLE `turns` ADD `topic` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `turns` ADD `step` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `turns` ADD `answered_before` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `turns` ADD `dialogue` text DEFAULT '{"hints":0,"followUps":0,"asked":null,"challenged":[],"said":[]}' NOT NULL;--> statement-breakpoint
UPDATE `turns` SET `topic` = (SELECT `topic` FROM `drills` WHERE `drills`.`id` = `turns`.`drill_id`), `answered_before` = (SELECT count(*) FROM `turns` AS `earlier` WHERE `earlier`.`drill_id` = `turns`.`drill_id` AND `earlier`.`number` < `turns`.`number` AND `earlier`.`status` = 'answered');