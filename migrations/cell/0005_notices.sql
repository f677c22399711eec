CREATE INDEX `identities_by_learner` ON `identities` (`learner_id`);--> statement-breakpoint
CREATE INDEX `notices_by_day` ON `notices` (`day`);