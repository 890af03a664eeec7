/** Words by which the names around a number are told apart: heads of noun phrases, what stands before them, families of names. */
const words = (s: string): string[] => s.split(/\s+/).filter(Boolean);

/** "achieve" → achieve, achieves, achieved, achieving; a doubled consonant is written out ("beat" → "beaten" is not made). */
function forms(stems: string): string[] {
  return words(stems).flatMap((stem) => {
    if (stem.endsWith("e")) return [stem, `${stem}s`, `${stem}d`, `${stem.slice(0, -1)}ing`];
    if (/[^aeiou]y$/.test(stem))
      return [stem, `${stem.slice(0, -1)}ies`, `${stem.slice(0, -1)}ied`, `${stem}ing`];
    return [stem, /(?:s|sh|ch|x)$/.test(stem) ? `${stem}es` : `${stem}s`, `${stem}ed`, `${stem}ing`];
  });
}

/** What a word may be; one word may be several. */
export const WORD_CLASSES = {
  article: words(
    "the a an its their our this these those his her both all any each every some same respective",
  ),
  on: words("on onto"),
  across: words("across among throughout"),
  in: words("in into within inside"),
  for: words("for"),
  with: words("with via using"),
  of: words("of"),
  at: words("at under"),
  by: words("by"),
  from: words("from"),
  to: words("to"),
  than: words("than"),
  over: words("over"),
  against: words("versus vs against"),
  such: words("such including like namely e.g i.e especially particularly specifically incl"),
  and: words("and or & nor"),
  /** Verbs by which one side is better than the other. */
  beat: [
    ...forms("outperform surpass exceed outpace outstrip underperform eclipse outrank trail"),
    ...words("beat beats beating beaten outdo outdoes lag lags lagging"),
  ],
  /** Verbs by which one side is as good as the other. */
  match: forms("match rival approach equal mirror approximate resemble recover"),
  /** Verbs that name what is worked on or with. */
  use: [
    ...forms(
      "apply evaluate test deploy implement instantiate employ fine-tune finetune quantize prune compress distill adapt integrate augment equip extend serve simulate conduct validate benchmark upcycle accelerate enable empower allow",
    ),
    ...words("use uses used run runs running ran train trains trained applied tested"),
  ],
  /** Verbs of having a result. */
  attain: [
    ...forms(
      "achieve attain obtain reach yield deliver score record report demonstrate produce offer provide exhibit realize register set enjoy average retain maintain preserve keep",
    ),
    ...words(
      "get gets got getting show shows shown showing has have had having gives give gave given giving hits hit holds hold kept kept sees see is are was were be been being ranks ranked",
    ),
  ],
  /** Verbs of change. */
  change: [
    ...forms(
      "improve reduce increase decrease lower boost enhance raise shorten double halve triple shrink degrade save speed elevate lift advance sacrifice lose gain minimize decline expedite slow",
    ),
    ...words(
      "cut cuts cutting falls fall fell rises rise rose grew grow grows drops dropped dropping loses lost losing lifts brings bring brought sped cutting",
    ),
  ],
  verb: [
    ...forms(
      "propose introduce present develop design devise find observe reveal indicate suggest prove verify confirm require need consume incur lead result compare combine leverage generate perform operate converge generalize select choose handle process store remove avoid eliminate exploit solve learn predict answer verify detect identify capture surface measure estimate involve cost occur cover consider investigate explore study analyze highlight address tackle establish mean remain become make help benefit suffer localize",
    ),
    ...words(
      "makes making made do does did done can could may might will would shall should must cannot took take takes taking found shown leads led leading-to outperformed came come becomes became",
    ),
  ],
  breaker: words(
    "while whereas when where which that who whose if because since although though however yet so thus hence thereby through between but as per not no we they it he she there here either just only even still also already after before during until about around roughly approximately nearly almost up down out off without despite unlike then once whether how what why more less fewer further better worse higher lower faster slower smaller larger greater stronger cheaper magnitude date respectively simultaneously together i you them us one's",
  ),
  /** Left of a name after these, "to" and "with" compare. */
  compared: words(
    "compared relative comparison compare comparing comparable competitive equivalent similar par parity equal close identical on-par contrast opposed superior inferior near closer",
  ),
  benchmark: words(
    "benchmark benchmarks dataset datasets corpus corpora task tasks suite suites testbed leaderboard leaderboards split splits set sets problem problems question questions environment environments scenario scenarios domain domains challenge challenges dataset(s) test-set testset database collection domains videos images graphs queries instances competition game games series bench-marks exam exams",
  ),
  model: words(
    "model models llm llms lm lms vlm vlms mllm mllms backbone backbones network networks transformer transformers encoder encoders decoder architecture architectures variant variants cnn cnns dnn dnns vit vits gnn gnns snn snns diffusion agent agents lvlm lvlms lrm lrms family student students llm-based policy policies slm slms moe moes lmm lmms chatbot classifier detector detectors",
  ),
  /** Heads of what others do. */
  method: words(
    "method methods approach approaches technique techniques algorithm algorithms system systems framework frameworks solution solutions strategy strategies baseline baselines counterpart counterparts competitor competitors alternative alternatives scheme schemes work works implementation implementations version versions pipeline pipelines optimizer optimizers accelerator accelerators library libraries kernel kernels tuning fine-tuning finetuning training decoding inference attention search sampling pretraining pre-training prompting rag retrieval pruning quantization compression distillation solver solvers planner planners codec engine engines design designs practice practices software tool tools compiler compilers expert experts human humans teacher teachers",
  ),
  /** Words that say "the other side" in front of such a head. */
  other: words(
    "existing previous prior state-of-the-art sota state-of-art vanilla original standard conventional traditional baseline naive full dense full-precision current recent other best strong strongest competing leading classic classical base default unoptimized uncompressed unquantized unpruned unmodified popular typical commonly-used widely-used regular teacher supervised fp16 bf16 fp32 full-parameter non-private static fixed autoregressive reference counterpart earlier old manual single greedy random standalone alternative top-performing best-performing comparable similarly-sized comparably unfiltered",
  ),
  /** How many or of what kind, where nothing is named. */
  many: words(
    "various several many multiple different diverse numerous two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty most popular common standard challenging public widely-used mainstream downstream wide broad typical real-world realistic variety range overall average",
  ),
  device: words(
    "gpu gpus cpu cpus tpu tpus npu npus fpga fpgas asic soc socs device devices phone phones smartphone smartphones hardware microcontroller microcontrollers mcu mcus jetson node nodes cluster clusters server servers machine machines accelerator accelerators board boards laptop desktop chip chips edge raspberry platform platforms workstation processor processors core cores memristor",
  ),
  /** Words of scores and of what is measured, at the end of a phrase: "MATH accuracy". */
  metric: words(
    "accuracy accuracies acc top-1 top-5 score scores performance perplexity f1 f1-score map miou iou ap bleu rouge psnr ssim fid wer mae rmse auc auroc pass@1 pass@k rate rates quality success error errors recall precision reward win-rate ppl latency throughput speed speedup speedups speed-up time runtime memory cost costs flops macs parameters params tokens token footprint usage consumption energy power efficiency gain gains improvement improvements reduction drop loss degradation increase decrease savings overhead level levels results result points point margin size length complexity computation compute budget capability capabilities ability abilities exact-match ndcg mrr hit dice rank metric metrics evaluation evaluations setting settings average utility fidelity robustness generalization convergence bandwidth sparsity ratio ratios compression number count steps epochs iterations storage footprint iteration step hour hours seconds minutes emission emissions",
  ),
} as const satisfies Record<string, readonly string[]>;

/** Names of families of models; what follows a hyphen or a digit is a version. */
export const MODEL_NAME =
  /^(?:llama|gpt|chatgpt|qwen|q?wq|bert|roberta|deberta|distilbert|mistral|mixtral|gemma|gemini|claude|deepseek|opt|t5|flan|vit|deit|swin|resnet|resnext|vgg|mobilenet|efficientnet|convnext|densenet|alexnet|inception|llava|internvl|internlm|flux|sdxl?|stable|dit|sit|phi|pythia|falcon|bloom|vicuna|alpaca|mamba|whisper|wav2vec|hubert|clip|blip|dinov?|sam|yolo|bart|palm|glm|chatglm|codellama|starcoder|nemotron|olmo|kimi|minimax|codet5|pegasus|xlm|gnn|gcn|gat|lstm|gru|rnn|transformer|show-o|emu|hunyuan|wan|cogvideo|opensora|openvla|segformer|faster|mask|detr|nerf|r1|o1|o3|o4)(?:$|[-\d.v_@/x+]|net|s$)/i;

/** A size: "7B", "1.3B", "350M", "11B-Chat". */
export const MODEL_SIZE = /^\d+(?:\.\d+)?[bm](?:$|-)/i;

/** Ends and beginnings of names of data sets and tasks. */
export const BENCHMARK_NAME =
  /(?:bench|eval|qa|nli|arena|gym|craft|wiki\w*|corpus|scapes|crawl|hop|sum|mark|world|math|maze|exam)(?:[-_]?v?\d[\d.]*\w*|-\p{L}+)*$|^(?:mm(?:e|mu|vet|star|lu)|aime|amc|math|gsm|mmlu|gpqa|arc-|bbh|humaneval|mbpp|swe-|livecode|imagenet|cifar|coco|ms-?coco|mnist|ade20k|pascal|voc|kitti|nuscenes|squad|glue|superglue|wmt|librispeech|longbench|hotpot|trivia|pile|hle|ogb|kinetics|ucf|lvis|cityscapes|flickr|sst-|hellaswag|winogrande|boolq|piqa|mt-bench|ruler|needle|vbench|dtu|scannet|celeb|ffhq|lsun|svhn|atari|mujoco|d4rl|libero|webarena|alfworld|bfcl|movielens|cora|enwik|wikitext|lambada|xsum|cnn\/)/iu;

/** Makers and marks of devices. */
export const DEVICE_NAME =
  /^(?:nvidia|amd|intel|apple|snapdragon|jetson|raspberry|iphone|pixel|rtx|gtx|a100|h100|h200|h20|b200|v100|p100|h800|a800|a6000|a40|a10|l40s?|l4|t4|k80|titan|tesla|gaudi\d?|ascend|xeon|ryzen|arm|cortex|mi\d{2,3}x?|tpuv?\d?|xilinx|zynq|alveo|orin|xavier|nano|esp32|stm32|snapdragon|qualcomm|mediatek|kirin|loihi|cerebras|groq|m1|m2|m3|m4|geforce|zcu\d+|huawei|ibm_\w+|versal|max78000)(?:$|[-\d.])/i;
