import type { Technique } from "../types";
import type { Lexicon } from "./types";

/** Efficiency of learning, and studies. */
export const LEARNING_TECHNIQUES: Lexicon<Technique>[] = [
  {
    label: "reinforcement-learning",
    title: "policy, rl, reward*",
    decides: `
      reinforcement learning, reinforcement, rlhf, grpo, ppo, preference optimization, preference
      optimisation, dpo, policy gradient, reward model*, rlvr, offline rl, rl training, preference
      learning, reward function*, actor critic, q learning, reward guided, decision transformer*, direct
      preference, verifiable reward*, reward shaping, rl based, trained with rl, rl fine tun*, rl trained,
      q function, value function*, deep q, model based rl, world model*, inverse reinforcement, policy
      optimi*`,
    suggests: "reward, advantage estimation, imitation, exploration",
    hints: "policies",
    not: "process reward model*",
  },
  {
    label: "parameter-efficient-tuning",
    title: "adapter*, prompt tuning",
    decides: `
      parameter efficient, lora, qlora, prefix tuning, side tuning, low rank adapt*, soft prompt*,
      efficient fine tuning, efficient finetuning, parameter efficient fine*, adapter based, efficient
      tuning, hypernetwork*, few trainable parameters, trainable parameter*, bitfit, ladder side, visual
      prompt tuning, fine tuning method*, only a small number of parameters, frozen pretrained, frozen
      backbone, peft*, prompt learning, small number of trainable, lightweight adapter*, frozen llm, task
      adaptation, prompt vector*`,
    suggests: "finetun*, frozen, fine tune",
    hints: "fine tuning, adaptation",
    not: `
      full fine tuning, supervised fine tuning, domain adaptation, full parameter, test time adaptation,
      adaptation of, continual adaptation, fine tuning of all`,
  },
  {
    label: "model-merging",
    title: "merging",
    decides: `
      model merging, merging model*, merge model*, model soup*, task arithmetic, task vector*, merged
      model*, weight interpolation, model stitching, stitching, merg* fine tuned, merge multiple model*,
      merging multiple, merging method*, parameter averaging, fus* multiple model*, model averaging`,
    suggests: "weight averaging, model fusion",
    not: "token merging",
  },
  {
    label: "data-efficiency",
    title: "few shot, low resource, unlabeled",
    decides: `
      data efficien*, label efficien*, active learning, coreset*, dataset distillation, dataset pruning,
      data filtering, data mixture*, data curation, sample efficien*, instruction selection, high quality
      data, less training data, fewer training samples, fewer labels, fewer samples, data synthesis,
      dataset curation, subset selection, limited data, annotation cost*, semi supervised, weak
      supervision, training data selection, small amount of data, fraction of the data, data mixing,
      curat* data*, pseudo label*, self instruct, without ground truth label*, synthetic dataset*, less
      data, small dataset*, data diversity, generated data, training corpus construction, limited labeled
      data, instruction data, data generation, fewer training, experience selection, experience replay,
      fewer demonstrations, sample complexity reduction, few demonstrations, data recipe, only a fraction
      of the data, data selection, data centric, few shot learning, data pruning`,
    suggests: `
      curation, training samples, data scarcity, subset*, limited labeled, pretraining data, low data,
      labeled, scarcity, transfer, curated, synthetic, annotation*, labels, synthetic data, data pipeline*`,
    hints: "training data",
    not: `
      low resource devices, low resource environments, low resource language*, few shot prompt*, few shot
      example*, time series data, data parallel*, data movement, data transfer, data transmission, data
      structure*, data access*, data heterogeneity, data privacy, sensor data, data type*, data format*,
      data integration, big data, data layout, zero shot transfer*, data flow, synthetic and real, real
      data, data sets, semi structured data, structured data, data lake*, data center*, zero shot
      generaliz*`,
  },
  {
    label: "training-recipe",
    title: `
      optimizer*, learning rate, stochastic optimization, pretraining, pre training, training, stochastic,
      backpropagation`,
    named: `
      optimizer, objective, training method, training framework, training strategy, training scheme,
      recipe, training procedure, regularizer, training algorithm, training approach, schedule`,
    decides: `
      optimiser*, training recipe*, pretraining recipe, training strateg*, training schedule, training
      method*, training objective*, efficient training, efficient pretraining, efficient pre training, pre
      training strateg*, adam, adamw, muon, continual pre training, upcycl*, auxiliary task*, stable
      training, training stability, novel loss, activation checkpointing, gradient checkpointing, training
      scheduling, faster training, surrogate gradient*, progressive training, self supervised pretraining,
      multi stage training, warmup, weight initialization, hyperparameter transfer, memory efficient
      training, large batch, sgd, zeroth order, weight decay, mixed objective, optimizer state*, full
      parameter fine tuning, full parameter, unified training, dual objective, loss term*, learning
      objective*, pre training method*, pre training task*, two stage training, three stage training,
      training technique*, training algorithm*, batch normalization, initialization scheme*, optimization
      algorithm*, train from scratch, training from scratch, gradient estimat*, adversarial training,
      continued pretraining, continual pretraining, progressive learning, memory efficient pretraining,
      training paradigm*, efficient fine tuning of layers, layer freezing, freezing layers`,
    suggests: `
      training time, regularization, hyperparameter*, curriculum, auxiliary, self supervised, loss
      function*, learning rate*, gradient descent, training cost*, training efficiency, batch size*,
      training step*, training dynamics, gradient*, convergence, training methods`,
    hints: "loss",
    not: `
      post training quantization, without training, training inference, training data, learning rate free,
      training free, training set, training sample*, training examples, quantization aware training,
      training corpus, gradient boost*, pre training corpora, training and inference, gradient inversion,
      gradient compression, pre training data, pretraining data, language model pre training, pre training
      language, contrastive decoding, post training, fine tuning of large`,
  },
  {
    label: "scaling-laws",
    decides: `
      scaling law*, scaling behavior*, scaling behaviour*, compute optimal, neural scaling, power law*,
      scaling trend*, scaling analysis, scaling propert*, chinchilla, isoflop*, scaling relation*, scaling
      curve*, scales predictably, scaling plateau*, scaling upper bound`,
    suggests: "scaling, scale with",
    not: `
      test time scaling law, test time scaling, scaling up, inference time scaling, inference scaling,
      scaling test time, parallel scaling, feature scaling, scaling factor*`,
  },
  {
    label: "uncertainty-ensembles",
    title: "uncertainty*",
    decides: `
      uncertainty estimation, uncertainty quantification, ensemble*, conformal, bayesian neural, deep
      ensembles, calibration error, calibrated uncertainty, predictive uncertainty, monte carlo dropout,
      confidence interval*, error control, selective prediction, epistemic uncertainty, aleatoric,
      uncertainty aware, gaussian process*, calibrated confidence, bayesian optimization, ensemble
      learning`,
    suggests: "uncertainty, confidence estimation, calibrat*, confidence",
    not: `
      ensemble kalman, calibration set, calibration data, camera calibration, extrinsic calibration, hand
      eye calibration, sensor calibration`,
  },
  {
    label: "benchmark",
    title: `
      comparative, empirical, investigating, how well, scrutinizing, raising the bar, analyzing, where are
      we, pitfalls, auditing, stress test*, dataset, how does, how do, insights from, metric, comparison,
      systematic analysis`,
    named: `
      benchmark, study, evaluation, testbed, corpus, leaderboard, evaluation protocol, suite,
      investigation`,
    decides: `
      we introduce a benchmark, we propose a metric, scrutiniz*, new benchmark, novel benchmark, first
      benchmark, comprehensive benchmark, benchmark designed, benchmark suite, empirical study,
      comprehensive study, systematic evaluation, systematically evaluate, systematic study, comparative
      study, comparative analysis, large scale study, new metric*, measurement study, in depth study,
      large scale empirical, first systematic, systematic comparison, benchmark to, benchmark that,
      evaluation benchmark*, evaluation protocol*, evaluation methodology, empirical analysis, empirical
      investigation, comprehensive analysis, systematically compare, systematically analyz*,
      systematically investigat*, comprehensively evaluate, extensive study, systematic investigation, we
      benchmark, thorough evaluation, comprehensive evaluation of, benchmarking, evaluation of large
      language, evaluation of llm*, this study evaluates, this study evaluated, this study investigates,
      this study examines, this study assesses, comparison of`,
    suggests: `
      findings, our findings, reveal* that, we compare, evaluate*, evaluation*, our analysis, we evaluate,
      we investigate, we examine, benchmark for, a benchmark, new dataset, evaluating, assess*, evaluation
      framework, evaluation metric*, case study, comprehensive evaluation, metric for, a study of, our
      results show, we find, we study, we analyze, surprisingly, we show that, trade off*, current models,
      our study, contrary to, question*, human performance, quantifying, measuring, insights, empirical
      evaluation*, evaluation of`,
    hints: "benchmark*, rigorous, leaderboard*",
    against: `
      we propose, we introduce a novel, our method, our approach, novel method, proposed method, our
      model, proposed approach, our framework, our proposed, outperform*, this paper proposes, proposed,
      novel, extensive experiments, our algorithm, our system`,
    not: `
      benchmark dataset*, standard benchmark*, benchmarks show, on benchmark*, benchmarks demonstrate,
      multiple benchmarks, various benchmarks, several benchmarks, public benchmark*, diverse benchmarks,
      different benchmarks, reasoning benchmarks, math benchmarks, across benchmarks, evaluation shows,
      our evaluation, extensive evaluation*, evaluated on, we evaluate our, we evaluate the proposed,
      evaluations on, experimental evaluation, evaluations show, evaluate our method, evaluate our
      approach, wide range of benchmarks, downstream benchmarks, on the dataset, imagenet dataset,
      benchmark results, evaluation results, empirical results, we evaluate on, evaluated, case studies
      show, evaluate the performance of our, evaluate it on, evaluated with, question answering, stereo
      benchmark, kitti benchmark, the benchmark, benchmark problem*, benchmark instance*, glue benchmark,
      benchmark tasks, popular benchmark, two benchmark*, three benchmark*, four benchmark*, five
      benchmark*, our dataset, evaluating on, study shows, user study, metric learning, metric depth,
      benchmarks including, benchmarks such as`,
  },
  {
    label: "survey",
    title: "roadmap, perspectives, advances, position paper",
    named: "review, overview, tutorial, perspective",
    decides: `
      a review, systematic review, literature review, comprehensive review, comprehensive overview, this
      review, we review, this survey, comprehensive survey, we survey, this position paper, state of the
      art review`,
    suggests: `
      future directions, open problems, categorize existing, survey, taxonomy, existing approaches are,
      future research, challenges and opportunities, research directions`,
    not: `
      user survey, survey respondents, survey data, peer review, code review, product review*, movie
      review*, amazon review*, survey of users, medical review, literature survey dataset, sky survey*,
      survey question*`,
  },
  {
    label: "theory",
    title: "provabl*, information bottleneck, asymptotic*, bounds, theoretical",
    named: "theory",
    decides: `
      generalization bound*, we prove, prove that, sample complexity, convergence guarantee*, convergence
      rate*, theoretical guarantee*, theoretical understanding, generalization error, learning theory,
      theorem*, minimax, regret bound*, pac bayes*, generalization measure*, mathematical framework,
      prove, regret, provably, np hard, approximation guarantee*, identifiability, statistical guarantee*,
      sublinear, theoretical analysis, generalization analysis`,
    suggests: `
      analytical*, theoretically, mutual information, lower bound*, upper bound*, formalize, optimality,
      probabilistic model of, theorem, provable, inductive bias*, theoretical framework`,
    not: `
      formal proof*, proof of concept, bound on memory, memory bound, compute bound, bandwidth bound,
      bounding box*, proof generation, proof assistant*, bound property, proof search, theorem proving`,
  },
];
