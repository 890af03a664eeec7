import type { Domain } from "../types";
import type { Lexicon } from "./types";

/** Language, knowledge and decisions: where a model reads, reasons, searches and chooses. */
export const LANGUAGE_DOMAINS: Lexicon<Domain>[] = [
  {
    label: "language-models",
    title: "translation, mt, word*, text summar*",
    decides: `
      language model*, llama*, bert*, natural language processing, nlp, machine translation, neural
      machine translation, text generation, summarization, qwen*, mistral*, roberta, pretrained language,
      glue, instruction tuning, text classification, sentiment, chatgpt, superglue, prompt tuning, large
      reasoning model*, plm*, language understanding, reasoning model*, deepseek*, gemma*, foundation
      language, named entity, pos tagging, perplexity, wikitext*, lrm*, gpt*, llm*, dialog*, cross
      lingual, multilingual, text to text, decoder only, token generation, long context, pre trained
      language, sentence embedding*, parsing, relation extraction, text corpora, nlp task*, kv cache,
      masked language, information extraction, pretrained transformer*, trillion parameter, topic model*`,
    suggests: `
      prompt*, autoregressive, corpus, mmlu, instruction following, chatbot*, in context learning,
      linguistic, speculative decoding, text`,
    hints: "transformer, semantic, sentence, vocabulary",
    not: `
      vision language model*, multimodal large language model*, video large language model*, large vision
      language model*, multimodal language model*, visual language model*, multi modal large language
      model*, mllm*, vlm*, vision and language model*, large multimodal model*, word error rate, in other
      words, video text, text image, text to image, image text, text to video, text to speech, text to
      audio, text to 3d, scene text, text encoder, text conditioned, text guided, video llm*, multimodal
      llm*, text recognition, world, text prompt*, lidar semantic, semantic segmentation, semantic map*,
      outperforms llms, llm free`,
  },
  {
    label: "reasoning-math",
    title: "theorem*",
    decides: `
      mathematical reasoning, math reasoning, math 500, reasoning model*, large reasoning model*, chain of
      thought, cot, math problem*, mathematical problem*, reasoning benchmark*, olympiad*, reasoning
      task*, deepseek r1, reasoning chain*, reasoning trace*, step by step reasoning, reasoning language
      model*, logical reasoning, multi step reasoning, theorem prov*, formal verification of proof*,
      reasoning llm*, math word, scientific reasoning, thinking budget, reasoning performance, math and
      code, math benchmark*, math dataset*, math500, aime, aime24, aime25, aime2024, aime2025, aime 2024,
      aime 2025`,
    suggests: `
      mathematical, gpqa, problem solving, reasoning, proof, thinking, reasoning abilit*, gsm8k, reasoning
      capabilit*`,
    hints: "complex reasoning",
    not: `
      commonsense reasoning, multi hop reasoning, visual reasoning, video reasoning, spatial reasoning,
      proof of concept, proofs of, cot distillation, temporal reasoning, knowledge graph reasoning,
      retrieval and reasoning, reasoning about, probabilistic reasoning, we prove, common sense reasoning,
      clinical reasoning, legal reasoning, mathematical model*, mathematical framework, mathematical
      analysis, relational reasoning`,
  },
  {
    label: "code",
    title: "code, program*, kernel performance",
    decides: `
      code generation, code llm*, program synthesis, humaneval, mbpp, software engineering, source code,
      code completion, verilog, program repair, code efficiency, generated code, swe bench*, code language
      model*, code model*, code optimization, kernel generation, livecodebench, hpc code, code
      translation, code search, coding task*, code review, coding benchmark*, code snippet*, code large
      language, static analysis, fuzzing, cuda code, gpu kernel generation, programming feedback, smart
      contract*, unit test*, refactor*, code corpora, programming language*, gpu programming`,
    suggests: "coding, developers, software, compiler, programming, bug*, vulnerab*, program",
    not: `
      code is available, code available, code will be, code and model*, our code, the code is, code at,
      code and data, source code is, code is, codes are, source code will, source code and, open source
      code, code and dataset*, code are, code has been, release* code, release our code, release the code,
      open source software, software stack*, software hardware, hardware software, code distill, error
      correcting code*, binary code*, hash code*, mathematical programming, quadratic programming, dynamic
      programming, linear programming, integer programming, vector code*, latent code*, compiler for
      tensor*, software library, code base is, code for, software radio, genetic programming, code will,
      lines of code, code publicly, adversarial vulnerab*`,
  },
  {
    label: "agents-tools",
    title: "agent, tool*, web",
    decides: `
      llm agent*, language agent*, web agent*, tool calling, function calling, ai agent*, autonomous
      agent*, web navigation, gui, generative agent*, model context protocol, mcp, tool augmented, tool
      aware, computer use, deep research, agentic workflow*, agent framework*, llm based agent*, llm
      powered agent*, multi agent system*, gui agent*, agentic, tool use, search augmented language,
      search agent*`,
    suggests: "api calls, tool, search engine*",
    not: `
      rl agent*, agents in, multi agent reinforcement, multi agent system* robot*, multi agent path*,
      other agents, traffic agents, multi agent trajector*, multi agent perception, reinforcement learning
      agent*, multi robot, agents move, multi agent communication, strategic agents, mobile agents,
      software tools, agents interact*, autonomous agents navigat*`,
  },
  {
    label: "retrieval-qa",
    title: "retrieval, rag, qa, question answering, passage*",
    decides: `
      dense retrieval, passage retrieval, document retrieval, information retrieval, retriever*, multi
      hop, rerank*, ms marco, beir, hotpotqa, natural questions, knowledge graph question, passage
      ranking, document ranking, semantic search, retrieval system*, fact checking, retrieval augment*,
      phrase retrieval, document expansion, query expansion, ranking task*, passage re ranking, factual
      question*, multi hop question*, entity linking, hallucination detection, search augmented, retrieval
      indices, answering questions, fact verification, open domain question, reading comprehension`,
    suggests: `
      queries, passages, search engine*, query, document, knowledge base*, questions, knowledge intensive,
      ranking`,
    not: `
      visual question answering, video question answering, image text retrieval, query key, video qa,
      image retrieval, query optimization, query image*, video retrieval, architecture search, tree
      search, search space, search algorithm, text video retrieval, code retrieval, place recognition
      retrieval, query and key, queries keys, black box quer*, random search, grid search, beam search,
      evolutionary search, heuristic search, line search, graph search, local search, search based,
      experience retrieval, search cost`,
  },
  {
    label: "recommendation",
    decides: `
      recommend*, click through, ctr, collaborative filtering, sequential recommendation, user behavior*,
      ranking model*, user interest*, recommendation model*, user item, conversion rate, item recommend*,
      advertis*, online advertising, cold start user*`,
    suggests: "users and items, user preference*, ads, users, items",
    hints: "ranking",
    not: "recommendations for, is recommended, recommended setting*, we recommend, recommendation of",
  },
  {
    label: "finance",
    title: "financial, trading",
    decides: `
      finance, portfolio*, fintech, economic forecasting, insurance, market prediction, invoice*, market
      data, receipts, financial document*, econom* model*`,
    suggests: "market*, economic*",
    not: "portfolio of, memory bank*, banks of, credit assignment",
  },
  {
    label: "tabular",
    decides: `
      tabular, table understanding, entity matching, xgboost, decision tree*, spreadsheet*, text to sql,
      relational data*, tabpfn, tabular data, table qa, additive model*, generalized additive,
      interpretable ml, sql, decision forest*, random forest*, gradient boost*`,
    suggests: "features selection, interpretable, data integration, categorical",
    not: "semi structured data, vector database*, database of, lookup table*",
  },
  {
    label: "time-series",
    title: "forecast*, traffic",
    decides: `
      time series, forecasting, spatiotemporal prediction, traffic prediction, traffic forecasting,
      temporal forecasting, mobile traffic, electricity load, weather forecasting, demand prediction,
      human mobility, multivariate time, anomaly detection in time, streamflow, load prediction, long term
      forecasting, time series data, sequence prediction model*`,
    suggests: "temporal pattern*, trajectory data, mobility data, temporal data, temporal",
    not: `
      spatio temporal attention, temporal consistency, temporal redundanc*, temporal action*, video
      temporal, traffic sign*, traffic scene*`,
  },
  {
    label: "graphs",
    title: "graph, tsp",
    decides: `
      graph neural network*, gnn*, node classification, link prediction, graph learning, graph
      transformer*, graph network*, graph convolution*, graph representation*, travelling salesman,
      traveling salesman, graph classification, dynamic graph*, graph embedding*, graph mining,
      combinatorial optimi*, heterogeneous graph*, graph based learning, graph data, graph contrastive,
      message passing, community detection, graph anomaly, node embedding*, graph clustering`,
    suggests: "nodes, knowledge graph*, social network*, vertices, edges, graph partition*",
    not: `
      computation* graph*, graph of thought*, cuda graph*, computational graph*, dataflow graph*, scene
      graph*, factor graph*, pose graph*, causal graph*, graph based slam, graph search, graph of, compute
      graph*, experience graph*, graph cut*, roadmap graph*, execution graph*, pose graph optimi*, call
      graph*, dependency graph*, directed acyclic graph*, attention graph*, task graph*, graph
      optimization, bayesian graph*, visibility graph*, program graph*`,
  },
  {
    label: "decision-making",
    title: "policy, autonomous, motion, decision making, decisions, games",
    decides: `
      bandit*, off policy, offline reinforcement, control task*, mujoco, game playing, optimal control,
      markov decision, planning problem*, multi agent reinforcement, policy learning, reinforcement
      learning agent*, ride hailing, scheduling problem*, policy evaluation, decision transformer*,
      robotic control, dynamic pricing, sequential decision*, motion planning, path planning, route
      planning, trajectory optimi*, model predictive control, mpc, controller*, control policy, control
      policies, control framework, whole body control, shared control, feedback control, impedance
      control, locomotion, teleoperat*, robot control, planning algorithm*, task planning, task and
      motion, multi agent path, obstacle avoidance, collision avoidance, safe control, continuous control,
      reward function*, offline rl, imitation learning, world model*, deep rl, deep reinforcement
      learning, autonomous planner*, inventory, autonomous driving planning, trajectory planning,
      exploration strateg*, inverse kinematics, grasp planning, dexterous, game theor*, nash equilibri*`,
    suggests: `
      agents learn, policies, control, trajectory, trajectories, robot policies, manipulator*, kinematic*,
      actions, torque, navigation, manipulation, planning, atari, game, continuous environments`,
    hints: "environment",
    not: `
      control over, length control, error control, quality control, access control, kv cache control, llm
      planning, text control, controlled generation, controllable, version control, control flow,
      controlled trial*, planning and reasoning, controlled experiment*, policy optimization, control
      signal*, controlnet, traffic control scheme, control group*, noise control, controlled study,
      control of llm*, activation control, policy gradient, agent planning, planning agent`,
  },
  {
    label: "learning-theory",
    title: "theory, generalization, provabl*, bound, theoretical, information bottleneck",
    decides: `
      generalization bound*, generalization error, learning theory, pac bayes*, generalization measure*,
      neural tangent, statistical learning, double descent, vc dimension, regret, gradient flow, rates of
      convergence, kernel ridge, identifiab*, infinite width, statistical theory, loss landscape*,
      stochastic optimization, gradient methods`,
    suggests: "theorem*, sample complexity, convex, bounds, we prove, overparameteriz*, convergence",
    not: `
      generalization to unseen, domain generalization, generalization performance, generalization ability,
      zero shot generaliz*, generalization capabilit*`,
  },
  {
    label: "general-ml",
    title: "neural networks, anomaly detection, preference*, kernels, regression",
    decides: `
      deep learning model*, neural network training, inference serving, ml model*, gaussian process*,
      kernel method*, support vector, svm, clustering, nearest neighbor*, variational inference, ml
      inference, feature selection, dimensionality reduction, hyperparameter optimi*, federated learning,
      neural network verification, kernel matrices, kernel approximation*, ranking svm, matrix completion`,
    suggests: "neural network, classification, probabilistic",
    against: "language model*, llm*, vision, image*, robot*",
  },
];
