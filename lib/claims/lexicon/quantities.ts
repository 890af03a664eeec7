import type { Quantity } from "../types";

/** cost: less of it is better · good: more of it is better. */
export type Sense = "cost" | "good";

/** Words that name one quantity. A generic one yields to a specific one beside it ("memory usage", "token cost"). */
export interface QuantityEntry {
  quantity: Quantity;
  sense: Sense;
  measure: string;
  words: readonly string[];
  generic?: boolean;
}

const split = (s: string): string[] =>
  s
    .split("|")
    .map((w) => w.trim())
    .filter(Boolean);

/** What can be measured besides task quality; singular and plural are given where both occur. */
export const QUANTITIES: readonly QuantityEntry[] = [
  {
    quantity: "speedup",
    sense: "cost",
    measure: "latency",
    words: split(
      "real time factor|rtf|latency|latencies|delay|delays|ttft|tpot|time to first token|time per output token|response time|response times|lag",
    ),
  },
  {
    quantity: "speedup",
    sense: "cost",
    measure: "time",
    words: split(
      "time|times|runtime|runtimes|run time|run times|wall clock|wall clock time|wallclock time|wall clock runtime|wall time|walltime|training time|inference time|execution time|execution times|computation time|computational time|compute time|processing time|running time|turnaround time|completion time|makespan|duration|training duration|time to solution|time cost|time costs|time consumption|time to accuracy|search time|generation time|decoding time|convergence time|job completion time|jct|build time|solution time|time requirements|cycles|clock cycles|cycle count|iteration time|step time|startup time|cold start|solve time|prefill time|prefilling time",
    ),
  },
  {
    quantity: "speedup",
    sense: "good",
    measure: "throughput",
    words: split(
      "throughput|throughputs|tokens per second|token per second|tokens/s|samples per second|frames per second|fps|goodput|qps|queries per second|requests per second|request rate|frame rate|frames rate|generation rate|token generation rate",
    ),
  },
  {
    quantity: "speedup",
    sense: "good",
    measure: "speed",
    words: split(
      "speed|speeds|training speed|inference speed|decoding speed|generation speed|sampling speed|convergence speed|running speed|processing speed|execution speed|simulation speed|rate of convergence|convergence rate|training throughput|inference throughput|runtime performance|inference performance|throughput performance|latency performance|execution performance|runtime efficiency|time efficiency|inference efficiency|decoding efficiency|sampling efficiency|speed performance|generation efficiency|serving efficiency|execution efficiency|training rate|rtfx|gflops performance|decoding performance|prefill performance|rendering speed",
    ),
  },
  {
    quantity: "speedup",
    sense: "good",
    measure: "speedup",
    words: split(
      "speedup|speedups|inference speed up|inference speed ups|training speed up|decoding speed up|generation speed up|speed up|speed ups|speedup ratio|speedup ratios|speed up ratio|speedup rate|speed boost|speed boosts|speed gain|speed gains|acceleration|accelerations|acceleration ratio|acceleration ratios|acceleration rate|speed improvement|speed improvements|speedup factor|speedup factors|wall clock speedup|wall time speedup|speed advantage",
    ),
  },
  {
    quantity: "token_reduction",
    sense: "cost",
    measure: "tokens",
    words: split(
      "token|tokens|token usage|token consumption|token count|token counts|token cost|token costs|token length|token budget|output tokens|output length|output lengths|reasoning length|reasoning lengths|response length|response lengths|generation length|sequence length|sequence lengths|input length|context length|prompt length|prompt lengths|prompt size|chain length|cot length|visual tokens|vision tokens|image tokens|video tokens|thinking tokens|reasoning tokens|generated tokens|input tokens|prompt tokens|number of tokens|length|lengths|token number|reasoning steps|trajectory length|verbosity|token expenditure|token spend|solution length|chain of thought length|thought length|prompt|prompts|context|contexts|inference tokens|completion tokens|token generation",
    ),
  },
  {
    quantity: "memory_reduction",
    sense: "cost",
    measure: "memory",
    words: split(
      "memory|memory usage|memory consumption|memory footprint|memory footprints|memory cost|memory costs|memory requirement|memory requirements|memory use|memory demand|memory demands|peak memory|gpu memory|gpu memory usage|gpu memory consumption|vram|vram usage|kv cache storage|kv cache|kv caches|kv cache size|kv cache memory|key value cache|cache size|cache memory|kv memory|memory complexity|memory occupancy|memory budget|memory size|activation memory|ram|ram usage|peak memory usage|footprint|footprints|runtime memory|memory space|dram usage|kv cache footprint|kv cache usage|cache|memory allocation|optimizer memory|optimizer states|optimizer state memory|gpu memory footprint|cache usage",
    ),
  },
  {
    quantity: "memory_reduction",
    sense: "good",
    measure: "memory efficiency",
    words: split("memory efficiency"),
  },
  {
    quantity: "compute_reduction",
    sense: "cost",
    measure: "FLOPs",
    words: split(
      "flops|flop|gflops|tflops|mflops|floating point operations|macs|mac|gmacs|multiply accumulate operations|multiply accumulates|multiply adds|mult adds|madds|multiplications|arithmetic operations|operations|ops|bit operations|bops|synaptic operations",
    ),
  },
  {
    quantity: "compute_reduction",
    sense: "cost",
    measure: "compute",
    words: split(
      "compute|computation|computations|cpu usage|cpu load|training resources|training resource|computational effort|computational workload|computational workloads|computational cost|computational costs|computation cost|computation costs|compute cost|compute costs|computing cost|computing costs|computational complexity|computation complexity|complexity|computational budget|compute budget|computational load|computation load|computational burden|computational resources|computational resource|computing resources|compute resources|resource usage|resource consumption|resources|computational requirements|computational requirement|computational effort|computational demand|computational demands|computational workload|workload|training cost|training costs|pretraining cost|pre training cost|pre training costs|training compute|training flops|pretraining compute|inference compute|test time compute|inference flops|gpu hours|gpu hour|gpu days|gpu time|tpu hours|search cost|search costs|finetuning cost|fine tuning cost|fine tuning costs|training steps|training step|training iterations|training iteration|iterations|number of iterations|training epochs|epochs|denoising steps|sampling steps|inference steps|diffusion steps|steps|step|layers|layer computation|function evaluations|nfe|nfes|number of function evaluations|network evaluations|forward passes|training computation|tuning cost|inference cost|inference costs|serving compute|computational expense|computational expenses|overhead|overheads|calculations|training budget|resource requirements|resource costs|resource cost|attention computation|attention computations|evaluation cost|evaluation costs|computational footprint|training effort|computing power|activated parameters|active parameters|timesteps|time steps|decoding steps|rollouts|sampling cost|sampling budget|update steps|gradient steps|optimization steps",
    ),
  },
  {
    quantity: "compute_reduction",
    sense: "good",
    measure: "compute efficiency",
    words: split(
      "efficiency|compute multiplier|compute multipliers|compute efficiency|computational efficiency|computation efficiency|training efficiency|efficiency gain|efficiency gains|efficiency improvement|efficiency improvements|search efficiency|processing efficiency|resource efficiency|overall efficiency|pretraining efficiency|pre training efficiency",
    ),
  },
  {
    quantity: "size_reduction",
    sense: "cost",
    measure: "parameters",
    words: split(
      "parameters|parameter|params|param|parameter count|parameter counts|number of parameters|trainable parameters|trainable parameter|trainable params|model parameters|parameter size|parameter budget|learnable parameters|parameter updates|parameter usage|number of connections|weights|model weights|dof|free parameters|number of trainable parameters|total parameters|tunable parameters",
    ),
  },
  {
    quantity: "size_reduction",
    sense: "cost",
    measure: "model size",
    words: split(
      "model size|model sizes|bitrate|bitrates|bit rate|bit rates|bd rate|bits per pixel|bpp|map size|model footprints|binary size|size|sizes|storage|storage cost|storage costs|storage requirement|storage requirements|storage space|storage footprint|disk space|disk storage|disk usage|index size|index sizes|checkpoint size|network size|model footprint|storage consumption|storage size|datastore size|vocabulary size|file size|model storage|storage usage|embedding size",
    ),
  },
  {
    quantity: "size_reduction",
    sense: "good",
    measure: "compression ratio",
    words: split(
      "compression|compressions|compression ratio|compression ratios|compression rate|compression rates|compression factor|compression factors|model compression|parameter efficiency|model size compression|weight compression|storage efficiency|compression gain|compression gains|compression performance",
    ),
  },
  {
    quantity: "energy_reduction",
    sense: "cost",
    measure: "energy",
    words: split(
      "energy|energy consumption|energy cost|energy costs|energy usage|energy use|energy footprint|energy expenditure|power|power consumption|power usage|carbon emissions|carbon emission|carbon footprint|carbon|co2|co2 emissions|emissions|energy demand|energy requirements|electricity|energy delay product|edp|inference energy|training energy|energy per inference|energy per token|greenhouse gas emissions|battery consumption|battery",
    ),
  },
  {
    quantity: "energy_reduction",
    sense: "good",
    measure: "energy efficiency",
    words: split(
      "energy efficiency|power efficiency|performance per watt|intelligence per watt|ipw|performance/watt|tops/w|throughput per watt|carbon efficiency|energy gain|energy gains",
    ),
  },
  {
    quantity: "cost_reduction",
    sense: "cost",
    measure: "cost",
    words: split(
      "cost|costs|spend|spending|api spending|api spend|bill|bills|monetary cost|monetary costs|financial cost|financial costs|expense|expenses|price|prices|api cost|api costs|api calls|api call|llm calls|llm call|model calls|tool calls|tool call|tool usage|tool use|tool invocations|search calls|search queries|number of searches|searches|queries|number of queries|cost of pass|serving cost|serving costs|inference expense|deployment cost|deployment costs|operational cost|operational costs|gpus|gpu requirement|gpu requirements|hardware requirements|gpu usage|gpu count|communication|communication cost|communication costs|communication volume|communication bandwidth|communication rounds|communication traffic|data communication|data communications|communications|communication overhead|communication overheads|data transfers|transmissions|bits communicated|traffic|transmitted bits|data traffic|network bandwidth|transmission volume|feedback overhead|signaling overhead|messages|message passing|inter node communication|bits per parameter|on chip communication|off chip accesses|off chip memory accesses|llm invocations|model invocations|invocations|queries to the model|number of queries to the model|expert queries|oracle queries|target queries|experiments|trials|communicated bytes|communicated bits|bandwidth|bandwidth usage|bandwidth consumption|bandwidth requirements|network traffic|data transfer|data transmission|transmission cost|transmission costs|data movement|memory access|memory accesses|memory traffic|dram access|dram accesses|dram traffic|io|i/o|rounds|data generation costs|generation cost|generation costs|operating cost|operating costs|hardware cost|hardware costs|human effort|manual effort|transmission overhead|evaluations|number of evaluations|interactions|number of interactions|calls|number of calls|call frequency|requests|function calls|simulations|actions|number of actions|economic cost|budget|inference calls|llm usage|llm costs|llm cost|llm api cost|llm queries|llm inference cost|operational expenses|total cost|total costs|expenditure|upload|uplink|payload|bits transmitted|message size|verifier calls|oracle calls|retrieval calls|retrievals|retrieval cost|turns|interaction turns",
    ),
  },
  {
    quantity: "cost_reduction",
    sense: "good",
    measure: "cost efficiency",
    words: split(
      "cost efficiency|cost effectiveness|communication efficiency|query efficiency|bandwidth efficiency|price performance",
    ),
  },
  {
    quantity: "data_reduction",
    sense: "cost",
    measure: "data",
    words: split(
      "data|training data|training samples|training sample|training examples|training example|labeled data|labelled data|labeled samples|labelled samples|labeled examples|labelled examples|labels|annotations|annotation|annotation cost|annotation costs|annotation effort|labeling cost|labeling costs|labelling cost|labelling costs|labeling effort|labelling effort|annotated data|training tokens|pretraining data|pre training data|pretraining tokens|pre training tokens|samples|examples|environment steps|environment interactions|data samples|demonstrations|training set|training dataset|dataset|dataset size|fine tuning data|finetuning data|real data|supervision|training instances|data points|datapoints|paired data|instruction data|human annotations|original data|annotation budget|data budget|data requirements|data usage|full dataset|full data|preference data|training corpus|corpus|sample complexity|labeling budget|training images|training pairs|data volume|tuning data|evaluation data|sft data|labelled images|labeled images|annotated images|labelled training data|labeled training data|expert demonstrations|human data",
    ),
  },
  {
    quantity: "data_reduction",
    sense: "good",
    measure: "data efficiency",
    words: split(
      "data efficiency|sample efficiency|label efficiency|learning efficiency|annotation efficiency",
    ),
  },
];

/** What a share may be taken of, though the word alone names no quantity: "only 35 % of the CoTs". */
export const WHOLES: readonly { quantity: Quantity; words: readonly string[] }[] = [
  {
    quantity: "token_reduction",
    words: split(
      "cot|cots|chain of thought|chains of thought|chain|chains|reasoning|thinking|thoughts|reasoning trace|reasoning traces|trace|traces|reasoning chain|reasoning chains|trajectory|trajectories|patches|frames|input|text|words|characters",
    ),
  },
  { quantity: "size_reduction", words: split("model|network|vocabulary|backbone") },
  {
    quantity: "compute_reduction",
    words: split(
      "terms|dot products|neurons|layers|heads|attention heads|experts|blocks|activations|channels|filters|connections",
    ),
  },
  {
    quantity: "data_reduction",
    words: split(
      "instances|images|annotated images|pairs|points|episodes|pixels|clips|scans|videos|documents|queries|utterances|hours|sentences",
    ),
  },
];

/** Heads that say nothing of what is saved: the word before them does ("memory usage", "token cost"). */
export const GENERIC_HEADS: ReadonlySet<string> = new Set(
  "cost costs usage use consumption overhead overheads footprint footprints requirement requirements needs budget budgets size sizes resources savings saving efficiency burden demand demands expense expenses load workload count counts ratio ratios rate rates length lengths space complexity model models network networks operations steps step operation calls volume volumes".split(
    " ",
  ),
);

/** Phrases that hold a word of a quantity or score and are none: capacities, rates of use, settings. */
export const NO_QUANTITIES: readonly string[] = split(
  "metabolic cost|metabolic costs|cache misses|cache miss|path length|path lengths|total distance|path distance|travel time|travel times|travel cost|travel costs|travel delay|trip time|journey time|commute time|commute times|commuting time|driving time|walking time|parking time|parking cost|flight time|flight times|flight cost|landing time|lap time|lap times|mission time|transit time|delivery time|delivery times|survival time|listening time|listening duration|settling time|rise time|traffic delay|vehicle delay|vehicle delays|traffic volume|traffic congestion|queue length|queue lengths|energy sales|traveling distance|travelling distance|travel distance|traveled distance|walking distance|driving distance|preference pairs|preference labels|total path length|trajectory length|route length|tour length|prediction set size|set size|long term memory|short term memory|working memory|episodic memory|per cost|per dollar|per parameter|per flop|per token|per query|per sample|per image|image energy|weight decay|learning rate decay|acceptance length|code coverage|test coverage|branch coverage|compression force|compression forces|compression test|distortion energy|signal energy|spectral energy|free energy|kinetic energy|potential energy|energy function|energy landscape|adsorption energy|adsorption energies|binding energy|energy based|scaling efficiency|weak scaling efficiency|strong scaling efficiency|parallel efficiency|standard deviation|standard deviations|standard error|standard deviation error|latency variability|latency variance|time variance|latency jitter|performance variance|accuracy variance|score variance|memory access latency variability|area efficiency|silicon efficiency|spectral efficiency|spatial efficiency|exploration efficiency|batch size|batch sizes|hit rate|cache hit rate|hit rates|context window|context windows|write amplification|vocabulary size|error margin|error margins|margin of error|model flops utilization|mfu|flops utilization|gpu utilization|memory utilization|memory bandwidth utilization|bandwidth utilization|resource utilization|learning rate|sparsity|block size|group size|window size|chunk size|step size|kernel size|image size|receptive field|sampling rate|slo attainment|slo violation|slo violations|acceptance length|time series|real time|time complexity|time horizon|memory bank|data types|data type|data parallel|state of the art performance|candidate set size|cost function|loss function|loss functions|loss landscape|error correction|token level|step by step|model weights only|language model|language models|data sets|data set|context length extension|video length|time scale|time scales|high performance|data center|data centers",
);
