import type { Technique } from "../types";
import type { Lexicon } from "./types";

/** Efficiency of running: what is skipped, drafted, shortened or shared while a model works. */
export const INFERENCE_TECHNIQUES: Lexicon<Technique>[] = [
  {
    label: "adaptive-computation",
    title: `
      dynamic, routing, router, cascad*, switching, early exit*, skip*, anytime, small large, collaborat*`,
    decides: `
      early exiting, model routing, model switch*, dynamic inference, adaptive computation, adaptive
      compute, skip layer*, skipping layer*, mixture of depths, dynamic depth, conditional computation,
      adaptive inference, model cascade*, query routing, llm routing, switch* between model*, edge cloud
      collaborat*, cloud edge collaborat*, route quer*, routes quer*, routing framework, dynamic neural
      network*, input dependent, adaptive depth, adaptively select*, hybrid thinking, model selection at
      inference, adaptive execution, dynamic switching, auto route, instance adaptive, skip computation*,
      early termination, adaptive skipping, early stopping of inference, dynamic computation, dynamically
      allocat*, budget allocation, compute allocation, adaptively allocat*, different llms, model
      selection, small and large model*, smaller model for, defer*, to the large model, exit point*, easy
      and hard, skipping, layer skip*, resource adaptive, adaptive ensemble*, per instance, switching
      between`,
    suggests: `
      easy samples, confidence threshold, per input, easy, adaptively, allocat*, select* the most,
      confidence`,
    hints: "adaptive, dynamically",
    not: `
      routing protocol*, vehicle routing, adaptive moment, adaptive learning rate, experts routing,
      adaptive control*, adaptive optim*, adaptive gradient, adaptive filter*, adaptive pruning, adaptive
      cruise, adaptive mesh, adaptive sampling, adaptive attack*, parameter efficient adaptive, dynamic
      graph*, dynamic environment*, dynamic scene*, dynamic model*, dynamic system*, dynamic obstacle*,
      dynamic programming, adaptive data, domain adaptive, adaptive learning, adaptive rank, multi agent
      collaborat*, human robot collaborat*, dynamic sparse, dynamic quantiz*, dynamic kernel, adaptive
      motion, adaptive policy, dynamic pruning, dynamic difficulty, adaptive weight*, dynamic resource,
      dynamic texture*, dynamics, dynamic kv, adaptive hierarchical, dynamic cache, dynamic token*,
      adaptive agent, adaptive thinking`,
  },
  {
    label: "efficient-reasoning",
    title: "efficient reasoning, parallel thinking, thinking",
    decides: `
      overthinking, over thinking, concise reasoning, reasoning length, shorter reasoning, length penalty,
      chain of thought compression, compress* chain* of thought, cot compression, reasoning efficiency,
      reasoning token*, thinking token*, adaptive thinking, adaptive reasoning, token efficient reasoning,
      redundant reasoning, reasoning redundancy, concise chain*, short chain* of thought, when to think,
      no thinking, nothinking, think less, response length, thinking budget*, length control, shorter
      responses, latent reasoning, reasoning budget*, verbose reasoning, unnecessarily long, excessively
      long, long chain of thought, long cot, fewer reasoning, token budget*, reasoning path length,
      unnecessary reasoning, redundant thought*, reasoning cost*, concise thinking, efficient thinking,
      unnecessary thinking, thinking trace*, shorter chain*, reasoning steps while, shorten* reasoning,
      reduc* reasoning, thinking and non thinking, non thinking, thinking mode*, fast and slow thinking,
      hybrid reasoning, redundant step*, token consumption, token cost*, inefficient reasoning, reflection
      tokens, excessive reasoning, lengthy reasoning, long reasoning`,
    suggests: `
      chain of thought length, verbose, long chains of thought, token usage, unnecessary steps, concise,
      output tokens, generated tokens, fewer tokens, token reduction, response lengths`,
  },
  {
    label: "test-time-scaling",
    decides: `
      test time scaling, test time compute, inference time scaling, inference time compute, inference
      scaling, best of n, self consistency, parallel thinking, majority voting, scaling test time, test
      time computation, repeated sampling, process reward model*, tree search, monte carlo tree search,
      parallel reasoning, inference compute, self refine*, sequential refinement, beam search over,
      multiple reasoning path*, inference time computation, test time search, tts, test time training
      scaling, parallel sampling, sampling budget, parallel branch*, inference time search, multiple
      candidates, self verification, scaling inference`,
    suggests: `
      multiple samples, candidate solution*, weighted voting, verification, verifiers, candidates,
      thinking budget`,
    not: "test time training, test time adaptation",
  },
  {
    label: "speculative-decoding",
    decides: `
      speculative decod*, speculative sampl*, speculative execution, draft model*, draft and verify,
      parallel decoding, multi token prediction, self speculative, draft token*, drafter*, speculative
      generation, speculative inference, non autoregressive, acceptance rate, acceptance length, lookahead
      decoding, speculative, jacobi decoding, accepted token*, n gram parallel, parallel generation,
      diffusion llm decoding, block parallel decod*`,
    suggests: "drafting, verification step, target model*, decoding step*",
  },
  {
    label: "few-step-sampling",
    decides: `
      few step, one step diffusion, one step generation, fewer diffusion step*, fewer denoising step*,
      fewer sampling step*, consistency model*, sampling step*, denoising step*, progressive distillation,
      single step diffusion, step distillation, rectified flow*, diffusion sampling, fast sampling, number
      of function evaluations, diffusion acceleration, accelerat* diffusion, fast diffusion, timestep*
      distillation, diffusion inference, reverse diffusion, feature caching, diffusion cach*, number of
      steps, accelerated sampling, faster sampling, timestep skip*`,
    suggests: `
      diffusion step*, noise schedule, ode solver*, nfe, one step, sampler, inference step*, fewer steps`,
    hints: "timestep*",
    not: `
      one step toward*, one step further, one step ahead, a step toward*, speculative sampling, one step
      spiking`,
  },
  {
    label: "distributed",
    title: "distributed, collaborative, cloud edge, cloud offload*, communication",
    decides: `
      federated, distributed training, distributed inference, distributed serving, tensor parallel*,
      pipeline parallel*, data parallel*, sequence parallel*, expert parallel*, model parallel*,
      communication cost*, communication overhead*, communication efficient, multi node, gpu cluster*,
      large scale training system*, serving system*, gradient compression, all reduce, edge cloud,
      disaggregated, heterogeneous device*, split learning, multiple gpus, distributed learning,
      distributed system*, distributed deep learning, distributed optimization, collaborative inference,
      blockchain, off chain, heterogeneous cluster*, across multiple devices, peer to peer, multi machine,
      gpus cluster, bytes communicated, communication round*, parameter server*, asynchronous sgd,
      synchronous sgd, heterogeneous gpu*, communication bandwidth, offload* to the cloud, cloud robotics,
      geo distributed, local computation, edge server*, inference serving, multi gpu, across nodes,
      distribut* across`,
    suggests: `
      bandwidth, clients, workers, servers, heterogeneous, network bandwidth, gpu cluster, compute
      cluster, computing cluster`,
    not: `
      uniformly distributed, out of distribution, normally distributed, distributed representation*,
      identically distributed, decentralized finance, distributed sensing, distributed word, memory
      bandwidth, tools parallelism, instruction level parallelism, thread level parallelism, fine grained
      parallel*, word cluster*, cluster analysis, decentralized agent*, agent communication, communication
      skill*, human communication, robot communication, multi agent communication, distributed control,
      point cloud*, parallel thinking`,
  },
  {
    label: "systems-kernels",
    title: `
      hardware, accelerator*, fpga*, scheduler*, high throughput, inference system*, bit vectors, npu,
      asic, kv offload*`,
    named: "engine, accelerator, compiler, runtime, library, simulator, scheduler",
    decides: `
      gpu kernel*, cuda, triton, hardware accelerator*, asic*, compiler*, hardware co design, co design*,
      codesign*, inference engine*, kernel fusion, custom kernel*, efficient kernel*, fused kernel*,
      gemm*, in memory computing, compute in memory, processing in memory, hardware aware, hardware
      friendly, hardware efficient, throughput oriented, runtime system*, memory management, systolic,
      hardware implementation, inference framework, cpu inference, hardware software, ssd*, cache
      hierarchy, serving engine*, spmm, hardware design, paged attention, pagedattention, offload* to cpu,
      tensor core*, neuromorphic, cmos, simd, dram, sram, npu*, tpu*, processing element*, fpga
      implementation, gpu implementation, gpu memory management, cuda implementation, parallel
      implementation, vectorized, high performance implementation, optimized kernel*, kernel optimi*, gpu
      utilization, bandwidth utilization, io aware, cpu gpu, memory access*, memory hierarchy, ascend,
      inference runtime, pytorch implementation, implementation on gpu*, gpu acceleration, compute
      utilization, model flops utilization, mfu, flash storage, operating system*, linux, scheduling
      framework, data layout, instruction set*, memristor*, analog, photonic, optical neural, energy
      consumption of hardware, crossbar*, hardware software co design, hardware acceleration, efficient
      implementation, gpu optimized, deployment system, optimized cuda, matrix multiplication, arithmetic
      units, lookup table*, bitwise, silicon, training infrastructure, pipeline bubble*, workload
      imbalance, offload*, kernel implementation*, cuda kernel*, structured decoding, llm serving, virtual
      memory`,
    suggests: `
      wall clock, memory bandwidth, latency on, memory bound, execution time, arm cpus, throughput, memory
      access, bandwidth, operator*, kernel, on chip, implementation, gpu, cpu, custom cuda, storage
      system*`,
    hints: "latency",
    not: `
      kernel size*, kernel method*, kernel density, kernel regression, large kernel*, convolution*
      kernel*, kernel function*, neural tangent kernel*, gaussian kernel*, kernel ridge, kernel trick,
      commodity hardware, reproducing kernel, operating system kernel*, kernel learning, kernel machine*,
      kernel distillation, kernels of, string kernel*, additive kernel*, kernel matri*, kernel
      approximation, dynamic kernel*, polynomial kernel*, kernel svm, kernel estimat*, multi agent
      system*, recommender system*, control system*, kernel generation, multi robot system*, gemma*,
      robotic system*, robot system*, vision system*, dialogue system*, tracking system*, localization
      system*, recommendation system*, retrieval system*, translation system*, recognition system*,
      learning system*, planning system*, navigation system*, slam system*, question answering system*,
      generic system*, detection system*, dynamical system*, positioning system, tutoring system*, expert
      system*, power system*, haptic system*, rag system*, perception system*, kernel principal, rbf
      kernel*, kernel k, gpu memory, gpu days, gpu hour, single gpu, consumer gpu, one gpu, storage system
      for, training system*`,
  },
  {
    label: "retrieval",
    title: "retriev*, rag, search engine*, semantic search, retrieval ind*",
    decides: `
      retriever*, dense retrieval, passage retrieval, document retrieval, datastore*, vector database*,
      retrieval system*, retrieval model*, retrieval index*, nearest neighbor search, late interaction,
      learned sparse retrieval, nearest neighbour search, approximate nearest neighbor, maximum inner
      product, retrieving, hybrid search, semantic cach*, inverted index, retrieval based, retrieval
      stage, dense passage, bi encoder*, cross encoder*, multi vector, vector search, hashing, query
      expansion, retrieval augment*, first stage ranking, retrieval pipeline*, similarity search, passage
      rerank*, document rerank*, retrieves relevant, retrieves`,
    suggests: "external knowledge, embedding* index, retrieved, knowledge base*, rerank*, re rank*",
    hints: "index, indices",
    not: `
      image text retrieval, text image retrieval, video retrieval task*, retrieval task*, retrieval head*,
      passkey retrieval, zero shot retrieval, retrieval benchmark*, image retrieval`,
  },
  {
    label: "agents",
    title: "agent, agentic, multi agent",
    decides: `
      llm agent*, language agent*, web agent*, tool use, tool call*, function calling, autonomous agent*,
      ai agent*, agent system*, agent framework*, software agent*, llm based agent*, generative agent*,
      gui agent*, code agent*, tool augmented, agent foundation, agentic workflow*, model context
      protocol, mcp, planner agent*, coding agent*, multi agent system*, search agent*`,
    suggests: "workflow*, orchestrat*, tool, agents",
    hints: "planning",
    not: `
      rl agent*, reinforcement learning agent*, the agent learns, single agent reinforcement, multi agent
      reinforcement, multi agent collaborative perception, multi agent path*, multi agent communication
      perception, multi agent trajector*, agents in the scene, agents in traffic, multi agent rl, other
      agents, traffic agents, path planning, motion planning, agent trajectories, route planning, multi
      agent simulation`,
  },
];
