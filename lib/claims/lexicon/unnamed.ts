const set = (s: string): ReadonlySet<string> => new Set(s.split(" "));

/** Abbreviations beside numbers that are no scores: devices, units, kinds of model and method, statistics. */
export const NO_SCORES: ReadonlySet<string> = set(
  "gpu gpus cpu cpus tpu tpus npu npus fpga fpgas asic soc ram rom ssd hbm dram sram gb mb kb tb gib mib kib ghz mhz khz hz kw mw kwh wh mwh ma mah db dbm dpi rpm fps gflops tflops pflops mflops macs gmacs mmacs ops gops tops qps tps rps llm llms lm lms plm plms slm slms vlm vlms mllm mllms lmm lmms lvlm lvlms vla ai ml dl nlp cv rl rlhf rlvr sft dpo ppo grpo moe moes kv lora qlora peft rag cot mcts gnn gnns cnn cnns rnn rnns dnn dnns nn nns snn snns gan gans vae mlp mlps ann anns svm vit vits bert gpt kd qat ptq nas api apis sdk ui gui os iot iid ood id ai-generated usd eur rmb cny ci cis sd std iqr rms snr lr us uk eu pdf html json xml sql cad ct mri eeg ecg 2d 3d 4d rgb rgbd lidar slam imu dof rtt cpu-only sota ttft tpot rtf nfe nfes flop flops mac lut luts qubit qubits ii iii iv vi ids pm am ad bc pcie nvlink vram tco roi mfu hfu icc pcc srcc plcc krcc plc rrt ransac ekf pso bl pl ui ux qr sla slo slos kpi ipw",
);

/** Two capitals at least, mostly capitals or a score's last part ("QDMS", "mIoU", "CodeBLEU", "VQAScore", "hits@1"). */
export const ABBREVIATION =
  /^([a-z]{0,2}[A-Z][A-Z\d]*[A-Za-z]?[A-Z\d&_-]*[A-Z\d][A-Za-z]?|[A-Z][A-Za-z]*(BLEU|Score|Acc|IoU|SIM|AUC|Err|Rate|Bench))(@\w+(\.\d+)?)?s?\d?$|^[A-Za-z]+@\w/;

/** Names of models and methods that are written like scores. */
export const OTHER_NAMES = /GPT|BERT|Net|LLM|\d[BM]$|-\d|^[A-Z]\d+$/;

/** "MPa", "kHz", "GB": units. */
export const UNIT_SHAPE = /^[kMGTPEmµμn]?(B|Pa|Hz|W|Wh|N|Nm|V|A|J|L|K)$/;

/** Abbreviations of scores that are better when lower, by their last letters: error rates, errors, distances. */
export const ERROR_SHAPE =
  /([A-Z]ER|MSE|MAE|APE|ECE|[AF]DE|EPE|JPE|ATE|RPE|RTE|PPL|F[IV]D|KID|FAD|LPIPS|CD|EMD|BPC|BPB|BPD|NLL|CRPS|FPR|FNR|FAR|FRR|FDR|ASR|HD|HD95|HTER)(@\w+|\d+)?s?$/;

/** Words before "rate" that make it a setting, a speed or a share of nothing that went well or wrong. */
export const NO_RATES: ReadonlySet<string> = set(
  "learning sampling sample frame bit data compression pruning dropout decay masking mask drop growth heart mutation update exchange refresh convergence keep token generation event arrival request transmission baud firing spike flow interest noise corruption missing code reduction saving utilization utilisation hit cache clock scan repetition annual participation speedup acceleration sparsity sparsification poisoning contamination injection symbol spiking respiratory breathing inflation discount infection adoption usage speed base tax unemployment birth death mortality prevalence removal overlap merging downsampling subsampling communication throughput processing inference control image video feedback rejection-sampling quantization mixing annotation labeling activation forget market bandwidth leakage acquisition packet cleaning lysis refusal reject recuperation ils",
);

/** Words before "rate" that make it the share of what went wrong. */
export const ERROR_RATES =
  /^(errors?|failure|fail|miss|misclassification|misdiagnosis|mistake|violation|hallucination|collision|jailbreak|crash|bug|conflict|forgetting|toxicity|discovery|alarm|positive|negative|abandonment|fallback|bypass|bypassing|leakage|leak|breach|harm|harmful|harmfulness|infraction|intervention|disengagement|rejection|defect|loss|dropout|attack|deadlock|timeout|over-refusal|contradiction|omission|confusion|flip)$/;

/** Things that improve or rise and are no quality of a system: capacities, rates of use, physical quantities, settings. */
export const NO_QUALITY =
  /(?:^|[ -])(capacity|capacities|bandwidth|utilization|utilisation|mfu|occupancy|qoe|attainment|density|area|resolution|scale|scalability|batch|lifetime|range|power|productivity|frequency|stiffness|sparsity|ratio|ratios|width|temperature|threshold|context|window|limit|number|amount|proportion|fraction|percentage|volume|hit|hit rate|cache|force|torque|payload|size|budget|parallelism|efficiency|closure|congestion|cost|costs|confidence|stability|uptime|availability|coefficient of determination|determination)$/;

/** Words for what systems are ranked by: what stands beside numbers near them is a score. */
export const RANKED = /^(benchmarks?|leaderboards?|results?|state of the art.*|sota|competitive)$/;
