import type { Technique } from "../types";
import type { Lexicon } from "./types";

/** Efficiency of the model itself: what it is made of and how small it gets. */
export const MODEL_TECHNIQUES: Lexicon<Technique>[] = [
  {
    label: "quantization",
    decides: `
      quantiz*, quantis*, low bit, mixed precision, low precision, binariz*, 1 bit, 2 bit, 4 bit, 8 bit,
      int8, int4, fp8, fp4, nvfp4, mxfp4, w4a4, w4a8, w8a8, binary neural network*, bitnet, ternary, post
      training quant*, quantization aware, bit width*, bfloat16, 3 bit, 1 58 bit, binary weight*`,
    suggests: `
      fixed point, integer only, integer arithmetic, float16, bits per weight, power of two, bit`,
    not: `
      vector quantiz*, vector quantis*, product quantiz*, vq vae, quantized vector*, automatic mixed
      precision, scalar quantized latent*, finite scalar quantiz*, residual quantiz*, hash* bit*, 8 bit
      image*`,
  },
  {
    label: "pruning-sparsity",
    title: "sparsifying",
    decides: `
      weight pruning, model pruning, structured pruning, unstructured pruning, network pruning, channel
      pruning, filter pruning, layer pruning, neuron pruning, head pruning, pruning method*, pruned
      model*, pruned network*, unstructured sparsity, activation sparsity, contextual sparsity, sparse
      training, sparsification, sparsify*, lottery ticket*, n m sparsity, 2 4 sparsity, sparse neural
      network*, depth pruning, width pruning, sparsegpt, wanda, magnitude pruning, one shot pruning, prune
      the, pruning ratio*, dynamic sparse, pruning of, prunable, pruned weights, sparse weights, weight
      sparsity, sparse decomposition, activation sparse, model sparsity, pruning and knowledge
      distillation, structural prun*, pruning for, temporal pruning`,
    suggests: "pruning, prune*, sparsity, compression ratio, sparsif*",
    hints: "sparse",
    not: `
      token pruning, visual token pruning, cache pruning, pruning of token*, prune token*, pruning token*,
      prunes token*, sparse attention, context pruning, data pruning, search space pruning, pruning the
      search, patch pruning, prompt pruning, tree pruning, sparsely activated, sparsely gated, pruning
      visual, expert pruning, semi structured data, sparse mixture, sparse moe, sparse expert*, sparse
      reward*, sparse retrieval, learned sparse, sparse representation*, sparse coding, sparse depth,
      sparse camera*, sparse view*, sparse point*, sparse map*, sparse gaussian process*, sparse linear,
      sparse regression, sparse feature*, sparse graph*, sparse data, sparse autoencoder*, sparse
      convolution*, pruned search, attention sparsity, prune nodes, sparse matri*, sparse signal*, sparse
      bayesian, sparse recovery, sparse observation*, cache sparsity, sparse dictionary, sparse attention
      pattern*, attention sparsification`,
  },
  {
    label: "structured-matrices",
    title: "low rank, kronecker",
    decides: `
      structured matri*, low rank decomposition, low rank factor*, low rank approximation*, tensor
      decomposition*, tensor rank, matrix decomposition, matrix factoriz*, matrix factoris*, singular
      value decomposition, svd based, parameter sharing, weight sharing, shared parameter*, monarch,
      butterfly, block circulant, toeplitz, low rank component*, low rank structure*, low rank
      projection*, tucker, low rank compress*, share* parameter*, weight tying, cross layer sharing, layer
      sharing, fast transform*, svd, share weights, shared weights, weights are shared, subspace
      projection, low dimensional subspace, tensor network*, nystrom, nyström, random projection*,
      hadamard, low rank propert*, low rank updat*, low rank training, low rank gradient*, low dimensional
      projection*, low rank matri*, low rank and sparse, tensor train*`,
    suggests: `
      block diagonal, tensorized, factoriz*, subspace, projection, principal component*, decomposition`,
    not: `
      low rank adapt*, lora, weight sharing supernet*, weight sharing nas, weight sharing neural
      architecture, eigenvalue decomposition, task decomposition, problem decomposition, query
      decomposition, decomposition of task*, weight sharing across tasks, wavelet decomposition, mode
      decomposition, low rank matrix completion, low rank representation*`,
  },
  {
    label: "distillation",
    title: "distill*",
    decides: `
      teacher student, student model*, teacher model*, student network*, teacher network*, kd, knowledge
      distillation, distilling knowledge, self distillation, knowledge transfer from, from a teacher, from
      larger models, ensemble of teachers`,
    suggests: `
      teacher, student, larger teacher, from a larger model, teacher s, distilled into, ensemble of strong`,
    not: `
      r1 distill*, distill qwen*, distill llama*, teacher forcing, distillbert, distilbert, distilroberta,
      student answer*, student essay*, student learning, defensive distillation, distilled version,
      dataset distillation, data distillation, progressive distillation step*`,
  },
  {
    label: "efficient-architecture",
    title: `
      efficient network*, convolutional network*, mixer*, single shot, backbone, graph network, two
      stream, feature pyramid, residual network*, *net, tokenizer, *former`,
    named: `
      networks, convolution, block, mixer, net, convnet, neural network, layer, attention network, neural
      architecture, dnn, autoencoder, unit, mlp, encoder, decoder`,
    decides: `
      token mix*, mlp mixer, lightweight architecture*, lightweight transformer*, lightweight cnn*, light
      weight network*, lightweight backbone*, efficient backbone*, efficient architecture*, compact
      architecture*, efficient convolution*, efficient transformer*, novel architecture, new architecture,
      depthwise, separable convolution*, vision backbone*, light weight visual, backbone architecture*,
      efficient vision transformer*, efficient block*, efficient module*, lightweight neural network*,
      lightweight module*, lightweight convolution*, lightweight deep*, compact network*, ghost module*,
      inverted residual*, large kernel*, efficient attention free, lightweight network*, novel network,
      novel neural network, new neural network, network design, dual branch, two branch, single stage, one
      stage, feature fusion module, multi scale feature*, neural operator*, fully convolutional, efficient
      visual backbone*, u shaped, shallow network*, end to end network*, novel convolutional, novel
      transformer*, new convolutional, efficient model*`,
    suggests: `
      architecture*, mobile friendly, compact model*, lightweight, light weight, backbone*, convnet*,
      encoder decoder, cnn, u net, end to end, feature fusion, branch, feature map*, receptive field*,
      skip connection*, module, convolutional, feature extraction, multi scale, compact, hybrid
      architecture*, inference efficient architecture*, separate parameters`,
    hints: `
      convolution*, transformer, small model*, network, layers, parameters, fewer parameters, real time`,
    against: `
      survey, training free, framework agnostic, plug and play, pre trained large, quantiz*, pruning,
      architecture search, nas`,
    not: `
      neural architecture search, gpu architecture*, hardware architecture*, system architecture, software
      architecture, architecture agnostic, cpu architecture*, across architectures, different
      architectures, diverse architectures, various architectures, model architectures, lightweight
      adapter*, lightweight router, resnet, imagenet, mobilenet, shapenet, wordnet, modelnet,
      efficientnet, ethernet, internet, subnet, supernet, planet, magnet, cabinet, hypernet, bitnet,
      retnet, deltanet, controlnet, alexnet, densenet, language model transformer, transformer language,
      imagenet 1k, scannet, social network*, wireless network*, sensor network*, mobile edge network*,
      network architecture search, radio access network*, communication network*, network traffic, 5g
      network*, bayesian network*, spiking neural network*, adversarial network*, recurrent neural
      network*, recurrent network*, student network, teacher network, multimodal architecture*, cognitive
      architecture, storage architecture, memory architecture, hardware encoder, transformer based,
      software module*, optimizer module, cnn accelerator*, planner module*, former, transformers library,
      encoder decoder models, open source architecture, accelerator architecture*, two tiered
      architecture, transformer models, deep neural networks, artificial neural networks`,
  },
  {
    label: "architecture-search",
    title: "search space, elastic network*, elastic inference, elastic model*",
    decides: `
      neural architecture search, architecture search, nas, supernet*, super network*, once for all,
      elastic transformer*, differentiable search, searched architecture*, subnet*, matryoshka,
      evolutionary search, nested model*, flexible network*, anytime network*, stitchable, search
      algorithm for architecture*, searching for architecture*, architecture optimi*, searched network*,
      proxyless, zero cost prox*, many in one, zero shot nas`,
    suggests: "search space*, search cost, pareto front* of architecture*",
    not: "matryoshka representation*",
  },
  {
    label: "efficient-attention",
    title: "attention, linear complexity",
    decides: `
      sparse attention, linear attention, local attention, efficient attention, sliding window attention,
      window attention, linear complexity attention, attention approximat*, approximate attention, kernel
      attention, kernelized attention, block sparse, latent attention, grouped query, multi query
      attention, linear transformer*, hybrid attention, attention sparsity, flash attention,
      flashattention, quadratic attention, subquadratic, sub quadratic, linear time attention, deformable
      attention, axial attention, softmax free, attention kernel*, low rank attention, linformer,
      attention computation, cheap attention, attention variant*, multi head latent attention`,
    suggests: `
      linear time, linear computational complexity, prefill*, attention mechanism*, self attention,
      attention map*, attention pattern*, quadratic complexity, attention weight*, attention score*, full
      attention, softmax attention, attention matri*, long context, long sequence*, attention layers,
      sparse attention pattern*`,
    hints: "attention head*",
    not: `
      pay attention, draw attention, attracted attention, received attention, attention from, much
      attention, increasing attention, significant attention, considerable attention, graph attention,
      attention is all, attention pooling, visual attention, attention network*, graph attention network*,
      spatial attention, channel attention, attention has been, attention based, attention guided, co
      attention`,
  },
  {
    label: "recurrent-ssm",
    title: "mamba*, state space*, recurrent network*, recurrent neural, recurrent memory",
    decides: `
      state space model*, mamba, ssm*, linear rnn*, rwkv, selective scan, gated recurrent, deltanet,
      retnet, xlstm, linear recurren*, recurrent architecture*, recurrent unit*`,
    suggests: `
      recurrence, rnn*, lstm*, gru, recurrent neural network*, recurrent model*, recurrent layer*,
      recurrent`,
    not: "state space explor*, state space search, rnn t, rnn transducer, recurrent context",
  },
  {
    label: "kv-cache",
    title: "kv, key and value",
    decides: `
      kv cache*, kv pair*, kv compression, cache compression, cache eviction, kv eviction, key value
      memory, cache quantization, kv memory, key value caching, kv states, key value pairs, gist token*,
      cache reuse, kv sharing, prefix cach*, key value cache*, key and value cache*, kv head*, caching of
      key*, cached key*`,
    suggests: "cache size, cache, cached states, k v, keys and values",
    not: "semantic cach*, cache hit*, cache hierarchy, cpu cache*",
  },
  {
    label: "token-pruning",
    title: "token compression, sequence length, context compression, token",
    decides: `
      token pruning, token merging, token reduction, visual token*, vision token*, token dropping, token
      selection, token sparsification, prune token*, pruning token*, merge token*, merging token*, drop
      token*, image token*, reduce* the number of token*, number of visual token*, prompt compression,
      compress* prompt*, compress* context*, redundant token*, token redundancy, video token*, compressed
      token*, patch selection, patch pruning, fewer visual token*, frame selection, input compression,
      skip token*, soft prompt compression, compress long context*, token length, number of token*, fewer
      token*, sequence length reduction, visual context compression, pooling token*, token pooling,
      compression of visual, compact token*, reduce* sequence length, shorten* the sequence, redundant
      visual, context compress*, reduction of token*, spatial redundanc*, temporal redundanc*, spatio
      temporal redundanc*, 1d token*, removing redundant, input redundancy, token efficien*, compact
      representation of video*, temporal redundancy reduction`,
    suggests: `
      redundant patch*, temporal redundancy, spatial redundancy, important token*, informative token*,
      keyframe*, tokens, compressed representation*, fewer frames, downsampl*, long video*, redundan*,
      tokenizer, tokenization`,
    not: `
      output token*, reasoning token*, thinking token*, number of tokens generated, tokens per second,
      token prediction, predicted tokens, training tokens, billion tokens, tokens of data, fewer tokens
      than, fewer training tokens, next token, draft tokens, token latency, generated tokens, time to
      first token, token acceptance, token budget*, b tokens, t tokens, token level, token mix*, token
      routing, token cost*, api token*, token usage, token consumption, token generat*, trillion token,
      million token, visual tokenizer*`,
  },
  {
    label: "mixture-of-experts",
    title: "experts",
    decides: `
      mixture of expert*, mixtures of expert*, moe, sparsely activated, sparse expert*, expert activation,
      expert routing, expert parallel*, moe based, sparse moe, expert layer*, expert pruning, expert
      model*`,
    suggests: "expert selection, top k routing, sparse activation",
    not: "human experts, domain experts, medical experts, mixture of depths",
  },
];
