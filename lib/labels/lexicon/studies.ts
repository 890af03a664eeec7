import type { Technique } from "../types";
import type { Lexicon } from "./types";

/** Papers that measure, gather, explain or prove instead of proposing a method, or beside it. */
export const STUDY_TECHNIQUES: Lexicon<Technique>[] = [
  {
    label: "benchmark",
    title: `
      benchmark*, benchmarking, comparative, comparison*, comparing, empirical, investigating, investigation,
      evaluating, evaluation, how well, analyzing, analysis of, assessing, assessment, auditing, stress test*,
      how does, how do, how far, insights from, systematic analysis, case study, measuring, understanding,
      why, lessons, study of, impact of, effect of, effects of, characteriz*, pitfalls, metric*, limits of,
      challenge, what matters, do llms, can llms, does it, do language models, revisiting`,
    named: `
      benchmark, study, evaluation, testbed, test suite, leaderboard, evaluation protocol, suite,
      investigation, analysis, dataset, metric, comparison, evaluation framework, case study`,
    decides: `new benchmark, novel benchmark, first benchmark, comprehensive benchmark, open benchmark, benchmark designed, benchmark suite, benchmark for evaluating, benchmark consisting, benchmark that, benchmark to, a benchmark for, we benchmark, benchmarking, we introduce a benchmark, empirical study, comprehensive study, systematic study, comparative study, extensive study, large scale study, in depth study, measurement study, pilot study, study the effect*, study the impact, comparative analysis, empirical analysis, comprehensive analysis, in depth analysis, systematic analysis, thorough analysis, systematic evaluation, systematically evaluate, systematically compare, systematically analyz*, systematically investigat*, systematically stud*, systematic investigation, systematic comparison, empirical investigation, empirical comparison, empirically investigat*, empirically compare, empirically stud*, comprehensively evaluate, thorough evaluation, comprehensive evaluation of, comprehensive comparison, large scale empirical, large scale evaluation, first systematic, new metric*, novel metric*, we propose a metric, evaluation metric for, evaluation benchmark*, evaluation protocol*, evaluation methodology, evaluation framework, evaluation of large language, evaluation of llm*, this study evaluates, this study evaluated, this study investigates, this study examines, this study assesses, this study compares, this paper evaluates, this paper investigates, this paper compares, this paper examines, this work investigates, this work evaluates, performance comparison of, ablation study of, key takeaways, best practices, new dataset, novel dataset, large scale dataset, open dataset, we release a dataset, we collect a dataset, dataset consisting, benchmark of, comprehensively investigate, systematically explore, potential of llms, we delve into, delve into the, design choices, thoroughly evaluate, we compare the performance, comparative evaluation`,
    suggests: `
      findings, reveal* that, we compare, evaluate*, evaluation*, our analysis, we investigate, we examine,
      a benchmark, evaluating, assess*, comprehensive evaluation, metric for, a study of, our results show,
      we find, we found, we study, we analyze, surprisingly, we show that, trade off*, current models,
      our study, contrary to, human performance, quantifying, insights, evaluation of, compared the,
      we characterize, were compared, was evaluated, were evaluated, demystif*, hypothesis, correlation*,
      we observe, statistically significant, conclusions, case studies, dataset of, categoriz*, we experiment`,
    hints: "benchmark*, rigorous, leaderboard*, study, dataset",
    against: `
      we propose, we introduce a novel, our method, our approach, novel method, proposed method, our model,
      proposed approach, our framework, our proposed, outperform*, this paper proposes, proposed, novel,
      extensive experiments, our algorithm, our system, we present a novel, state of the art performance`,
    not: `
      benchmark dataset*, standard benchmark*, benchmarks show, on benchmark*, benchmarks demonstrate,
      multiple benchmarks, various benchmarks, several benchmarks, public benchmark*, diverse benchmarks,
      different benchmarks, reasoning benchmarks, math benchmarks, across benchmarks, evaluation shows,
      our evaluation, extensive evaluation*, evaluated on, we evaluate our, we evaluate the proposed,
      evaluations on, experimental evaluation, evaluations show, evaluate our method, evaluate our approach,
      wide range of benchmarks, downstream benchmarks, on the dataset, benchmark results, evaluation results,
      empirical results, we evaluate on, case studies show, evaluate the performance of our, evaluate it on,
      evaluated with, stereo benchmark, kitti benchmark, benchmark problem*, benchmark instance*,
      glue benchmark, benchmark tasks, popular benchmark, two benchmark*, three benchmark*, four benchmark*,
      five benchmark*, our dataset, evaluating on, study shows, user study, ablation stud*, metric learning,
      metric depth, benchmarks including, benchmarks such as, off policy evaluation, policy evaluation,
      function evaluation*, challenging benchmark*, large scale benchmark dataset*, widely used benchmark*,
      imagenet dataset, evaluate our, thorough evaluation showing, on the benchmark, recognition benchmark,
      detection benchmark, a challenge, metric space, distance metric*, can be, public dataset*,
      dataset distillation, dataset pruning`,
  },
  {
    label: "survey",
    title: `
      survey, review, overview, tutorial, roadmap, perspective*, position paper, advances, challenges and,
      primer`,
    named: "review, overview, tutorial, perspective, survey, taxonomy",
    decides: `
      a survey, a review, systematic review, literature review, comprehensive review, comprehensive survey,
      comprehensive overview, this review, this survey, we review, we survey, this article reviews,
      this paper reviews, this paper surveys, this position paper, state of the art review, review recent,
      review existing, reviews recent, scoping review, systematic literature, this tutorial`,
    suggests: `
      future directions, open problems, open challenges, categorize existing, taxonomy, future research,
      challenges and opportunities, research directions, overview, survey, recent advances, we discuss`,
    not: `
      user survey, survey respondents, survey data, peer review, code review, product review*, movie review*,
      amazon review*, sky survey*, survey question*, review text*, customer review*`,
  },
  {
    label: "theory",
    title: `
      provabl*, provably, information bottleneck, asymptotic*, bounds, bound, theoretical, minimax,
      optimal rates, sample complexity, regret, convergence, complexity of, convex, generalization,
      identifiab*, near optimal, a theory, theory of, theory for, theory and`,
    named: "theory, theoretical framework, theoretical analysis, lower bound, upper bound",
    decides: `
      generalization bound*, generalisation bound*, generalization error, we prove, prove that, proves that,
      provable, provably, provable guarantee*, provable convergence, sample complexity, query complexity,
      convergence guarantee*, convergence rate*, convergence analysis, theoretical guarantee*,
      theoretical understanding, theoretical result*, theoretical analys*, theoretical justification,
      theoretical foundation*, theoretical basis, theoretical insight*, theoretical framework,
      theoretical limit*, learning theory, theorem*, minimax optimal, minimax rate*, minimax regret,
      regret bound*, cumulative regret, pac bayes*, pac learning, generalization measure*,
      generalization analysis, formal guarantees, formal analysis, mathematical framework,
      mathematical analysis, np hard, approximation guarantee*, approximation ratio*, identifiability,
      statistical guarantee*, statistical efficiency, information theoretic, sublinear, upper bound on,
      lower bound on, lower bounds, tight bound*, worst case bound*, oracle inequalit*, expressive power,
      universal approximation, we characterize the, converges to the, rademacher, vc dimension,
      concentration inequalit*, non convex optimization, stochastic convex, online convex, exp concave,
      strongly convex, gradient complexity, oracle complexity, polynomial time, time complexity of,
      iteration complexity, neural tangent, formal approach, formally define, we formalize,
      theoretically and empirically, theoretical and empirical`,
    suggests: `
      analytical*, theoretically, mutual information, lower bound*, upper bound*, formalize, optimality,
      guarantee*, probabilistic model of, inductive bias*, regret, proof, asymptotic*, convex, rigorous,
      bounded, convergence, dimension of, convex optimization`,
    not: `
      formal proof*, proof of concept, memory bound, compute bound, bandwidth bound, bounding box*,
      proof generation, proof assistant*, proof search, theorem proving, theorem prover*, automated theorem,
      branch and bound, upper body, bound on memory, item response theory, game theory, probability theory,
      decision theory, without guarantees, safety guarantee*, screw theory, guarantees that the`,
  },
  {
    label: "scaling-laws",
    title: "scaling law*, scaling of, scaling over",
    decides: `
      scaling law*, scaling behavior*, scaling behaviour*, compute optimal, neural scaling, power law*,
      scaling trend*, scaling analysis, scaling propert*, chinchilla, isoflop*, scaling relation*,
      scaling curve*, scales predictably, scaling plateau*, scaling exponent*, scaling hypothesis,
      model size and data, scaling experiments, inference optimal, learning curve*`,
    suggests: "scaling, scale with, scales with, compute budget*, model sizes, parameter count*",
    not: `
      test time scaling law*, test time scaling, scaling up, inference time scaling, inference scaling,
      scaling test time, parallel scaling, feature scaling, scaling factor*, dynamic scaling, large scale,
      small scale, scale factor*, rescaling, multi scale, scale invarian*, scaling to, scaling inference,
      full scale, voltage scaling, temperature scaling, scale space, cross scale, scale variation, scale of,
      at scale, web scale, internet scale, fine scale, time scale, scale estimation, metric scale,
      power law scattering, linear scaling`,
  },
];
