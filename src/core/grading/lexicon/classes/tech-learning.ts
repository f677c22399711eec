export const TECH_LEARNING = `
# models and data
ML_MODEL: machine learning model, classifier, neural network, predictor, estimator | models, model, learned rule, what was learned, formula with learned numbers, trained thing, brain
TRAIN_MODEL: train, training, fit, trained, fitting, learn from data | learn, practise, show examples, adapt the numbers, teach, adjust until it fits
PREDICTION: predict, prediction, predictions, inference, infer, forecast, scoring | guess for new data, answer for unseen, say what comes, apply the model, use what it learned
TRAINING_SET: training set, training data, training examples, train set, training sample | data it learns from, examples it has seen, known examples, homework, exercises
TEST_SET: test set, held out, hold out, holdout, held out data, unseen data, test data | data it has never seen, fresh data, kept aside, put aside, exam, unknown examples, new examples, exam questions
VALIDATION_SET: validation set, validation data, development set, validation split | data for choosing, tune on it, mock exam, for comparing settings, practice exam
CROSS_VALIDATION: cross validation, k fold, kfold, cross validate, k fold cross validation, folds | each part once as test, rotate the parts, several splits, take turns as test, everyone once the test
OVERFITTED !UNDERFITTED: overfit, overfitting, overfitted, overtrained, memorisation, memorization, high variance | learns by heart, memorises, memorizes, bad on new data, learns the noise, too closely, fails the exam, fits the noise, does not generalise, tailor made for the training, by heart, learn by heart, learned by heart, rote, parrot, fails on new, bad on new, too exactly
MEMORISES: memorise, memorize, memorisation, memorization | by heart, rote, parrot, learn by heart, remembers the examples, learns the noise, knows the examples, repeats what it saw, copies the examples
UNDERFITTED: underfit, underfitting, high bias, underfitted, too simple model | learned too little, too simple, misses the pattern, bad on both, bad even on training, too stupid
GENERALISED: generalise, generalize, generalisation, generalization, generalises, generalizes | works on new data, works on unseen data, holds for others, also good elsewhere, real understanding, does well on the unknown, new data, unseen data, on new ones, new examples, unknown data, fresh examples
FAILS_ON_UNSEEN !GENERALISED: poor generalisation, poor generalization | fails on new, bad on new, worse on new, useless on new, wrong on new, not work on new, bad on unseen, fails on unseen, poor on new, breaks on new, helpless
REGULARISED: regularise, regularize, regularisation, regularization, dropout, weight decay, lasso, ridge, early stopping, l2 penalty | punish complexity, keep the weights small, hold it back, keep it simple, stop in time, penalty for big weights, switch off some neurons, penalty, punish, big weights, large weights, keep weights small, constrain the model
BIAS_VARIANCE: bias variance, bias variance tradeoff, bias variance trade off | too simple or too flexible, middle between, too stiff or too wobbly, too little or too much, sweet spot
MODEL_COMPLEXITY: model complexity, number of parameters, capacity of the model, model capacity, flexible model, expressive model | many knobs, too flexible, large network, many parameters, big model, too powerful
FEATURE_INPUT: input variable, predictor variable, feature engineering, independent variable | attributes, features, feature, input column, property, characteristic, what it looks at, measured values, clue
LABEL_TARGET: label, labels, target variable, ground truth, labelled, labeled | right answer, correct answer, known result, solution, what should come out, truth
SUPERVISED !UNSUPERVISED: supervised, supervised learning, labelled data, labeled data | with known answers, with a teacher, examples with solutions, answers are given
UNSUPERVISED: unsupervised, unsupervised learning, clustering, unlabelled data, unlabeled data, k means | without answers, finds groups itself, no teacher, groups similar things, no right answers given, find structure
REINFORCEMENT: reinforcement learning, reinforcement, reward, policy gradient | learns by trial, reward and punishment, like training a dog, tries and gets points
CLASSIFICATION: classification, classify, categorise, categorize, binary classification | categories, put into a drawer, which group, yes or no, sort into kinds, spam or not, which kind
REGRESSION_NUM: linear regression, regression model, continuous target, continuous value | predict a number, how much, price of a house, draw a line through, a number on a scale
DECISION_TREE: decision tree, decision trees, random forest, gradient boosting, xgboost, ensemble, boosting, bagging | questions one after another, many trees vote, yes no questions, combine many weak
NEURAL_NET: neural network, neural networks, deep learning, deep network, neurons, hidden layer, convolutional, transformer | layers of numbers, like a brain, many layers, net
GRADIENT_DESCENT: gradient descent, gradient, backpropagation, backprop, sgd, stochastic gradient descent, optimiser, optimizer | step downhill, down the slope, lowers the error, small steps down, valley
LOSS_FUNCTION: loss function, cost function, objective function, error function | loss, how wrong it is, measure of the error, distance from the right answer, what is made small
LEARNING_RATE: learning rate, step size | how big the steps are, too big jumps over, too small takes for ever, size of the steps, change per step, pace
HYPERPARAMETER: hyperparameter, hyperparameters, hyper parameter, grid search, random search | tuning, setting before training, knobs you turn, set by hand, dials, try out settings
EPOCH_BATCH: epoch, epochs, mini batch, minibatch, batch size | once through the data, round, pass over the data, portions of data
# quality
ACCURACY_RATE: accuracy, accurate, error rate, hit rate | share of right answers, how often right, how many correct, percentage correct
PRECISION_RATE: precision, positive predictive value, false positives, false positive, false alarm | how many alarms are right, of those it flagged, wrongly flagged, wrong alarms, cry wolf, innocent ones caught
RECALL_RATE: recall, sensitivity, true positive rate, false negatives, false negative | how many it finds, how many it misses, missed ones, overlooked, of all the sick ones, not let any slip, caught
F_SCORE: f1, f1 score, f score, harmonic mean | both in one number, middle of precision and recall, balance of both
ROC_CURVE: roc, auc, roc curve, roc auc, precision recall curve | over all thresholds, how well it separates, area under the curve
CONFUSION_MATRIX: confusion matrix, true positives, true negatives | table of right and wrong, which were mixed up, who was taken for whom, counts of hits and misses, four boxes
DECISION_THRESHOLD: threshold, decision threshold, cutoff | cut off, from which value on, limit above which, where to draw the line, how sure before yes
IMBALANCED: imbalanced, class imbalance, unbalanced classes, imbalance, skewed classes, rare class, minority class | few of one kind, only one percent are, mostly the same, hardly any, much rarer, one in a thousand
RESAMPLED: oversampling, undersampling, smote, class weights, resample, resampling, oversample | more of the rare, repeat the rare ones, weigh the rare more, fewer of the common
DATA_LEAKAGE: data leakage, leakage, target leakage, information leak, train test contamination, contamination | knows the answer already, test data sneaks in, peeks at the answers, seen the exam before, knows the future, cheats
BASELINE: baseline, baseline model, naive model, dummy classifier | benchmark, simplest guess, always says no, to compare with, minimum to beat, always the most frequent
DATA_CLEANING: data cleaning, cleaning, preprocessing, missing values, imputation, outlier, outliers, impute | tidy the data, fill the gaps, throw out nonsense, holes in the data, strange values, clean up the data
SCALED_FEATURES: normalisation, normalization, standardisation, standardization, feature scaling, standardise, standardize, zscore | same scale, same range, bring to the same size, between zero and one, make comparable
ONE_HOT: one hot, one hot encoding, categorical encoding, dummy variables, label encoding, embedding, embeddings | turn words into numbers, a column per category, numbers for categories, yes no columns
DIMENSION_REDUCED: dimensionality reduction, pca, principal component, dimension reduction, curse of dimensionality, feature selection | fewer columns, squeeze into fewer, drop useless columns, keep the important, too many columns
DATA_DRIFT: data drift, concept drift, model drift, distribution shift, covariate shift | world changes, data looks different now, gets worse over time, no longer fits, behaviour changed, people behave differently
RETRAINED: retrain, retraining, retrained, fine tune, fine tuning, transfer learning, finetune | learn again, train anew, with fresh data, teach again, build on a trained one, update the model
BIASED_DATA: biased data, sampling bias, selection bias, unrepresentative, biased, fairness, discrimination | unfair, data does not show everyone, one sided, some groups missing, learned prejudice, not representative
CORRELATED: correlation, correlated, correlate, confounder, spurious correlation | go together, move together, related, happen together, coincidence
CAUSATION: causation, causal, causality, cause and effect | one makes the other, really because of, true reason, leads to
AB_TESTED: ab test, a b test, split test, controlled experiment, randomised experiment, control group, randomized | two groups, half see the new, compare both versions, toss a coin who sees
SIGNIFICANT: statistical significance, statistically significant, p value, significance, confidence interval | significant, not just chance, more than luck, surely not by accident, how sure, enough data
EXPLAINABLE: explainable, interpretable, explainability, interpretability, shap, black box, feature importance | understand why, say why it decided, see the reasons, which inputs mattered, nobody knows why
LANGUAGE_MODEL: language model, large language model, llm, gpt, generative | prompt, chat bot, predicts the next word, writes text, next word
RETRIEVAL_AUGMENTED: retrieval augmented, rag, vector database, vector search, semantic search, nearest neighbour, nearest neighbor | look it up first, give it the documents, find similar texts, hand over matching pages
HALLUCINATED: hallucination, hallucinate, hallucinates, confabulate, made up answer | invents, makes things up, sounds right but is wrong, lies convincingly, makes up facts
`
